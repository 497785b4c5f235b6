import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { recordStamp } from '@/utils/model/record-stamp';
import type { Result } from '@/utils/model/result';
import { eraseArticles } from '../articles/erase-articles';
import { checkHealth } from '../health/check-health';
import { repairLibrary } from '../health/repair-library';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { addAttachments } from './add-attachments';
import { changeSaved } from './change-saved';
import { emptyTrash, purgeTrash } from './empty-trash';
import { saveImages } from './images';
import { putRecords } from './put-records';
import { restoreRevision } from './restore-revision';
import { saveArticle } from './save-article';
import { trashUnchanged } from './take-out-unchanged';

// The disk is full at the first, the second, the third … write of each kind of work: it is named, and nothing is half done.

const now = new Date('2026-04-30T12:00:00.000Z');
const id = (path: string) => `news.example/${path}`;
const revision = (path: string, replacedAt: string) => ({
  ...{ articleId: id(path), replacedAt },
  article: madeUpArticle(path),
  digest: madeUpDigest(),
});
const image = { articleId: id('b'), src: 'https://news.example/b.jpg', blob: new Blob(['x']), widthPx: 1, heightPx: 1 };
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  const articles = ['a', 'b', 'c'].map((path) => madeUpSaved(path, { digest: madeUpDigest(['Ann Lee'], ['Roads']) }));
  const trashed = madeUpSaved('trashed', { deletedAt: '2026-01-01T00:00:00.000Z' });
  mustGet(await restoreArticles([...articles, trashed], 'keep', library));
  await library.revisions.put(revision('a', '2026-03-01T00:00:00.000Z'));
  mustGet(await checkHealth(undefined, undefined, library));
});

const changed = (path: string) => ({
  ...madeUpArticle(path),
  blocks: [{ type: 'paragraph', text: 'Another text altogether of the council.', marks: [] } as const],
});

const works: Readonly<Record<string, () => Promise<Result<unknown, { readonly kind: string }>>>> = {
  'a first save': () => saveArticle(madeUpArticle('new'), madeUpDigest(['Bo Roe'], ['Rain']), now, library),
  'a save again': () => saveArticle(changed('a'), madeUpDigest(), now, library),
  'a tag, a note and a star': () => changeSaved([id('a'), id('b')], { addTags: ['x'], isStarred: true }, now, library),
  'the trash': () => changeSaved([id('a')], { isDeleted: true }, now, library),
  'an import': () =>
    putRecords(
      ['a', 'd', 'e'].map((path) => ({
        record: {
          saved: madeUpSaved(path, { note: 'theirs' }),
          revisions: [],
          images: [{ ...image, articleId: id(path) }],
        },
        basis: path === 'a' ? recordStamp(madeUpSaved('a')) : null,
      })),
      library,
    ),
  'more versions and images': () =>
    addAttachments(id('b'), { revisions: [revision('b', '2026-03-01T00:00:00.000Z')], images: [image] }, library),
  'an undone import': () => trashUnchanged([{ id: id('b'), stamp: recordStamp(madeUpSaved('b')) }], now, library),
  images: () => saveImages([image], library),
  'a restored version': () =>
    restoreRevision({ articleId: id('a'), replacedAt: '2026-03-01T00:00:00.000Z' }, now, { keptAs: null }, library),
  'an erasure': () => eraseArticles([id('c')], library),
  'the emptied trash': () => emptyTrash(library),
  'the purged trash': () => purgeTrash(now, library),
};

const dump = async () =>
  JSON.stringify(await Promise.all(library.tables.map(async (table) => [table.name, await table.toArray()])));

/** From now on the disk is full at the n-th write and at all after it. */
function fillDiskAt(first: number) {
  let count = 0;
  for (const name of ['add', 'put'] as const) {
    const write = FakeObjectStore.prototype[name];
    vi.spyOn(FakeObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given) {
      count += 1;
      if (count >= first) throw new DOMException('the disk is full', 'QuotaExceededError');
      return write.apply(this, given as never);
    } as typeof write);
  }
  return () => count < first;
}

test.each(Object.entries(works))(
  'a disk that is full at any write of %s is named, and nothing is half done',
  async (_, work) => {
    const before = await dump();
    let refused = 0;
    for (let first = 1; ; first += 1) {
      const isEnough = fillDiskAt(first);
      const result = await work();
      vi.restoreAllMocks();
      if (isEnough()) {
        expect(result.ok).toBe(true);
        break;
      }
      refused += 1;
      expect(result).toMatchObject({ ok: false, error: { kind: 'quota' } });
      expect(await dump()).toBe(before);
    }
    const report = mustGet(await checkHealth(undefined, undefined, library));
    expect(report.faults).toEqual([]);
    if (!['an erasure', 'the emptied trash'].includes(_)) expect(refused).toBeGreaterThan(0);
  },
);

test('a repair that finds the disk full is named, and one with room mends it', async () => {
  await library.columns.clear();
  await library.entries.clear();
  const report = mustGet(await checkHealth(undefined, undefined, library));
  expect(report.faults).not.toEqual([]);
  fillDiskAt(2);
  expect(await repairLibrary(report, now, undefined, library)).toMatchObject({ ok: false, error: { kind: 'quota' } });
  vi.restoreAllMocks();
  mustGet(await repairLibrary(mustGet(await checkHealth(undefined, undefined, library)), now, undefined, library));
  expect(mustGet(await checkHealth(undefined, undefined, library)).faults).toEqual([]);
  expect(await library.bodies.count()).toBe(4);
});
