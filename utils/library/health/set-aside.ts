import { keyOfArticle } from '@/utils/identity/article-address';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { rowOfArticle } from '../articles/row-of-article';
import { type LibraryWriter, writeArticles } from '../articles/write-articles';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isBody, isRow, rowChecks } from '../store/record-shapes';
import type { BodyRecord, RowRecord, SetAsideRecord } from '../store/records';
import { asResult } from '../store/transactions';
import type { RecordKey } from './health-report';

/**
 * Puts a damaged record aside as it was found, and saves what of it can be read: a row is written again from its text and
 * from those of the reader's own fields that are sound. True where the record was there.
 */
export function setAside(library: LibraryDatabase, { table, key }: RecordKey, now: Date): PromiseLike<boolean> {
  return writeArticles(library, async (writer) => {
    const record: unknown = await library.table(table).get(key);
    if (record === undefined) return false;
    const at = now.toISOString();
    if (table === 'rows') return setRowAside(library, writer, key as number, record, at);
    await library.setAside.add({ table, key, record, at });
    if (table === 'bodies') await writer.loseText(key as number);
    else await library.table(table).delete(key);
    writer.touch();
    return true;
  });
}

async function setRowAside(library: LibraryDatabase, writer: LibraryWriter, doc: number, record: unknown, at: string) {
  const body = await library.bodies.get(doc);
  const row = record as RowRecord;
  if (isRow(record)) return false;
  await library.setAside.add({ table: 'rows', key: doc, record, at });
  if (!isBody(body)) {
    if (body !== undefined) await library.setAside.add({ table: 'bodies', key: doc, record: body, at });
    await writer.drop(doc);
    return true;
  }
  const saved = savedAgain(row, body, at);
  const taken = await library.rows.get({ id: saved.id });
  if (taken && taken.doc !== doc) await writer.drop(doc);
  else await writer.replace({ ...rowOfArticle(saved), doc, textEntry: 0, ownEntry: 0 }, saved);
  return true;
}

/** The article of a text whose row was damaged, with every field of the reader's own that is sound. */
function savedAgain(row: RowRecord, { article, digest }: BodyRecord, at: string): SavedArticle {
  const fallback = {
    savedAt: at,
    updatedAt: at,
    readAt: null,
    archivedAt: null,
    deletedAt: null,
    isStarred: false,
    tags: [],
    note: null,
    highlights: [],
    progress: 0,
  };
  const own = Object.fromEntries(
    Object.entries(fallback).map(([field, otherwise]) => {
      const value = row?.[field as keyof typeof fallback];
      return [field, rowChecks[field as keyof typeof fallback](value) ? value : otherwise];
    }),
  ) as typeof fallback;
  const tags = Array.isArray(row?.tags) ? row.tags.filter((tag) => typeof tag === 'string') : [];
  const id = typeof row?.id === 'string' ? row.id : keyOfArticle(article);
  return { id, article, digest, ...own, tags };
}

/** Everything that repairs have put aside, the latest first: to be looked at, or exported. */
export function listSetAside(
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly SetAsideRecord[], LibraryFailure>> {
  return asResult(library, () => library.setAside.reverse().toArray());
}
