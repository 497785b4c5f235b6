import { expect, test, vi } from 'vitest';
import { copyPassage, lookInArchive, openInObsidian, shareArticle } from './take-out';
import { sampleNow as now, sampleArticle, sampleDigest } from './testing/sample-article';

const text = 'Ada Quill, head of the board, opened the bridge. "It is yours," she said.';
const article = { ...sampleArticle, blocks: [{ type: 'paragraph' as const, text, marks: [] }] };
const span = { block: 0, start: text.indexOf('It is'), end: text.indexOf('," she') };
const made = sampleDigest(article, { summaryLength: 'medium' });
const digest = {
  ...made,
  people: made.people.map((person) => ({ ...person, role: 'head of the board' })),
  quotes: [
    {
      ...{ kind: 'direct' as const, text: 'It is yours', span, continues: false },
      speaker: { kind: 'person' as const, name: 'Ada Quill' },
    },
  ],
};
const shown = { article, digest };
const address = 'https://example.org/bridge';
const clipboard = () => vi.fn(async (_: Readonly<Record<string, string>>) => true);

test('a quotation is copied with who said it, what they are, and where it stands', async () => {
  const write = clipboard();
  expect(await copyPassage(shown, span, write)).toBe(true);
  const lines = write.mock.calls[0]?.[0]['text/plain']?.split('\n');
  expect(lines?.slice(0, 2)).toEqual(['“It is yours”', '— Ada Quill, head of the board']);
  expect(lines?.[2]).toContain(article.title);
  expect(lines?.[3]).toBe(address);
  expect(write.mock.calls[0]?.[0]['text/html']).toContain('<p>— Ada Quill, head of the board</p>');
});

test('a sentence is copied without a speaker', async () => {
  const write = clipboard();
  await copyPassage(shown, { block: 0, start: 0, end: 9 }, write);
  const lines = write.mock.calls[0]?.[0]['text/plain']?.split('\n');
  expect(lines?.[0]).toBe('“Ada Quill”');
  expect(lines?.[1]).toContain(article.title);
});

test('Obsidian is opened once the article is on the clipboard, and not without it', async () => {
  const followLink = vi.fn(async () => undefined);
  const write = clipboard();
  expect(await openInObsidian(shown, { now, clipboard: write, followLink })).toBe(true);
  expect(write.mock.calls[0]?.[0]['text/plain']).toContain(article.title);
  expect(followLink).toHaveBeenCalledWith(expect.stringMatching(/^obsidian:\/\/new\?file=.+&clipboard=true$/));
  write.mockResolvedValue(false);
  expect(await openInObsidian(shown, { now, clipboard: write, followLink })).toBe(false);
  expect(followLink).toHaveBeenCalledTimes(1);
});

test('the archive is asked for the address; an article without one asks for nothing', async () => {
  const followLink = vi.fn(async () => undefined);
  await lookInArchive(shown, followLink);
  expect(followLink).toHaveBeenCalledWith(`https://web.archive.org/web/*/${address}`);
  await lookInArchive({ ...shown, article: { ...article, url: '', canonicalUrl: null } }, followLink);
  expect(followLink).toHaveBeenCalledTimes(1);
});

test('headline, summary and address are shared', async () => {
  const share = vi.fn(async () => true);
  await shareArticle(shown, share);
  expect(share).toHaveBeenCalledWith({ title: article.title, text: expect.stringContaining('Ada'), url: address });
});
