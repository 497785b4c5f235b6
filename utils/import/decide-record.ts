import { withCorrections } from '@/utils/corrections/corrected-record';
import { mergeCorrections } from '@/utils/corrections/correction-item';
import type { ExportRecord } from '@/utils/export/export-record';
import { type ExistingRecord, newAttachments } from './existing-record';
import { mergeRecord } from './merge-record';

/**
 * 'merge' joins what comes in with what is there; 'replace' puts it in its place. What is not in the file stays either way,
 * versions and images too, and so does what the reader put right: a copy of an earlier time does not bring a false name back.
 */
export type ImportMode = 'merge' | 'replace';

/** `write` brings along just those versions and images that are not there yet. */
export type RecordDecision =
  | { readonly status: 'new' | 'changed'; readonly write: ExportRecord }
  | { readonly status: 'present' };

/** What an import does with a record, given the one in the library under its id. */
export function decideRecord(theirs: ExportRecord, mine: ExistingRecord | undefined, mode: ImportMode): RecordDecision {
  if (!mine) return { status: 'new', write: theirs };
  const write = mode === 'replace' ? replacing(mine, theirs) : mergeRecord(mine, theirs);
  return write === null ? { status: 'present' } : { status: 'changed', write };
}

/** null where the very same is there. */
function replacing({ saved: mine, keys }: ExistingRecord, theirs: ExportRecord): ExportRecord | null {
  const { revisions: _, images: __, ...saved } = theirs;
  const corrections = mergeCorrections(saved.corrections, mine.corrections);
  const corrected = corrections === saved.corrections ? saved : withCorrections(saved, corrections);
  const added = newAttachments(theirs, keys);
  const isSame = JSON.stringify(mine) === JSON.stringify(corrected);
  return isSame && !added.revisions && !added.images ? null : { ...corrected, ...added };
}
