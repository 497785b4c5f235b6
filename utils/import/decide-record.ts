import { withCorrections } from '@/utils/corrections/corrected-record';
import { mergeCorrections } from '@/utils/corrections/correction-item';
import type { ExportRecord } from '@/utils/export/export-record';
import { mergeRecord } from './merge-record';

/**
 * 'merge' joins what comes in with what is there; 'replace' puts it in its place. What is not in the file stays either way,
 * and so does what the reader put right: a copy of an earlier time does not bring a false name back.
 */
export type ImportMode = 'merge' | 'replace';

export type RecordDecision =
  | { readonly status: 'new' | 'changed'; readonly write: ExportRecord }
  | { readonly status: 'present' };

/** What an import does with a record, given the one in the library under its id. */
export function decideRecord(theirs: ExportRecord, mine: ExportRecord | undefined, mode: ImportMode): RecordDecision {
  if (!mine) return { status: 'new', write: theirs };
  if (mode === 'replace') {
    const corrections = mergeCorrections(theirs.corrections, mine.corrections);
    const write = corrections === theirs.corrections ? theirs : withCorrections(theirs, corrections);
    return JSON.stringify(mine) === JSON.stringify(write) ? { status: 'present' } : { status: 'changed', write };
  }
  const merged = mergeRecord(mine, theirs);
  return merged === mine ? { status: 'present' } : { status: 'changed', write: merged };
}
