import { expect, test } from 'vitest';
import type { HighlightedArticle } from '@/utils/library/articles/list-highlights';
import type { Highlight } from '@/utils/model/saved-article';
import { latestOf } from '../live-query';
import { broken, peoplePage } from '../testing/fake-connections';
import { settled } from '../testing/fake-watch';
import { sampleSaved } from '../testing/sample-article';
import { HighlightsSession } from './highlights-session';

const highlight: Highlight = {
  id: 'h',
  quote: 'opened the bridge',
  prefix: '',
  suffix: '',
  colour: 'blue',
  note: null,
  createdAt: '2026-03-02T10:00:00.000Z',
};
const article: HighlightedArticle = {
  id: sampleSaved.id,
  title: 'The bridge is open',
  url: 'https://example.org/bridge',
  publisher: null,
  published: null,
  language: null,
  savedAt: '2026-03-01T08:00:00.000Z',
  tags: ['loan'],
  highlights: [highlight],
};
const all = { articles: [article], articleCount: 1, highlightCount: 1, colours: { blue: 1 }, tags: ['loan'] };

async function open(found = all) {
  const page = peoplePage();
  page.library.highlights = found;
  page.library.saved = sampleSaved;
  const view = { kind: 'highlights', typed: '', colour: null, tag: null } as const;
  const session = new HighlightsSession(view, page.ports, page.announcer);
  const stop = session.start();
  await settled();
  return { ...page, session, stop, asked: () => page.library.askedFor('listHighlights').at(-1)?.[0] };
}

test('passages are asked for by what is typed, colour and tag, which stand in the address', async () => {
  const { session, asked, addresses } = await open();
  expect(latestOf(session.state.get().found)?.articles).toEqual([article]);
  session.show({ typed: 'bridge' });
  session.show({ colour: 'blue', tag: 'loan' });
  await settled();
  expect(asked()).toEqual({ typed: 'bridge', colour: 'blue', tag: 'loan', limit: 50 });
  expect(addresses.at(-1)).toBe('?show=highlights&typed=bridge&colour=blue&tag=loan');
  session.more();
  await settled();
  expect(asked()).toMatchObject({ limit: 100 });
});

test('a passage is copied with where it comes from; one whose article is gone is told', async () => {
  const { session, library, copied, said } = await open();
  await session.copy(article, highlight, 'source');
  expect(copied[0]?.['text/plain']).toMatch(/^“opened the bridge”\n— The bridge is open, Juno Perch/);
  expect(said()).toEqual({ kind: 'copied' });
  library.saved = null;
  await session.copy(article, highlight, 'source');
  expect(said()).toEqual({ kind: 'gone' });
  expect(copied).toHaveLength(1);
});

test('all of the view goes into a file, and the message counts the passages', async () => {
  const { session, files, said, asked } = await open();
  session.show({ colour: 'blue' });
  await session.export('markdown');
  expect(asked()).toMatchObject({ colour: 'blue', limit: Number.MAX_SAFE_INTEGER });
  await session.export('csv');
  expect(files.map(({ name }) => name)).toEqual([
    'Nutgraf highlights 2026-11-26.md',
    'Nutgraf highlights 2026-11-26.csv',
  ]);
  expect(await files[0]?.content.text()).toContain('> opened the bridge');
  expect(said()).toEqual({ kind: 'highlights-exported', count: 1 });
});

test('without any there is no file, and a failure is told', async () => {
  const { session, library, files, said } = await open({ ...all, articles: [], highlightCount: 0 });
  await session.export('csv');
  expect(said()).toEqual({ kind: 'no-highlights' });
  library.failure = broken;
  await session.export('csv');
  await session.copy(article, highlight, 'source');
  expect(said()).toEqual({ kind: 'failed' });
  expect(files).toEqual([]);
});
