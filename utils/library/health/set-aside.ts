import { withCorrections } from '@/utils/corrections/corrected-record';
import { itemOf } from '@/utils/corrections/correction-item';
import { madeArticleOf, madeDigestOf } from '@/utils/corrections/made-digest';
import { keyOfArticle } from '@/utils/identity/article-address';
import { newRecord } from '@/utils/identity/new-record';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { isEntity } from '@/utils/sync/entity-lines';
import { shownIn } from '@/utils/sync/present-article';
import { rowOfArticle } from '../articles/row-of-article';
import { type LibraryWriter, writeArticles } from '../articles/write-articles';
import { mendShelf } from '../shelf/mend-shelf';
import { noteAgain } from '../shelf/note-again';
import { ownIn } from '../shelf/own-in';
import { sayAgain } from '../shelf/say-again';
import { entityIdOf } from '../shelf/truth-of-article';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import {
  hasDistinctHighlights,
  isBody,
  isCorrection,
  isHighlight,
  isRow,
  isText,
  rowChecks,
} from '../store/record-shapes';
import type { BodyRecord, RowRecord, SetAsideRecord } from '../store/records';
import { asResult } from '../store/transactions';
import { agreesWithText } from './agrees-with-text';
import type { RecordKey } from './health-report';

/**
 * Puts a damaged record aside as it was found, and saves what of it can be read: a row is written again from its text and
 * from those of the reader's own fields that are sound. True where the record was there.
 */
export function setAside(library: LibraryDatabase, { table, key }: RecordKey, now: Date): PromiseLike<boolean> {
  return writeArticles(library, async (writer) => {
    if (table === 'shelf' || table === 'outbox') return setShelfAside(library, table, now);
    const record: unknown = await library.table(table).get(key);
    if (record === undefined) return false;
    if (table === 'rows') return setRowAside(library, writer, key as number, record, now);
    await library.setAside.add({ table, key, record, at: now.toISOString() });
    if (table === 'bodies') await writer.loseText(key as number);
    else await library.table(table).delete(key);
    if (table === 'stamps') await noteAgain(library);
    writer.touch();
    return true;
  });
}

/** All that is damaged of it at once. */
async function setShelfAside(library: LibraryDatabase, table: 'shelf' | 'outbox', now: Date): Promise<boolean> {
  await (table === 'shelf' ? mendShelf : sayAgain)(library, now);
  return true;
}

async function setRowAside(library: LibraryDatabase, writer: LibraryWriter, doc: number, record: unknown, now: Date) {
  const at = now.toISOString();
  const body = await library.bodies.get(doc);
  // Put right meanwhile, by another page.
  const isSound = isRow(record) && hasDistinctHighlights(record);
  if (isSound && (!isBody(body) || agreesWithText(record, body))) return false;
  await library.setAside.add({ table: 'rows', key: doc, record, at });
  const saved = isBody(body) ? await savedAgain(library, record as Partial<RowRecord>, body, now) : null;
  const taken = saved && (await library.rows.get({ id: saved.id }));
  // Without a sound text, or where its page was saved once more since, nothing stands in the list: the text lies aside too.
  if (!saved || (taken && taken.doc !== doc)) {
    if (body !== undefined) await library.setAside.add({ table: 'bodies', key: doc, record: body, at });
    await writer.drop(doc);
  } else await writer.replace({ ...rowOfArticle(saved), doc, textEntry: 0, ownEntry: 0 }, saved);
  return true;
}

const ownFields = [
  ...(['savedAt', 'updatedAt', 'readAt', 'archivedAt', 'deletedAt'] as const),
  ...(['isStarred', 'note', 'progress'] as const),
];

/**
 * The article of a text whose row was damaged, with all of the reader's own that can be read: field by field, tag by tag,
 * highlight by highlight, correction by correction. What cannot is as it was last said to other devices, where it was.
 */
async function savedAgain(
  library: LibraryDatabase,
  row: Partial<RowRecord>,
  body: BodyRecord,
  now: Date,
): Promise<SavedArticle> {
  const article = madeArticleOf(body);
  const fresh = newRecord(isText(row.id) ? row.id : keyOfArticle(article), article, madeDigestOf(body), now);
  const said: unknown = await library.stamps.get(entityIdOf(fresh.id));
  const known: Partial<Record<keyof RowRecord, unknown>> =
    isEntity(said) && shownIn(said) ? { ...ownIn(said, fresh) } : {};
  const sound = [...ownFields, 'queuePlace' as const].flatMap((field) => {
    const found = [row[field], known[field]].find((value) => value !== undefined && rowChecks[field](value));
    return found === undefined ? [] : [[field, found]];
  });
  const saved = {
    ...fresh,
    ...Object.fromEntries(sound),
    tags: readable(row.tags, isText, known.tags, (tag) => tag),
    highlights: readable(row.highlights, isHighlight, known.highlights, ({ id }) => id),
  };
  return withCorrections(saved, readable(row.corrections ?? [], isCorrection, known.corrections, itemOf));
}

/** A list as it is where all of it can be read; else what can, the last of each key, and what was known besides. */
function readable<Item>(
  value: unknown,
  isSound: (item: unknown) => item is Item,
  known: unknown,
  keyOf: (item: Item) => string,
): Item[] {
  const items = listOf(value).filter(isSound);
  const isWhole = Array.isArray(value) && items.length === value.length;
  const before = isWhole ? [] : listOf(known).filter(isSound);
  return [...new Map([...before, ...items].map((item) => [keyOf(item), item])).values()];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Everything that repairs have put aside, the latest first: to be looked at, or exported. */
export function listSetAside(
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly SetAsideRecord[], LibraryFailure>> {
  return asResult(library, () => library.setAside.reverse().toArray());
}
