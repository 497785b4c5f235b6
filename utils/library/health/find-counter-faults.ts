import type { LibraryDatabase } from '../store/database';
import { isCounter, lastEntry, lastValue } from '../store/meta-counters';
import { allDone, type MetaName } from '../store/records';
import type { Fault } from './health-report';

/** What each counter counts for; a damaged one is put right by building that anew. */
const kindOf = (name: MetaName): 'columns' | 'index' | 'connections' => {
  if (name === 'connectionsUpTo') return 'connections';
  return name === 'columnsUpTo' || name === 'nextValue' ? 'columns' : 'index';
};

/** In every store, from its first day or its upgrade on. */
const everywhere = ['columnsUpTo', 'textUpTo'] as const;

/** Counters that are none, are missing, or would give a number twice. */
export function findCounterFaults(library: LibraryDatabase): PromiseLike<Fault[]> {
  return library.transaction('r', library.tables, async () => {
    const records = await library.meta.toArray();
    const damaged = records.filter((record) => !isCounter(record)).map(({ name }) => name);
    const values = new Map(records.map(({ name, value }) => [name, value]));
    const missing = everywhere.filter((name) => !values.has(name));
    const [entry, value] = [await lastEntry(library), await lastValue(library)];
    const early = [
      ...(Number(values.get('nextEntry') ?? 0) < entry ? (['nextEntry'] as const) : []),
      ...(Number(values.get('nextValue') ?? 0) < value ? (['nextValue'] as const) : []),
      // Nothing saved from now on would be connected.
      ...(values.get('connectionsUpTo') === allDone ? (['connectionsUpTo'] as const) : []),
    ];
    return [...damaged, ...missing, ...early].map((name) => ({
      kind: kindOf(name),
      message: `the counter ${name} is not what it should be`,
    }));
  });
}
