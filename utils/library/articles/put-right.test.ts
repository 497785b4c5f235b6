import { beforeEach, describe, expect, test } from 'vitest';
import { harbourDigest, harbourText, wordsAt } from '@/utils/corrections/testing/harbour-article';
import type { Correction } from '@/utils/model/correction';
import type { SavedArticle } from '@/utils/model/saved-article';
import { findPersonKey, listPersons, personPage } from '../connections/persons';
import { listTopics } from '../connections/topics';
import { checkHealth } from '../health/check-health';
import { repairLibrary } from '../health/repair-library';
import { facets } from '../search/facets';
import { search } from '../search/search';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { getSaved } from './get-saved';
import { putRight, takeCorrectionsBack } from './put-right';
import { replaceText } from './replace-text';
import { restoreRevision } from './restore-revision';
import { getRevisions } from './revisions';
import { saveArticle } from './save-article';

const monday = new Date('2026-03-02T10:00:00.000Z');
const tuesday = new Date('2026-03-03T10:00:00.000Z');
const friday = new Date('2026-03-06T10:00:00.000Z');
const article = madeUpArticle('harbour', { text: harbourText });
const made = harbourDigest(article);
const newer = { ...made, version: made.version + 1, readingMinutes: 2 };
const id = 'news.example/harbour';
const at = tuesday.toISOString();

const noStorm: Correction = { kind: 'not-person', name: 'Storm Zelda', at };
const adaHeads: Correction = {
  kind: 'role',
  name: 'Ada Quill',
  role: wordsAt(article, 'head of the harbour board'),
  at,
};
const noRole: Correction = { kind: 'role', name: 'Ada Quill', role: null, at };
const noRoofs: Correction = { kind: 'not-topic', label: 'Roofs', at };
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  mustGet(await saveArticle(article, made, monday, library));
});

const correct = async (correction: Correction) => mustGet(await putRight([{ id, correction }], tuesday, library));
const saved = async (): Promise<SavedArticle> => {
  const found = mustGet(await getSaved(id, library));
  if (!found) throw new Error('not saved');
  return found;
};
const peopleOf = ({ digest }: SavedArticle) => digest.people.map(({ name, role }) => [name, role]);
const found = async (query: string) => mustGet(await search(query, { limit: 5 }, library)).hits.length;
const people = async () => mustGet(await listPersons({ limit: 9, sort: 'name' }, library)).map(({ name }) => name);
const faults = async () => mustGet(await checkHealth(undefined, undefined, library)).faults;

describe('a name that is nobody’s', () => {
  test('is gone from the article, the search, the facets and the people, and back again with the undo', async () => {
    const before = await saved();
    expect([await found('person:zelda'), (await people()).includes('Storm Zelda')]).toEqual([1, true]);

    const undos = await correct(noStorm);
    expect(peopleOf(await saved())).toEqual([
      ['Ada Quill', 'a keen sailor'],
      ['Ben Oak', 'the mayor'],
    ]);
    expect([await found('person:zelda'), await found('person:quill'), await found('zelda')]).toEqual([0, 1, 1]);
    expect(await people()).toEqual(['Ben Oak', 'Ada Quill']);
    expect(mustGet(await facets({}, 9, library)).person.map(({ value }) => value)).toEqual(['Ada Quill', 'Ben Oak']);
    expect(await faults()).toEqual([]);

    expect(mustGet(await takeCorrectionsBack(undos, tuesday, library))).toEqual([id]);
    expect(JSON.stringify(await saved())).toBe(JSON.stringify({ ...before, updatedAt: at }));
    expect([await found('person:zelda'), (await people()).includes('Storm Zelda')]).toEqual([1, true]);
    expect(await faults()).toEqual([]);
  });
});

test('a role chosen is the person’s on their page; none is none, and the undo of it the chosen one again', async () => {
  const roleOnPage = async () => {
    const key = mustGet(await findPersonKey('Ada Quill', id, library)) ?? '';
    return mustGet(await personPage(key, library))?.role;
  };
  expect(await roleOnPage()).toBe('a keen sailor');
  const key = mustGet(await findPersonKey('Ada Quill', id, library));
  await correct(adaHeads);
  // Their page is where it was.
  expect(mustGet(await findPersonKey('Ada Quill', id, library))).toBe(key);
  expect(await roleOnPage()).toBe('head of the harbour board');
  const undos = await correct({ ...noRole, at: friday.toISOString() } as Correction);
  expect(await roleOnPage()).toBeNull();
  expect(await faults()).toEqual([]);
  mustGet(await takeCorrectionsBack(undos, friday, library));
  expect(await roleOnPage()).toBe('head of the harbour board');
});

test('a label that is no topic is gone from the topics of the library', async () => {
  const labels = async () => mustGet(await listTopics({ limit: 9 }, library)).map(({ label }) => label);
  expect([await found('topic:roofs'), (await labels()).includes('Roofs')]).toEqual([1, true]);
  await correct(noRoofs);
  expect([await found('topic:roofs'), (await labels()).includes('Roofs')]).toEqual([0, false]);
});

describe('what the reader put right holds', () => {
  beforeEach(async () => {
    await correct(noStorm);
    await correct(adaHeads);
  });
  const corrected = [
    ['Ada Quill', 'head of the harbour board'],
    ['Ben Oak', 'the mayor'],
  ];

  test('for a newer digest, which it leaves to be found again', async () => {
    mustGet(await saveArticle(article, newer, friday, library));
    expect(peopleOf(await saved())).toEqual(corrected);
    expect((await saved()).digest.readingMinutes).toBe(2);
    expect((await saved()).madeDigest).toEqual(newer);
  });

  test('for a later text, and the version it replaces is as it was made', async () => {
    const text = [
      ...harbourText,
      'The hall will be of steel, and it will stand by the autumn of next year, the board decided.',
    ];
    const later = madeUpArticle('harbour', { text: ['It was corrected on Friday.', ...text] });
    const outcome = mustGet(await saveArticle(later, harbourDigest(later), friday, library));
    expect(outcome.outcome).toBe('updated');
    expect(peopleOf(await saved())).toEqual(corrected);
    const [version] = mustGet(await getRevisions(id, library));
    expect(version?.digest).toEqual(made);
    mustGet(await restoreRevision({ articleId: id, replacedAt: friday.toISOString() }, friday, {}, library));
    expect(peopleOf(await saved())).toEqual(corrected);
    expect((await saved()).madeDigest).toEqual(made);
  });

  test('for a text with a piece put back', async () => {
    const whole = madeUpArticle('harbour', { text: ['A piece that had been left out.', ...harbourText] });
    mustGet(await replaceText(id, whole, harbourDigest(whole), friday, library));
    expect(peopleOf(await saved())).toEqual(corrected);
    mustGet(await replaceText(id, article, made, friday, library));
    expect(peopleOf(await saved())).toEqual(corrected);
    expect((await saved()).madeDigest).toEqual(made);
  });

  test('where the text was lost and its page gives it back', async () => {
    const row = await library.rows.get({ id });
    await library.bodies.delete(row?.doc ?? 0);
    mustGet(await saveArticle(article, made, friday, library));
    expect(peopleOf(await saved())).toEqual(corrected);
  });

  test('where the same text is saved once more: nothing is written', async () => {
    const before = await saved();
    expect(mustGet(await saveArticle(article, made, friday, library)).saved).toEqual(before);
  });
});

test('what was put right before the save is saved along; of two on the same the later holds', async () => {
  await correct(noRole);
  const earlier = { ...adaHeads, at: monday.toISOString() } as Correction;
  mustGet(await saveArticle(article, made, friday, library, [earlier, noStorm]));
  expect((await saved()).corrections).toEqual([noRole, noStorm]);
  expect(peopleOf(await saved())[0]).toEqual(['Ada Quill', null]);
});

test('an undo leaves what was decided about the same since, and what is gone is passed over', async () => {
  const undos = await correct(adaHeads);
  await correct({ ...noRole, at: friday.toISOString() } as Correction);
  expect(mustGet(await takeCorrectionsBack(undos, friday, library))).toEqual([]);
  expect(peopleOf(await saved())[1]).toEqual(['Ada Quill', null]);
  expect(mustGet(await putRight([{ id: 'news.example/gone', correction: noStorm }], friday, library))).toEqual([]);
});

test('a row and a text from before there were corrections are read as with none', async () => {
  const row = await library.rows.get({ id });
  const before = await saved();
  // As an earlier version wrote them.
  const { corrections: _, ...oldRow } = row ?? {};
  await library.table('rows').put(oldRow);
  await library.table('bodies').put({ doc: row?.doc, article, digest: made });
  expect(await saved()).toEqual(before);
  expect(await faults()).toEqual([]);
  await correct(noStorm);
  expect(peopleOf(await saved())).toHaveLength(2);
});

describe('damage', () => {
  const damage = async (table: 'rows' | 'bodies', change: object) => {
    const row = await library.rows.get({ id });
    const record: object = (await library.table(table).get(row?.doc ?? 0)) ?? {};
    await library.table(table).put({ ...record, ...change });
  };
  const repaired = async () => {
    const report = mustGet(await checkHealth(undefined, undefined, library));
    expect(report.faults.map(({ kind }) => kind)).toEqual(['damaged']);
    mustGet(await repairLibrary(report, friday, undefined, library));
    expect(await faults()).toEqual([]);
  };

  test.each<[string, unknown]>([
    ['no list', 'none'],
    ['a kind that there is not', [{ kind: 'not-a-fish', name: 'X', at }]],
    ['no time', [{ ...noStorm, at: 'once' }]],
    ['nobody’s name', [{ ...noStorm, name: 7 }]],
    ['no label', [{ ...noRoofs, label: null }]],
    ['a role without its words', [{ ...noRole, role: {} }]],
    ['a speaker of no kind', [{ kind: 'speaker', quote: wordsAt(article, 'It is dear'), speaker: { name: 'X' }, at }]],
  ])('a correction with %s is found, and the sound ones beside it still hold', async (_, broken) => {
    await correct(adaHeads);
    await damage('rows', { corrections: Array.isArray(broken) ? [adaHeads, ...broken] : broken });
    await repaired();
    expect((await saved()).corrections).toEqual(Array.isArray(broken) ? [adaHeads] : []);
    expect(peopleOf(await saved())[1]?.[1]).toBe(Array.isArray(broken) ? 'head of the harbour board' : 'a keen sailor');
  });

  test('a digest as it was made that is none takes the text with it, and its page gives it back', async () => {
    await correct(noStorm);
    await damage('bodies', { madeDigest: { people: 7 } });
    const report = mustGet(await checkHealth(undefined, undefined, library));
    expect(report.faults).toMatchObject([{ kind: 'damaged', table: 'bodies' }]);
    mustGet(await repairLibrary(report, friday, undefined, library));
    mustGet(await saveArticle(article, made, friday, library));
    expect(peopleOf(await saved())).toHaveLength(2);
  });
});
