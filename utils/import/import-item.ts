import type { ExportRecord } from '@/utils/export/export-record';

/** Why an entry of a file could not be taken as it stands. Each has a label in the locale files: import.reason.<kind>. */
export type ProblemReason =
  | 'not-json'
  | 'wrong-shape'
  | 'too-large'
  | 'too-deep'
  | 'missing-url'
  | 'bad-url'
  | 'unsafe-link'
  | 'bad-time'
  | 'bad-tags'
  | 'bad-state'
  | 'wrong-columns'
  | 'stray-quote'
  | 'unclosed-quote'
  | 'control-characters'
  | 'no-article'
  | 'bad-digest'
  | 'bad-image'
  | 'not-a-link'
  | 'from-a-feed'
  | 'duplicate'
  | 'file-ends-early'
  | 'file-changed'
  | 'not-in-backup'
  | 'unreadable-file';

export interface ImportProblem {
  readonly reason: ProblemReason;
  /** Where it stands: a line from 1; null in a file that has no lines of its own. */
  readonly line: number | null;
  /** The file inside an archive or a folder. */
  readonly entry: string | null;
  /** What of it is wrong, as the file has it, at most 120 characters; for the reader, not for a program. */
  readonly detail: string | null;
  /** The entry is imported all the same, without the part that is wrong. */
  readonly isKept: boolean;
}

/** Why a file, or the rest of it, cannot be read at all. Each has a label in the locale files: import.failure.<kind>. */
export type ImportFailure = {
  readonly kind:
    | 'empty'
    | 'unknown-format'
    | 'too-large'
    | 'not-text'
    | 'broken-archive'
    | 'archive-bomb'
    | 'newer-version'
    | 'broken-file';
};

/** What reading a file gives, one after the other. After a 'failure' nothing more comes. */
export type ImportItem =
  | {
      readonly kind: 'record';
      readonly line: number | null;
      readonly record: ExportRecord;
      /** The rest of what hangs on the record before, which is the same: only revisions and images are to be added. */
      readonly isMore?: boolean;
      /** About how many bytes it takes in memory; 0 if not given, for records that are small. */
      readonly weight?: number;
    }
  | { readonly kind: 'problem'; readonly problem: ImportProblem }
  | { readonly kind: 'extras'; readonly extras: Readonly<Record<string, unknown>> }
  | { readonly kind: 'failure'; readonly failure: ImportFailure };

const maxDetailChars = 120;

/** A problem as an item; `detail` is shortened and on one line. */
export function problem(
  reason: ProblemReason,
  at: {
    readonly line?: number | null;
    readonly entry?: string | null;
    readonly detail?: string | null | undefined;
    readonly isKept?: boolean;
  },
): ImportItem {
  const text =
    at.detail === undefined || at.detail === null
      ? null
      : String(at.detail)
          .replace(/[\s\p{Cc}]+/gu, ' ')
          .trim();
  const detail = text === null || text.length <= maxDetailChars ? text : `${text.slice(0, maxDetailChars)}…`;
  return {
    kind: 'problem',
    problem: {
      reason,
      line: at.line ?? null,
      entry: at.entry ?? null,
      detail: detail || null,
      isKept: at.isKept ?? false,
    },
  };
}
