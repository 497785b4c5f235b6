import type { LibraryDatabase } from '../../store/database';
import type { MetaCounters } from '../../store/meta-counters';
import { entriesInChunk } from '../columns/column-records';
import type { EntryTerms } from './entry-terms';
import { fullTail } from './full-tail';
import { gatherTail } from './gather-tail';
import type { TailRecord } from './index-records';
import { extentOf, writeSegment } from './write-segment';

/** Gathers what a transaction changes in the search index and writes it at its end. */
export class EntryEditor {
  private readonly added: TailRecord[] = [];
  /** Enough has gathered in the tail to be worth merging once this is written. */
  isTailFull = false;
  private readonly owners = new Map<number, number>();

  constructor(
    private readonly library: LibraryDatabase,
    private readonly counters: MetaCounters,
  ) {}

  /** The number under which the terms are indexed; `own` it to a doc. */
  add({ terms, ...rest }: EntryTerms): number {
    const entry = this.counters.next('nextEntry');
    this.isTailFull ||= entry % fullTail === 0;
    this.added.push({ entry, terms: terms.join('\n'), ...rest });
    return entry;
  }

  own(entry: number, doc: number): void {
    this.owners.set(entry, doc);
  }

  /** What the entry said is not found any more. 0 is no entry. */
  kill(entry: number | undefined): void {
    if (entry) this.owners.set(entry, 0);
  }

  async flush(): Promise<void> {
    await this.flushOwners();
    // So many at once (an import) become a segment here and now.
    if (this.added.length < fullTail) {
      if (this.added.length > 0) await this.library.tail.bulkAdd(this.added);
      return;
    }
    // The tail goes into it, so that segments hold rising stretches of entries and the tail what comes after them all.
    const tail = await this.library.tail.orderBy('entry').toArray();
    await this.library.tail.clear();
    const entries = [...tail, ...this.added];
    await writeSegment(this.library, gatherTail(entries), extentOf(entries));
  }

  private async flushOwners(): Promise<void> {
    const byChunk = new Map<number, [place: number, doc: number][]>();
    for (const [entry, doc] of this.owners) {
      const chunk = Math.floor(entry / entriesInChunk);
      byChunk.set(chunk, [...(byChunk.get(chunk) ?? []), [entry % entriesInChunk, doc]]);
    }
    if (byChunk.size === 0) return;
    const stored = await this.library.entries.bulkGet([...byChunk.keys()]);
    const chunks = [...byChunk].map(([chunk, edits], index) => {
      const docs = stored[index]?.docs ?? new Uint32Array(entriesInChunk);
      for (const [place, doc] of edits) docs[place] = doc;
      return { chunk, docs };
    });
    await this.library.entries.bulkPut(chunks);
  }
}
