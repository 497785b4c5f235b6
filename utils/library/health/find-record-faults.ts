import type { Table } from 'dexie';
import { isEntity } from '@/utils/sync/entity-lines';
import { isPastImport } from '../articles/past-imports';
import { isPersonChoice, isPersonPin, isStoryChoice } from '../connections/choice-shapes';
import { isFollow, isSavedSearch } from '../followed/followed-shapes';
import { isOutgoing, isShelfRecord } from '../shelf/shelf-shapes';
import type { LibraryDatabase } from '../store/database';
import { hasDistinctHighlights, isBody, isImage, isRevision, isRow } from '../store/record-shapes';
import { agreesWithText } from './agrees-with-text';
import type { CheckControls, Fault, RecordKey } from './health-report';

/** Records read at once; a few hundred kB. */
const chunkSize = 50;

/** Reads every row, text, version, image and whatever else the reader keeps or has decided, and names those that are damaged or have lost their other half. */
export async function findRecordFaults(
  library: LibraryDatabase,
  total: number,
  { onProgress, isStopped }: CheckControls,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const rowKeys = await library.rows.toCollection().primaryKeys();
  for (let start = 0; start < rowKeys.length && !isStopped(); start += chunkSize) {
    const keys = rowKeys.slice(start, start + chunkSize);
    const rows = await readAll(library.rows, keys);
    const bodies = await readAll(library.bodies, keys);
    for (const [index, key] of keys.entries()) faults.push(...articleFaults(key, rows[index], bodies[index]));
    onProgress({ step: 'records', done: Math.min(start + chunkSize, rowKeys.length), total });
  }
  const known = new Set(rowKeys);
  for (const key of await library.bodies.toCollection().primaryKeys()) {
    // Saved meanwhile, by another tab: its row is there by now.
    if (known.has(key) || isStopped() || (await library.rows.get(key))) continue;
    const [body] = await readAll(library.bodies, [key]);
    if (body === undefined) continue;
    if (isBody(body)) faults.push({ kind: 'no-row', key, title: body.article.title });
    else faults.push({ kind: kindOf(body), table: 'bodies', key, title: null });
  }
  return [...faults, ...(await attachedFaults(library, isStopped)), ...(await ownFaults(library, isStopped))];
}

/** Versions and images that are damaged, or whose article is gone. */
async function attachedFaults(library: LibraryDatabase, isStopped: () => boolean): Promise<Fault[]> {
  const ids = new Set<unknown>(await library.rows.orderBy('id').keys());
  const faults: Fault[] = [];
  for (const [table, isSound] of [
    ['revisions', isRevision],
    ['images', isImage],
  ] as const) {
    for (const key of await library[table].toCollection().primaryKeys()) {
      if (isStopped()) return faults;
      const [record] = await readAll(library.table(table), [key]);
      const isAt = key as unknown as readonly [string, string];
      if (record !== undefined && !(isSound(record) && ids.has(record.articleId)))
        faults.push({ kind: kindOf(record), table, key: isAt, title: null });
    }
  }
  return faults;
}

const unreadable = Symbol('unreadable');
const kindOf = (record: unknown) => (record === unreadable ? 'unreadable' : 'damaged');

/** The records of these keys; where reading them together fails, one by one, to find the one at fault. */
async function readAll<Item, Key>(
  table: Table<Item, Key>,
  keys: readonly Key[],
): Promise<(Item | undefined | typeof unreadable)[]> {
  try {
    return await table.bulkGet([...keys]);
  } catch {
    const items: (Item | undefined | typeof unreadable)[] = [];
    for (const key of keys)
      items.push(
        await table.get(key).then(
          (item) => item,
          () => unreadable,
        ),
      );
    return items;
  }
}

function articleFaults(key: number, row: unknown, body: unknown): Fault[] {
  // Deleted meanwhile.
  if (row === undefined) return [];
  const title = isRow(row) ? row.title : null;
  const faults: Fault[] =
    isRow(row) && hasDistinctHighlights(row) ? [] : [{ kind: kindOf(row), table: 'rows', key, title }];
  if (body === undefined) return [...faults, { kind: 'no-text', key, title }];
  if (!isBody(body)) return [...faults, { kind: kindOf(body), table: 'bodies', key, title }];
  const isItsOwn = faults.length > 0 || !isRow(row) || agreesWithText(row, body);
  return isItsOwn ? faults : [{ kind: 'damaged', table: 'rows', key, title }];
}

/** What else is the reader's own, no article, and damaged: decisions, kept searches, what is followed, imports to be taken back, and what was noted for other devices. */
async function ownFaults(library: LibraryDatabase, isStopped: () => boolean): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [table, isSound] of [
    ['personChoices', isPersonChoice],
    ['personPins', isPersonPin],
    ['storyChoices', isStoryChoice],
    ['savedSearches', isSavedSearch],
    ['follows', isFollow],
    ['imports', isPastImport],
    ['stamps', isEntity],
    ['outbox', isOutgoing],
    ['shelf', isShelfRecord],
  ] as const) {
    for (const key of await library.table<unknown, RecordKey['key']>(table).toCollection().primaryKeys()) {
      if (isStopped()) return faults;
      const [record] = await readAll(library.table<unknown, RecordKey['key']>(table), [key]);
      if (record !== undefined && !isSound(record)) faults.push({ kind: kindOf(record), table, key, title: null });
    }
  }
  return faults;
}
