import { describe, expect, test } from 'vitest';
import { newlySaved } from '@/utils/identity/newly-saved';
import type { Digest } from '@/utils/model/digest';
import { broken, peoplePage } from '../testing/fake-connections';
import { settled } from '../testing/fake-watch';
import { sampleArticle, sampleDigest } from '../testing/sample-article';
import { PersonSession } from './person-session';

async function openPerson(key = 'key-2') {
  const page = peoplePage();
  page.library.count = 3;
  const session = new PersonSession(key, page.ports, page.announcer);
  const stop = session.start();
  await settled();
  return { ...page, session, stop, state: session.state.get, now: page.ports.now() };
}

test('the person is there; nobody of this key is an answer too', async () => {
  const { state } = await openPerson();
  expect(state()).toMatchObject({ person: { kind: 'answered', value: { name: 'Ann Lee' } }, dialog: null });
  const unknown = await openPerson('nobody');
  expect(unknown.state().person).toEqual({ kind: 'answered', value: null });
  unknown.session.askToMerge();
  expect(unknown.state().dialog).toBeNull();
});

test('who else this is: first those of the same last name, then those typed; never the person', async () => {
  const { session, state, library } = await openPerson();
  session.askToMerge();
  await settled();
  expect(library.askedFor('listPersons')).toEqual([[{ typed: 'Lee', limit: 20 }]]);
  expect(state().dialog).toMatchObject({ kind: 'merge', found: [{ key: 'key-1' }, { key: 'key-3' }] });
  session.search(' ray ');
  await settled();
  expect(library.askedFor('listPersons').at(-1)).toEqual([{ typed: 'ray', limit: 20 }]);
});

test('two become one, and the dialog closes; the way back is there', async () => {
  const { session, state, library, announcer, said, now } = await openPerson();
  session.askToMerge();
  await session.merge({ key: 'a-lee', name: 'A. Lee' });
  expect(state().dialog).toBeNull();
  expect(library.askedFor('mergePersons')).toEqual([['a-lee', 'key-2', now]]);
  expect(said()).toEqual({ kind: 'persons-merged', name: 'Ann Lee', other: 'A. Lee' });
  announcer.undoLast();
  await settled();
  expect(library.askedFor('undoPersonChoice')).toEqual([[4]]);
});

test('one becomes two', async () => {
  const { session, state, library, now } = await openPerson();
  session.askToSplit();
  expect(state().dialog).toEqual({ kind: 'split' });
  await session.split([7]);
  expect(state().dialog).toBeNull();
  expect(library.askedFor('splitPerson')).toEqual([['key-2', [7], now]]);
});

test('an old decision is taken back; a failure is told', async () => {
  const { session, library, said } = await openPerson();
  await session.undoChoice(9);
  expect(library.askedFor('undoPersonChoice')).toEqual([[9]]);
  library.failure = broken;
  await session.undoChoice(9);
  expect(said()).toEqual({ kind: 'failed' });
});

test('an answer that comes after the dialog was closed does not open it again', async () => {
  const { session, state, changed, count } = await openPerson();
  session.askToMerge();
  session.closeDialog();
  await changed();
  expect(state().dialog).toBeNull();
  expect(count()).toBe(1);
});

test('once the page is left nothing is watched', async () => {
  const { session, stop, count } = await openPerson();
  session.askToMerge();
  stop();
  expect(count()).toBe(0);
});

test('a person who is none is taken out, with the way back; of nobody there is nothing to take out', async () => {
  const { session, library, announcer, said, now } = await openPerson();
  await session.takeOut();
  expect(library.askedFor('takeOutPerson')).toEqual([['key-2', now]]);
  expect(said()).toEqual({ kind: 'person-taken-out', name: 'Ann Lee' });
  announcer.undoLast();
  await settled();
  expect(library.askedFor('takePersonBack')).toEqual([[6, now]]);
  const unknown = await openPerson('nobody');
  await unknown.session.takeOut();
  expect(unknown.library.askedFor('takeOutPerson')).toEqual([]);
});

describe('what somebody said', () => {
  const start = sampleArticle.blocks[0]?.text.indexOf('It is yours') ?? 0;
  const made = sampleDigest(sampleArticle, { summaryLength: 'short' });
  const digest: Digest = {
    ...made,
    people: made.people.map((person) => ({ ...person, role: 'head of the harbour board' })),
    quotes: [
      {
        kind: 'direct',
        text: 'It is yours,',
        span: { block: 0, start, end: start + 12 },
        speaker: { name: 'Ada Quill', kind: 'person' },
        continues: false,
      },
    ],
  };
  const quoted = newlySaved(sampleArticle, digest, new Date(0));

  test('is copied with who said it and where', async () => {
    const { session, library, copied, said } = await openPerson();
    library.saved = quoted;
    await session.copyQuote(quoted.id, 'It is yours,', 'source');
    expect(library.askedFor('getSaved')).toEqual([[quoted.id]]);
    for (const part of ['It is yours', 'Ada Quill', 'head of the harbour board', 'example.org/bridge'])
      expect(copied[0]?.['text/plain']).toContain(part);
    expect(said()).toEqual({ kind: 'copied' });
  });

  test('is copied as it was where the article has it no longer; of one that is gone it is told', async () => {
    const { session, library, copied, said } = await openPerson();
    library.saved = quoted;
    await session.copyQuote(quoted.id, 'It was yours', 'source');
    expect(copied[0]?.['text/plain']).toContain('It was yours');
    expect(copied[0]?.['text/plain']).not.toContain('Ada Quill');
    library.saved = null;
    await session.copyQuote(quoted.id, 'It is yours,', 'source');
    expect(said()).toEqual({ kind: 'gone' });
  });
});

describe('a dossier', () => {
  const labels = { roles: 'Roles', direct: 'Own words', reported: 'Reported', namedIn: 'Named in' };

  test('is copied and saved in the words of the articles', async () => {
    const { session, copied, files, said } = await openPerson();
    await session.takeDossier('copy', labels);
    expect(copied[0]?.['text/plain']).toMatch(/^# Ann Lee\n/);
    expect(said()).toEqual({ kind: 'copied' });
    await session.takeDossier('markdown', labels);
    await session.takeDossier('csv', labels);
    expect(files.map(({ name, content }) => [name, content.type])).toEqual([
      ['Ann Lee.md', 'text/markdown'],
      ['Ann Lee.csv', 'text/csv'],
    ]);
    expect(await files[1]?.content.text()).toBe('kind,text,name,day,dateline,publisher,title,url\r\n');
  });

  test('stands to be printed until it is', async () => {
    const { session, state } = await openPerson();
    await session.takeDossier('print', labels);
    expect(state().printed).toMatchObject({ name: 'Ann Lee', entries: [] });
    session.endPrint();
    expect(state().printed).toBeNull();
  });

  test('of a library that fails is told, and of nobody is nothing', async () => {
    const { session, library, said, files } = await openPerson();
    library.failure = broken;
    await session.takeDossier('csv', labels);
    expect(said()).toEqual({ kind: 'failed' });
    const nobody = await openPerson('nobody');
    await nobody.session.takeDossier('csv', labels);
    expect([...files, ...nobody.files]).toEqual([]);
  });
});
