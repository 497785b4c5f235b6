import type { SavedLine } from '@/utils/model/saved-line';
import { firstFault, savedSchema } from '@/utils/validation/saved-article-schema';
import { type ImportItem, problem } from './import-item';
import type { ImportTools } from './import-tools';
import { recordOfLine } from './record-of-line';
import { soundRecord } from './sound-record';

/** The articles of the second copy as an import's records, held to all that a line of a backup is held to. */
export async function* copiedRecords(copied: AsyncIterable<unknown>, tools: ImportTools): AsyncGenerator<ImportItem> {
  const seen = new Set<string>();
  let line = 0;
  for await (const saved of copied) {
    line += 1;
    const fault = firstFault(savedSchema, saved);
    if (fault !== null) {
      yield problem('wrong-shape', { line, detail: fault });
      continue;
    }
    const record = yield* soundRecord(recordOfLine(saved as SavedLine), line, seen, tools);
    if (record !== null) yield { kind: 'record', line, record };
  }
}
