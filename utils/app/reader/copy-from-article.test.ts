import { beforeEach, expect, test, vi } from 'vitest';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { WriteClipboard } from '../copy-article';
import { sampleNow as now, sampleSaved } from '../testing/sample-article';
import { copyFromArticle } from './copy-from-article';

const words = '"It is yours," she said.';
const text = sampleSaved.article.blocks[0]?.text ?? '';
const place = { block: 0, start: text.indexOf('It is yours'), end: text.indexOf('," she') + 1 };
const [ada] = sampleSaved.digest.people;
const saved: SavedArticle = {
  ...sampleSaved,
  digest: {
    ...sampleSaved.digest,
    people: ada ? [{ ...ada, role: 'head of the harbour board' }] : [],
    quotes: [
      {
        kind: 'direct',
        text: 'It is yours,',
        span: place,
        speaker: { kind: 'person', name: 'Ada Quill' },
        continues: false,
      },
    ],
  },
};
const clipboard = vi.fn<WriteClipboard>(async () => true);
const given = { now, style: 'apa', clipboard } as const;
const copied = () => clipboard.mock.calls.at(-1)?.[0] ?? {};

beforeEach(() => clipboard.mockClear());

test('a passage within a quotation is copied with who says it', async () => {
  await copyFromArticle(saved, { kind: 'passage', spans: [{ ...place, end: place.start + 5 }] }, 'source', given);
  expect(copied()['text/plain']).toMatch(/^“It is”\n— Ada Quill, head of the harbour board\n— The bridge is open/);
  expect(copied()['text/html']).toContain('<blockquote>');
});

test('one that is no quotation, or more than one, is nobody’s words', async () => {
  const all = { block: 0, start: text.indexOf(words), end: text.length };
  await copyFromArticle(saved, { kind: 'passage', spans: [all] }, 'source', given);
  expect(copied()['text/plain']).toMatch(/^“"It is yours," she said\.”\n— The bridge is open/);
});

test('a person is copied with all they say', async () => {
  await copyFromArticle(saved, { kind: 'person', name: 'Ada Quill' }, 'markdown', given);
  expect(Object.keys(copied())).toEqual(['text/plain']);
  expect(copied()['text/plain']).toMatch(
    /^> It is yours,\n>\n> — Ada Quill, head of the harbour board {2}\n> — \[The br/,
  );
});

test('the words of a highlight are copied as they were marked', async () => {
  await copyFromArticle(saved, { kind: 'words', text: 'gone by now' }, 'citation', given);
  expect(copied()['text/plain']).toMatch(/^“gone by now”\nPerch, J\. \(2026, March 1\)/);
});

test('the article: its summary with the source, a reference, or all of it', async () => {
  await copyFromArticle(saved, { kind: 'article' }, 'citation', given);
  expect(copied()['text/plain']).toMatch(/^Perch, J\./);
  await copyFromArticle(saved, { kind: 'article' }, 'source', given);
  expect(copied()['text/plain']).toMatch(/^“Ada … Quill, … head”/);
  await copyFromArticle(saved, { kind: 'article' }, 'markdown', given);
  expect(copied()['text/plain']).toContain('title: "The bridge is open"');
});

test('a browser that does not allow it is told of', async () => {
  clipboard.mockResolvedValueOnce(false);
  expect(await copyFromArticle(saved, { kind: 'article' }, 'citation', given)).toBe(false);
});
