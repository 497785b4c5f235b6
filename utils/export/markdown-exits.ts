import type { Result } from '@/utils/model/result';
import type { ExportOptions } from './export-articles';
import type { MarkdownTemplate } from './export-format';
import type { RecordSource } from './export-record';
import type { FolderFailure, FolderOutcome } from './folder-files';

/** What a browser adds to an export as Markdown: the reader's template, kept, and a folder to write into. */
export interface MarkdownExits {
  readonly template: MarkdownTemplate | null;
  readonly onTemplate: (template: MarkdownTemplate | null) => void;
  /** Must be called from a click: asks for the folder. null where this browser has no way into a folder. */
  readonly toFolder:
    | ((source: () => RecordSource, options: ExportOptions) => Promise<Result<FolderOutcome, FolderFailure>>)
    | null;
}
