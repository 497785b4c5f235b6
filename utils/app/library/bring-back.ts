import { copiedRecords } from '@/utils/import/copied-records';
import type { ImportItem } from '@/utils/import/import-item';
import type { ImportTools } from '@/utils/import/import-tools';
import { runImport } from '@/utils/import/run-import';
import { type ImportLibrary, importTarget } from '../import/import-target';

/** The second copies of libraries that are gone. */
export interface LostCopies {
  /** Each of them by its number. */
  readonly list: () => Promise<readonly number[]>;
  readonly articles: (copy: number) => AsyncIterable<unknown>;
  readonly drop: (copy: number) => Promise<void>;
}

/**
 * Brings back what the copies of lost libraries hold: how many articles came. It is an import like any other: what is there
 * already is joined with what comes, and what is not sound is left out. A copy goes once all of it is here.
 */
export async function bringBack(copies: LostCopies, library: ImportLibrary, tools: ImportTools): Promise<number> {
  let count = 0;
  for (const copy of await copies.list()) {
    let isAllTaken = true;
    const items = watched(copiedRecords(copies.articles(copy), tools), (item) => {
      if (item.kind === 'problem' && !item.problem.isKept) isAllTaken = false;
    });
    const receipt = await runImport(items, importTarget(library), { mode: 'merge' });
    if (!receipt.ok) return count;
    count += receipt.value.written.length;
    if (isAllTaken) await copies.drop(copy);
  }
  return count;
}

async function* watched(items: AsyncIterable<ImportItem>, look: (item: ImportItem) => void) {
  for await (const item of items) {
    look(item);
    yield item;
  }
}
