import type { LibraryDatabase } from './database';
import type { MetaName, MetaRecord } from './records';

/** The library's counters within one writing transaction: read once, written once at its end. */
export class MetaCounters {
  private values: Map<MetaName, number> | null = null;
  private readonly changed = new Set<MetaName>();

  constructor(private readonly library: LibraryDatabase) {}

  /** 0 where it was never set. */
  async get(name: MetaName): Promise<number> {
    return (await this.load()).get(name) ?? 0;
  }

  async set(name: MetaName, value: number): Promise<void> {
    (await this.load()).set(name, value);
    this.changed.add(name);
  }

  /** The next number of a sequence that starts at 1. */
  async next(name: 'nextEntry' | 'nextValue' | 'generation'): Promise<number> {
    const value = (await this.get(name)) + 1;
    await this.set(name, value);
    return value;
  }

  async all(): Promise<readonly MetaRecord[]> {
    return [...(await this.load())].map(([name, value]) => ({ name, value }));
  }

  async flush(): Promise<void> {
    const values = await this.load();
    await this.library.meta.bulkPut([...this.changed].map((name) => ({ name, value: values.get(name) ?? 0 })));
  }

  private async load(): Promise<Map<MetaName, number>> {
    this.values ??= new Map((await this.library.meta.toArray()).map(({ name, value }) => [name, value]));
    return this.values;
  }
}
