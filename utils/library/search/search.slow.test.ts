import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeSaved } from '../articles/change-saved';
import { emptyTrash } from '../articles/empty-trash';
import { articleOfRow } from '../articles/row-of-article';
import { saveArticle } from '../articles/save-article';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { scanFor } from '../testing/scan-for';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { maintainIndex } from './index/maintain-index';
import { clearDerived, rebuildColumns, rebuildText } from './rebuild';
import { search } from './search';

let library: LibraryDatabase;
beforeEach(() => {
  freshStore();
  library = openPage();
});

const find = async (query: string, limit = 10) =>
  mustGet(await search(query, { limit }, library)).hits.map(({ row }) => row.id.split('/')[1]);

describe('what a query finds', () => {
  beforeEach(async () => {
    const articles = [
      madeUpSaved('bridge', {
        article: madeUpArticle('bridge', {
          title: 'Ministers close the Élan bridge',
          text: [
            'The prime minister spoke.',
            'A minister of prime rank did not.',
            'Of of course.',
            'İstanbul, Straße, Ångström.',
          ],
          url: 'https://www.herald.example.co.uk/bridge',
          publisher: 'The Herald',
          published: '2024-05-31T23:30:00-05:00',
        }),
        digest: madeUpDigest(['Narendra Modi'], ['US India relations']),
        tags: ['Road works'],
      }),
      madeUpSaved('tax', {
        article: madeUpArticle('tax', {
          title: '消費税の引き上げ',
          text: ['日本政府は経済政策を発表した。', '경제는 좋다', 'ภาษีใหม่'],
          published: '2025-01-02',
        }),
        digest: madeUpDigest(['Ann Modiano']),
        readAt: '2026-03-03T00:00:00.000Z',
        note: 'compare with the herald',
      }),
      madeUpSaved('old', {
        archivedAt: '2026-03-03T00:00:00.000Z',
        article: madeUpArticle('old', { published: null }),
      }),
      madeUpSaved('gone', { deletedAt: '2026-03-03T00:00:00.000Z', tags: ['roads'] }),
    ];
    mustGet(await restoreArticles(articles, 'keep', library));
  });

  test.each([
    ['elan', ['bridge']],
    ['ÉLAN Bridge ', ['bridge']],
    ['istanbul', ['bridge']],
    ['strasse', ['bridge']],
    ['angstrom', ['bridge']],
    ['bri', ['bridge']],
    ['bri ', []],
    ['bri* ', ['bridge']],
    ['minister spoke', ['bridge']],
    ['"prime minister"', ['bridge']],
    ['"minister prime"', []],
    ['"minister of prime rank"', ['bridge']],
    ['"of course"', ['bridge']],
    ['"of of course"', ['bridge']],
    ['"of course of"', []],
    ['"prime minister', ['bridge']],
    ['"spoke a minister"', []],
    ['herald', ['bridge', 'tax']],
    ['herald -compare', ['bridge']],
    ['消費税', ['tax']],
    ['税', ['tax']],
    ['費税の引', ['tax']],
    ['費引', []],
    ['経済政', ['tax']],
    ['경제', ['tax']],
    ['ใหม่', ['tax']],
    ['person:modi', ['tax', 'bridge']],
    ['person:"narendra modi"', ['bridge']],
    ['person:india', []],
    ['topic:india', ['bridge']],
    ['-topic:india', ['tax']],
    ['site:herald.example.co.uk', ['bridge']],
    ['site:example.co.uk ', ['bridge']],
    ['site:herald', ['bridge']],
    ['tag:road', ['bridge']],
    ['tag:"road works"', ['bridge']],
    ['tag:"road"', []],
    ['road', ['bridge']],
    ['is:unread', ['bridge']],
    ['is:read', ['tax']],
    ['-is:read', ['bridge']],
    ['is:unr', ['tax', 'bridge']],
    ['is:noted', ['tax']],
    ['is:archived', ['old']],
    ['is:trash', ['gone']],
    ['before:2024-06-01', ['bridge']],
    ['after:2024-06', ['tax']],
    ['after:2024 before:2025', ['bridge']],
    ['-after:2025', ['bridge']],
    ['person:', ['tax', 'bridge']],
    ['nothing:like this', []],
    ['-bridge', ['tax']],
    ['"', ['tax', 'bridge']],
    ['', ['tax', 'bridge']],
  ])('%s', async (query, expected) => {
    expect(new Set(await find(query))).toEqual(new Set(expected));
  });

  test('shows the sentence that says most of it, with its words marked', async () => {
    const { hits } = mustGet(await search('prime minister', { limit: 1 }, library));
    const { text = '', ranges = [] } = hits[0]?.sentence ?? {};
    expect(text).toBe('The prime minister spoke.');
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['prime', 'minister']);
    const { title = '' } = hits[0]?.row ?? {};
    expect(hits[0]?.titleRanges.map(({ start, end }) => title.slice(start, end))).toEqual(['Ministers']);
  });

  test('a query of very many words, asked twice, is answered both times', async () => {
    const words = Array.from({ length: 150 }, (_, index) => (index % 2 ? 'prime' : '"prime minister"')).join(' ');
    expect(await find(words)).toEqual(['bridge']);
    expect(await find(words)).toEqual(['bridge']);
  });

  test('the headline counts more than the text', async () => {
    const inText = madeUpArticle('x', {
      title: 'Else',
      text: ['One bridge among many other words of this text here.'],
    });
    mustGet(await saveArticle(inText, madeUpDigest(), new Date('2026-05-01'), library));
    expect(await find('bridge')).toEqual(['bridge', 'x']);
  });
});

/** Few words, so that everything occurs everywhere and every order of events is met. */
const word = fc.constantFrom('ab', 'abc', 'abcd', 'abcde', 'bc', 'b', '税金', '金', 'zed', 'élan', 'elan');
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const saved = fc
  .record({
    path: fc.integer({ min: 0, max: 30 }),
    title: text,
    body: fc.array(text, { maxLength: 3 }),
    person: text,
    tag: text,
    note: text,
  })
  .map(({ path, title, body, person, tag, note }) =>
    madeUpSaved(String(path), {
      article: madeUpArticle(String(path), { title, text: body }),
      digest: madeUpDigest(person === '' ? [] : [person]),
      tags: tag === '' ? [] : [tag],
      note: note || null,
    }),
  );
const step = fc.oneof(
  fc.record({ kind: fc.constant('restore' as const), articles: fc.array(saved, { maxLength: 80 }) }),
  fc.record({ kind: fc.constant('note' as const), path: fc.integer({ min: 0, max: 30 }), text }),
  fc.record({ kind: fc.constant('delete' as const), path: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ kind: fc.constant('maintain' as const) }),
  fc.record({ kind: fc.constant('rebuild' as const) }),
);
const query = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '-', 'person:'),
      fc.oneof(
        word,
        text.map((words) => `"${words}"`),
      ),
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.map((part) => part.join('')).join(' '));

test('whatever happens to the library, a search finds what a full scan finds, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 8 }),
      fc.array(query, { minLength: 5, maxLength: 15 }),
      async (steps, queries) => {
        freshStore();
        library = openPage();
        for (const what of steps) {
          if (what.kind === 'restore') mustGet(await restoreArticles(what.articles, 'replace', library));
          if (what.kind === 'maintain') await maintainIndex(library);
          if (what.kind === 'rebuild') {
            await clearDerived(library);
            await rebuildColumns(library);
            await rebuildText(library);
          }
          if (what.kind === 'note') await edit(what.path, { note: { text: what.text, was: null } });
          if (what.kind === 'delete') {
            await edit(what.path, { isDeleted: true });
            mustGet(await emptyTrash(library));
          }
        }
        const articles = await everything();
        for (const asked of queries) {
          const found = mustGet(await search(asked, { limit: 100 }, library)).hits.map(({ row, score }) => [
            row.key,
            score,
          ]);
          expect(found, asked).toEqual(scanFor(asked, articles));
        }
      },
    ),
    { numRuns: 8 },
  );
}, 60_000);

const edit = (path: number, change: Parameters<typeof changeSaved>[1]) =>
  changeSaved([`news.example/${path}`], change, new Date('2026-05-01'), library).then(mustGet);

async function everything() {
  const rows = await library.rows.toArray();
  const bodies = await library.bodies.bulkGet(rows.map(({ doc }) => doc));
  return rows.flatMap((row, index) => {
    const body = bodies[index];
    return body ? [{ ...articleOfRow(row, body), key: row.doc }] : [];
  });
}
