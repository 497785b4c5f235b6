import type { LibraryDatabase } from './database';
import type { MetaName, MetaRecord } from './records';

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

  /** In a transaction over meta. */
  static async load(library: LibraryDatabase): Promise<MetaCounters> {
    const records = await library.meta.toArray();
    return new MetaCounters(library, new Map(records.map(({ name, value }) => [name, value])));
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
  const generation = (await library.meta.get('generation'))?.value ?? 0;
  await library.meta.put({ name: 'generation', value: generation + 1 });
}
