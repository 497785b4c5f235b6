import type { LibraryDatabase } from '../../store/database';
import type { MetaCounters } from '../../store/meta-counters';
import type { RowRecord } from '../../store/records';
import { type ValueKind, type ValueRecord, valueKinds } from './column-records';

type Value = Pick<ValueRecord, 'kind' | 'label'>;

/** What facets count of a row, each value once. */
export function valuesOf(row: Pick<RowRecord, 'people' | 'topics' | 'publisher' | 'tags'>): Value[] {
  const of = (kind: ValueKind, labels: readonly string[]): Value[] =>
    [...new Set(labels)].map((label) => ({ kind, label }));
  return [
    ...of('person', row.people),
    ...of('topic', row.topics),
    ...of('publisher', row.publisher === null ? [] : [row.publisher]),
    ...of('tag', row.tags),
  ];
}

/** The numbers under which values stand in the columns; new values get the next ones. */
export class ValueNumbers {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly library: LibraryDatabase,
    private readonly counters: MetaCounters,
  ) {}

  /** Looks these up, and adds those that are new, in the transaction that runs. */
  async load(values: readonly Value[]): Promise<void> {
    const wanted = new Map(values.map((value) => [keyOf(value), value]));
    // Side by side: a cursor that steps from one to the next takes several times as long.
    const stored = await Promise.all(
      [...wanted.values()].map(({ kind, label }) => this.library.values.get({ kind, label })),
    );
    for (const record of stored) if (record) this.known.set(keyOf(record), record.value);
    const added: ValueRecord[] = [];
    for (const [key, { kind, label }] of wanted) {
      if (this.known.has(key)) continue;
      const sequence = this.counters.next('nextValue');
      const value = sequence * valueKinds.length + valueKinds.indexOf(kind);
      this.known.set(key, value);
      added.push({ value, kind, label });
    }
    if (added.length > 0) await this.library.values.bulkAdd(added);
  }

  /** The numbers of values that were loaded. */
  of(values: readonly Value[]): number[] {
    return values.flatMap((value) => this.known.get(keyOf(value)) ?? []);
  }
}

const keyOf = ({ kind, label }: Value) => `${kind}\n${label}`;
