import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { newlySaved } from '@/utils/identity/newly-saved';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import { exportArticles } from './export-articles';
import type { ExportRecord } from './export-record';

const now = new Date('2026-11-23T12:00:00Z');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const article = {
  ...blankArticle,
  url: 'https://news.example/bridge',
  title: 'The bridge/is "open"',
  authors: ['Ada Quill', 'Ben Oak'],
  published: '2026-03-01',
  blocks: [
    { type: 'paragraph', text: 'It is «yours».', marks: [] },
    { type: 'paragraph', text: 'And theirs.', marks: [] },
  ],
  removed: [{ reason: 'ad', text: 'Sail with us.', before: 1 }],
} as const;
const saved = newlySaved(article, blankDigest, now);
const earlier = { ...article, title: 'The bridge is to open' };
const record: ExportRecord = {
  ...saved,
  article: { ...article, title: 'My own headline' },
  madeArticle: article,
  corrections: [{ kind: 'field', field: 'title', values: ['My own headline'], at: now.toISOString() }],
  revisions: [{ articleId: saved.id, replacedAt: '2026-11-24T12:00:00.000Z', article: earlier, digest: blankDigest }],
};

/** The files of the zip, unpacked into a folder. */
async function unpacked(records: readonly ExportRecord[]): Promise<{ folder: string; files: Record<string, string> }> {
  const made = await exportArticles('evidence', records, { now, total: records.length });
  if (!made.ok) throw new Error(made.error.kind);
  const entries = unzipSync(new Uint8Array(await made.value.content.arrayBuffer()));
  const folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
  folders.push(folder);
  for (const [name, bytes] of Object.entries(entries)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return {
    folder,
    files: Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)])),
  };
}
const checked = (folder: string) =>
  execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

test('sha256sum finds every file as it was written, and one that was changed since', async () => {
  const { folder } = await unpacked([record]);
  expect(checked(folder)).toBe('article.txt: OK\narticle.json: OK\nversion 1.txt: OK\n');
  writeFileSync(path.join(folder, 'article.txt'), 'It is mine.\n');
  expect(() => checked(folder)).toThrow();
});

test('the copy is in the words of the page, with when it was saved, what was left out and what the reader put right', async () => {
  const { files } = await unpacked([record]);
  expect(files['article.txt']).toBe(
    `Title: The bridge/is "open"
Address: https://news.example/bridge
Canonical address:
Publisher:
Authors: Ada Quill; Ben Oak
Agency:
Place:
Section:
Language:
Published: 2026-03-01
Modified:
Standfirst:
Saved: 2026-11-24T12:00:00.000Z
First saved: 2026-11-23T12:00:00.000Z

It is «yours».

And theirs.

Left out of the page:

[ad] Sail with us.
`,
  );
  expect(files['version 1.txt']).toContain('Title: The bridge is to open\n');
  expect(files['version 1.txt']).toContain('\nSaved: 2026-11-23T12:00:00.000Z\n');
  expect(JSON.parse(files['article.json'] ?? '')).toMatchObject({ article, corrections: record.corrections });
});

test('several stand in folders of their own under one list of sums', async () => {
  const { folder, files } = await unpacked([record, { ...record, id: 'other' }]);
  expect(checked(folder).match(/: OK$/gm)).toHaveLength(6);
  expect(Object.keys(files).filter((name) => name.endsWith('article.txt'))).toHaveLength(2);
});
