import type { ExportOptions } from '@/utils/export/export-articles';
import type { MarkdownTemplate } from '@/utils/export/export-format';
import type { ExportLabels } from '@/utils/export/export-labels';
import type { RecordSource } from '@/utils/export/export-record';
import type { FolderFailure, FolderOutcome } from '@/utils/export/folder-files';
import type { ExportFormatId } from '@/utils/export/formats';
import type { StreamScope } from '@/utils/library/articles/stream';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { ImageRecord } from '@/utils/library/store/records';
import type { Result } from '@/utils/model/result';
import type { Revision, SavedArticle } from '@/utils/model/saved-article';

/** What is to be exported, and the format that is offered first. */
export interface ExportRequest {
  readonly scope: StreamScope;
  readonly first: ExportFormatId;
}

/** What hangs on a saved article. */
export interface Attachments {
  /** The latest first. */
  readonly getRevisions: (id: string) => Promise<Result<readonly Revision[], LibraryFailure>>;
  readonly getImages: (id: string) => Promise<Result<readonly ImageRecord[], LibraryFailure>>;
}

/** The same one at a time, for a backup; null stands for one that cannot be read. */
export interface AttachmentStreams {
  /** The oldest first. */
  readonly streamRevisions: (id: string) => AsyncIterable<Revision | null>;
  readonly streamImages: (id: string) => AsyncIterable<ImageRecord | null>;
}

/** The library as an export reads it. Streams throw where the library fails: `failureOf` names what they throw. */
export interface ExportLibrary extends Attachments, AttachmentStreams {
  readonly countArticles: (scope: StreamScope) => Promise<number>;
  readonly allArticles: (scope: StreamScope) => AsyncIterable<SavedArticle>;
  readonly failureOf: (error: unknown) => LibraryFailure | null;
  readonly exportPersonChoices: () => Promise<Result<unknown, LibraryFailure>>;
  readonly exportStoryChoices: () => Promise<Result<unknown, LibraryFailure>>;
  /** Kept searches and what is followed. */
  readonly exportFollowed: () => Promise<Result<unknown, LibraryFailure>>;
}

/** Writes records into a folder as Markdown files; asks for the folder, so it must be called from a click. */
type SaveToFolder = (
  source: () => RecordSource,
  options: ExportOptions,
) => Promise<Result<FolderOutcome, FolderFailure>>;

/** Where an export leaves the page, and what the reader has set for it. */
export interface ExportExits {
  readonly download: (name: string, content: Blob) => void;
  /** null if this browser has no way into a folder. */
  readonly saveToFolder: SaveToFolder | null;
  readonly readTemplate: () => Promise<MarkdownTemplate | null>;
  readonly keepTemplate: (template: MarkdownTemplate | null) => Promise<void>;
  /** The reader's settings as a backup carries them. */
  readonly readSettings: () => Promise<unknown>;
  /** A backup of the whole library was given to the browser. */
  readonly recordBackup: (at: Date) => Promise<void>;
  /** The words an exported file carries, in the interface's language. */
  readonly labels: () => ExportLabels;
}
