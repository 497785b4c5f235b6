import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '@/bench/formats/imports/all-files';
import type { ExportRecord } from '@/utils/export/export-record';
import { articleId } from '@/utils/text/article-id';
import { openImport } from './import-file';
import type { ImportItem, ImportProblem } from './import-item';
import { loadImportTools } from './load-import-tools';

const now = new Date('2026-11-23T12:00:00Z');
const tools = await loadImportTools((html) => parseHTML(html).document as unknown as Document, now);

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
