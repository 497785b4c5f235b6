import type { Table } from 'dexie';
import type { LibraryDatabase } from '../store/database';
import type { BodyRecord, RowRecord } from '../store/records';
import type { Fault, HealthProgress } from './health-report';

/** Records read at once; a few hundred kB. */
const chunkSize = 50;

/** Reads every row and every text, and names those that are damaged or have lost their other half. */
export async function findRecordFaults(
  library: LibraryDatabase,
  total: number,
  onProgress: (progress: HealthProgress) => void,
  isStopped: () => boolean,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const rowKeys = await library.rows.toCollection().primaryKeys();
  for (let start = 0; start < rowKeys.length && !isStopped(); start += chunkSize) {
    const keys = rowKeys.slice(start, start + chunkSize);
    const rows = await readAll(library.rows, keys);
    const bodies = await readAll(library.bodies, keys);
    for (const [index, key] of keys.entries()) {
      const fault = faultOf(key, rows[index], bodies[index]);
      if (fault) faults.push(fault);
    }
    onProgress({ step: 'records', done: Math.min(start + chunkSize, rowKeys.length), total });
  }
  const known = new Set(rowKeys);
  for (const key of await library.bodies.toCollection().primaryKeys()) {
    // Saved meanwhile, by another tab: its row is there by now.
    if (known.has(key) || (await library.rows.get(key))) continue;
    const [body] = await readAll(library.bodies, [key]);
    if (body === undefined) continue;
    faults.push({ kind: isBody(body) ? 'no-row' : 'unreadable', key, title: isBody(body) ? body.article.title : null });
  }
  return faults;
}

const unreadable = Symbol('unreadable');

/** The records of these keys; where reading them together fails, one by one, to find the one at fault. */
async function readAll<Item>(
  table: Table<Item, number>,
  keys: readonly number[],
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

function faultOf(key: number, row: unknown, body: unknown): Fault | null {
  // Deleted meanwhile.
  if (row === undefined) return null;
  const title = isRow(row) ? row.title : null;
  if (!isRow(row)) return { kind: 'unreadable', key, title };
  if (body === undefined) return { kind: 'no-text', key, title };
  return isBody(body) ? null : { kind: 'unreadable', key, title };
}

const isRow = (value: unknown): value is RowRecord => {
  const { id, title, savedAt, tags, highlights } = (value ?? {}) as Partial<RowRecord>;
  const hasLists = Array.isArray(tags) && Array.isArray(highlights);
  return typeof id === 'string' && typeof title === 'string' && isTime(savedAt) && hasLists;
};

const isBody = (value: unknown): value is BodyRecord => {
  const { article, digest } = (value ?? {}) as Partial<BodyRecord>;
  return (
    typeof article?.url === 'string' &&
    typeof article.title === 'string' &&
    Array.isArray(article.blocks) &&
    article.blocks.every((block) => typeof block?.text === 'string') &&
    Array.isArray(digest?.people) &&
    Array.isArray(digest.topics)
  );
};

const isTime = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));
