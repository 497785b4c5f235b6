import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '@/testing/made-up/imports/all-files';
import type { ExportRecord } from '@/utils/export/export-record';
import { articleId } from '@/utils/identity/article-id';
import { openImport } from './import-file';
import type { ImportItem, ImportProblem } from './import-item';
import { loadImportTools } from './load-import-tools';

const now = new Date('2026-11-23T12:00:00Z');
const tools = await loadImportTools({ parseHtml: (html) => parseHTML(html).document as unknown as Document, now });

async function readAll(
  file: File,
): Promise<{ program: string | null; records: ExportRecord[]; problems: ImportProblem[]; rest: ImportItem[] }> {
  const { program, items } = await openImport([file], tools);
  const read: ImportItem[] = [];
  for await (const item of items) read.push(item);
  return {
    program,
    records: read.flatMap((item) => (item.kind === 'record' ? [item.record] : [])),
    problems: read.flatMap((item) => (item.kind === 'problem' ? [item.problem] : [])),
    rest: read.filter(({ kind }) => kind !== 'record' && kind !== 'problem'),
  };
}

describe.each(generatedFiles().map((generated) => [generated.file.name, generated] as const))('%s', (_, generated) => {
  const { file, good, broken } = generated;

  test('every good entry arrives, every broken one is told with its line and reason', async () => {
    const { program, records, problems, rest } = await readAll(file);
    expect(program).toBe(generated.program);
    expect(rest).toEqual([]);
    expect(good).toHaveLength(970);
    expect(broken).toHaveLength(30);
    const arrived = new Map(records.map((record) => [record.id, record]));
    for (const entry of good) {
      const record = arrived.get(articleId(entry.url));
      expect(
        record && {
          url: record.article.url,
          title: record.article.title,
          savedAt: record.savedAt,
          tags: record.tags,
          isRead: record.readAt !== null,
          isArchived: record.archivedAt !== null,
          isStarred: record.isStarred,
        },
      ).toEqual({ ...entry, savedAt: entry.savedAt || now.toISOString() });
    }
    for (const { line, entry, reasons, keptUrl } of broken) {
      const told = problems.filter(
        (problem) => problem.line === line && (entry === undefined || problem.entry === entry),
      );
      expect(
        told.some(({ reason }) => reasons.includes(reason)),
        `line ${line}: ${JSON.stringify(told)} is not ${reasons}`,
      ).toBe(true);
      expect(told.every(({ isKept }) => isKept === (keptUrl !== null))).toBe(true);
      if (keptUrl !== null) expect(arrived.has(articleId(keptUrl))).toBe(true);
    }
    expect(new Set(problems.map(({ line, entry }) => `${entry}:${line}`)).size).toBe(30);
    expect(records).toHaveLength(970 + broken.filter(({ keptUrl }) => keptUrl !== null).length);
  });
});

test('texts in the file are read, links without one wait for their page', async () => {
  const omnivore = generatedFiles().find(({ program }) => program === 'omnivore');
  const { records } = await readAll(omnivore?.file ?? new File([], ''));
  const withText = records.filter(({ article }) => article.blocks.length > 0);
  expect(withText).toHaveLength(10);
  expect(withText[0]?.article.blocks.map(({ text }) => text).join(' ')).toContain('keep the ferry running');
  expect(withText[0]?.highlights).toMatchObject([{ quote: 'officials said', note: 'A note on it.', suffix: '.' }]);
  const link = records.find(({ article }) => article.blocks.length === 0);
  expect(link?.digest).toMatchObject({ isTooShort: true, summary: [], wordCount: 0 });
});

test('a plain list of links', async () => {
  const text =
    '# to read\r\nhttps://example.org/a First one\r\n\r\nhttps://example.org/b\r\nnot a link\r\nhttps://example.org/a again\r\n';
  const { program, records, problems } = await readAll(new File([text], 'links.txt'));
  expect(program).toBe('links');
  expect(records.map(({ article }) => [article.url, article.title])).toEqual([
    ['https://example.org/a', 'First one'],
    ['https://example.org/b', 'https://example.org/b'],
  ]);
  expect(problems).toMatchObject([
    { line: 5, reason: 'bad-url' },
    { line: 6, reason: 'duplicate' },
  ]);
});

describe('a page saved from a browser', () => {
  const paragraphs = Array.from(
    { length: 6 },
    (_, index) =>
      `<p>Paragraph ${index} says what the council of the harbour town decided on Monday, who voted for it, who did not, and what it will cost.</p>`,
  );
  const page = (head: string) =>
    new File(
      [
        `<!DOCTYPE html><html><head><title>Ferry stays</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Ferry stays</h1>${paragraphs.join('')}</article></body></html>`,
      ],
      'ferry.html',
    );

  test.each([
    ['<link rel="canonical" href="https://example.org/ferry?a=1&amp;b=2">', 'https://example.org/ferry?a=1&b=2'],
    ['<meta property="og:url" content="https://example.org/og">', 'https://example.org/og'],
    ['<!-- saved from url=(0026)https://example.org/saved -->', 'https://example.org/saved'],
    ['<link rel="canonical" href="javascript:alert(1)">', 'file:///ferry.html'],
    ['', 'file:///ferry.html'],
  ])('with %s is read as if visited', async (head, url) => {
    const { program, records } = await readAll(page(head));
    expect(program).toBe('page');
    expect(records.map(({ article }) => article.url)).toEqual([url]);
    expect(records[0]?.article.blocks.map(({ text }) => text)).toEqual(paragraphs.map((html) => html.slice(3, -4)));
    expect(records[0]?.digest.wordCount).toBeGreaterThan(100);
  });

  test('a folder of them, with a picture between', async () => {
    const files = [
      page('<link rel="canonical" href="https://example.org/1">'),
      new File(['\x89PNG'], 'a.png'),
      page('<link rel="canonical" href="https://example.org/2">'),
    ];
    const items: ImportItem[] = [];
    for await (const item of (await openImport(files, tools)).items) items.push(item);
    expect(items.map(({ kind }) => kind)).toEqual(['record', 'problem', 'record']);
    expect(items[1]).toMatchObject({
      problem: { reason: 'unreadable-file', entry: 'a.png', detail: 'unknown-format' },
    });
  });
});
