import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import { exportArticles } from '@/utils/export/export-articles';
import type { ExportRecord } from '@/utils/export/export-record';
import { exportTo } from '@/utils/export/testing/export-to';
import { withAttachments } from '@/utils/export/testing/with-attachments';
import { addAttachments } from '@/utils/library/articles/add-attachments';
import { attachmentKeys } from '@/utils/library/articles/attachment-keys';
import { eraseArticles } from '@/utils/library/articles/erase-articles';
import { getSaved } from '@/utils/library/articles/get-saved';
import { getImages } from '@/utils/library/articles/images';
import { putRecords } from '@/utils/library/articles/put-records';
import { getRevisions } from '@/utils/library/articles/revisions';
import { allArticles } from '@/utils/library/articles/stream';
import { eraseUnchanged, trashUnchanged } from '@/utils/library/articles/take-out-unchanged';
import type { LibraryDatabase } from '@/utils/library/store/database';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { freshStore, mustGet, openPage } from '@/utils/library/testing/test-library';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { ExistingRecord } from './existing-record';
import { openImport } from './import-file';
import type { ImportItem } from './import-item';
import type { ImportTools } from './import-tools';
import { type ImportTarget, runImport, undoImport } from './run-import';

const now = new Date('2026-11-23T12:00:00Z');
const tools = { now } as ImportTools;
const records = Array.from({ length: 260 }, (_, number) => generateRecord(number));
let library: LibraryDatabase;

beforeEach(() => {
  freshStore();
  library = openPage();
});

const attachments = {
  revisionsOf: async (id: string) => [...mustGet(await getRevisions(id, library))].reverse(),
  imagesOf: async (id: string) =>
    Promise.all(
      mustGet(await getImages(id, library)).map(async ({ src, blob, widthPx, heightPx }) => ({
        src,
        mimeType: blob.type,
        bytes: new Uint8Array(await blob.arrayBuffer()),
        widthPx,
        heightPx,
      })),
    ),
};

const whole = (articles: Iterable<SavedArticle> | AsyncIterable<SavedArticle>) =>
  withAttachments(articles, attachments);

async function collect(): Promise<ExportRecord[]> {
  const all: ExportRecord[] = [];
  for await (const record of whole(allArticles('complete', library))) all.push(record);
  return all;
}

const wholeRecord = ({ revisions = [], images = [], ...saved }: ExportRecord) => ({
  saved,
  revisions,
  images: images.map(({ bytes, mimeType, ...image }) => ({
    ...image,
    articleId: saved.id,
    blob: new Blob([new Uint8Array(bytes)], { type: mimeType }),
  })),
});

const target: ImportTarget<LibraryFailure> = {
  readExisting: async (ids) => {
    const found: ExistingRecord[] = [];
    for (const id of ids) {
      const saved = mustGet(await getSaved(id, library));
      if (saved) found.push({ saved, keys: mustGet(await attachmentKeys(id, library)) });
    }
    return found;
  },
  write: (writes) =>
    putRecords(
      writes.map(({ record, ...how }) => ({ record: wholeRecord(record), ...how })),
      library,
    ),
  addMore: (record) => addAttachments(record.id, wholeRecord(record), library),
  takeOut: (records, how) =>
    how === 'trash' ? trashUnchanged(records, now, library) : eraseUnchanged(records, library),
};

const itemsOf = async (text: string) => (await openImport([new File([text], 'backup.jsonl')], tools)).items;

test('a library restored from its backup is the same, and exports to the same bytes', { timeout: 90_000 }, async () => {
  const { text } = await exportTo('backup', records);
  const first = await runImport(await itemsOf(text), target, { mode: 'merge' });
  expect(first.ok && first.value.written).toHaveLength(records.length);
  expect(await collect()).toEqual(records);

  const again = await exportArticles('backup', whole(allArticles('complete', library)), { now, total: records.length });
  expect(again.ok && (await again.value.content.text())).toBe(text);

  const second = await runImport(await itemsOf(text), target, { mode: 'merge' });
  expect(second).toEqual({ ok: true, value: { written: [], presentCount: records.length } });
});

/** Each image's bytes as their sum: comparing megabytes one by one takes minutes. */
const summed = ({ images = [], ...record }: ExportRecord) => ({
  ...record,
  images: images.map(({ bytes, ...image }) => ({ ...image, sum: createHash('sha256').update(bytes).digest('hex') })),
});

test('an article with more on it than is read at once comes back whole', { timeout: 90_000 }, async () => {
  const record = generateRecord(1);
  const revisions = Array.from({ length: 60 }, (_, at) => ({
    ...{ articleId: record.id, article: record.article, digest: record.digest },
    replacedAt: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString(),
  }));
  const images = Array.from({ length: 30 }, (_, at) => ({
    ...{
      src: `https://news.example/${String(at).padStart(2, '0')}.jpg`,
      mimeType: 'image/jpeg',
      widthPx: 3,
      heightPx: 2,
    },
    bytes: new Uint8Array(2_000_000).fill(at),
  }));
  const large: ExportRecord = { ...record, revisions, images };
  const { text } = await exportTo('backup', [generateRecord(0), large, generateRecord(2)]);
  const items: ImportItem[] = [];
  for await (const item of await itemsOf(text)) items.push(item);
  expect(items.filter((item) => item.kind === 'record' && item.isMore).length).toBeGreaterThan(3);
  for (const step of ['into an empty library', 'a second time']) {
    const done = await runImport(await itemsOf(text), target, { mode: 'merge' });
    expect(done.ok, step).toBe(true);
    const restored = (await collect()).find(({ id }) => id === large.id);
    expect(restored && summed(restored), step).toEqual(summed(large));
  }
});

test('an import that is undone, or cancelled in the middle, leaves the library as it was', {
  timeout: 90_000,
}, async () => {
  const mine = records
    .slice(0, 150)
    .map((record) => ({ ...record, updatedAt: '2000-01-01T00:00:00.000Z', note: 'mine' }));
  await runImport(await itemsOf((await exportTo('backup', mine)).text), target, { mode: 'merge' });
  const before = await collect();
  const { text } = await exportTo('backup', records);

  const done = await runImport(await itemsOf(text), target, { mode: 'merge' });
  if (!done.ok) throw new Error(done.error.kind);
  // Of the 150 that are there only every seventh differs in more than its time: it comes with a note of its own.
  const added = done.value.written.flatMap(({ id, before: earlier }) => (earlier === null ? [id] : []));
  expect([added.length, done.value.written.length]).toEqual([110, 132]);
  expect(await undoImport(done.value, target)).toEqual({ ok: true, value: [] });
  // What the import added lies in the trash.
  expect((await collect()).filter(({ id }) => !added.includes(id))).toEqual(before);
  for (const id of added) expect(mustGet(await getSaved(id, library))?.deletedAt).toEqual(expect.any(String));
  mustGet(await eraseArticles(added, library));

  const stop = new AbortController();
  const cancelled = await runImport(await itemsOf(text), target, {
    mode: 'replace',
    signal: stop.signal,
    onProgress: (count) => count >= 200 && stop.abort(),
  });
  expect(cancelled).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(await collect()).toEqual(before);
});
