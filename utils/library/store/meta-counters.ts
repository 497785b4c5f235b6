import { valueKinds } from '../search/columns/column-records';
import type { LibraryDatabase } from './database';
import type { MetaName, MetaRecord } from './records';

/** Whether a counter is one: the store may give back anything. */
export const isCounter = ({ value }: Pick<MetaRecord, 'value'>): boolean => Number.isSafeInteger(value) && value >= 0;

/** What a counter stands at; null where it was never set, or is damaged. */
export async function readCounter(library: LibraryDatabase, name: MetaName): Promise<number | null> {
  const record = await library.meta.get(name);
  return record && isCounter(record) ? record.value : null;
}

/**
 * The library's counters within one writing transaction: read at its start, written at its end. In between they answer at
 * once: a promise that is not Dexie's, awaited often enough, makes Dexie lose sight of its transaction.
 */
export class MetaCounters {
  private readonly changed = new Set<MetaName>();

  private constructor(
    private readonly library: LibraryDatabase,
    private readonly values: Map<MetaName, number>,
  ) {}

  /**
   * In a transaction over all tables. A sequence whose number is lost goes on behind the last that was given: a number given
   * twice would be another's. A generation that is lost goes on with one that surely never was.
   */
  static async load(library: LibraryDatabase): Promise<MetaCounters> {
    const records = await library.meta.toArray();
    const values = new Map(records.filter(isCounter).map(({ name, value }) => [name, value]));
    const counters = new MetaCounters(library, values);
    if (!values.get('nextEntry')) counters.set('nextEntry', await lastEntry(library));
    if (!values.get('nextValue')) counters.set('nextValue', await lastValue(library));
    if (records.length > values.size && !values.has('generation')) counters.set('generation', Date.now());
    return counters;
  }

  /** 0 if it was never set. */
  get(name: MetaName): number {
    return this.values.get(name) ?? 0;
  }

  set(name: MetaName, value: number): void {
    this.values.set(name, value);
    this.changed.add(name);
  }

  /** The next number of a sequence that starts at 1. */
  next(name: 'nextEntry' | 'nextValue' | 'generation'): number {
    const value = this.get(name) + 1;
    this.set(name, value);
    return value;
  }

  all(): readonly MetaRecord[] {
    return [...this.values].map(([name, value]) => ({ name, value }));
  }

  async flush(): Promise<void> {
    await this.library.meta.bulkPut(this.all().filter(({ name }) => this.changed.has(name)));
  }
}

/** Says that something was written, in a transaction over meta that does so without MetaCounters. */
export async function bumpGeneration(library: LibraryDatabase): Promise<void> {
  const generation = (await readCounter(library, 'generation')) ?? Date.now();
  await library.meta.put({ name: 'generation', value: generation + 1 });
}

/** The highest number that an indexed text has; 0 where there is none. */
export async function lastEntry(library: LibraryDatabase): Promise<number> {
  const [newest] = await library.tail.toCollection().reverse().limit(1).primaryKeys();
  const segments = await library.segments.toArray();
  return Math.max(
    0,
    ...[newest, ...segments.map(({ lastEntry: last }) => last)].filter(Number.isSafeInteger).map(Number),
  );
}

/** The highest sequence number that a value has; 0 where there is none. */
export async function lastValue(library: LibraryDatabase): Promise<number> {
  const [newest] = await library.values.toCollection().reverse().limit(1).primaryKeys();
  return Math.floor(Number(newest ?? 0) / valueKinds.length);
}

/** Puts numbers in the place of counters that are none, and of sequences that would give a number twice. In a transaction over all tables. */
export async function mendCounters(library: LibraryDatabase): Promise<void> {
  const damaged = (await library.meta.toArray()).filter((record) => !isCounter(record)).map(({ name }) => name);
  await library.meta.bulkDelete(damaged);
  const [entry, value] = [await readCounter(library, 'nextEntry'), await readCounter(library, 'nextValue')];
  await library.meta.bulkPut([
    { name: 'nextEntry', value: Math.max(entry ?? 0, await lastEntry(library)) },
    { name: 'nextValue', value: Math.max(value ?? 0, await lastValue(library)) },
    ...(damaged.includes('generation') ? [{ name: 'generation', value: Date.now() } as const] : []),
  ]);
}
