import type { UnwrittenPart } from './backup-lines';
import type { ExportLabels } from './export-labels';
import type { RecordSource } from './export-record';

/** A piece of a file: text (written as UTF-8) or bytes. */
export type Chunk = string | Uint8Array<ArrayBuffer>;

export interface ExportContext {
  /** The time of the export. */
  readonly now: Date;
  /** How many records the source gives, as far as it is known beforehand. */
  readonly total: number;
  readonly labels: ExportLabels;
  /** What a backup carries beside the articles (settings, choices on people and stories); JSON-safe. */
  readonly extras?: Readonly<Record<string, unknown>>;
  /** Called for each part of an article that could not be written; the export goes on. */
  readonly onUnwritten?: (title: string, part: UnwrittenPart) => void;
  /** The reader's own Markdown template; the built-in layout where it is missing. */
  readonly template?: MarkdownTemplate;
}

/** How the reader wants Markdown files named, filed and filled: each a pattern of {{fields}}. */
export interface MarkdownTemplate {
  /** Without extension. */
  readonly fileName: string;
  /** Parts by `/`; '' puts every file on the top level. */
  readonly folder: string;
  /** The whole file, front matter included. */
  readonly content: string;
}

/** A file being written. The chunks are made while they are read. */
export interface ExportOutput {
  readonly name: string;
  readonly mimeType: string;
  readonly chunks: AsyncIterable<Chunk>;
}

/**
 * One way out of the library. `write` reads the source once, in order, and holds no more than a record at a time
 * (and a line per record where the format ends with an index).
 */
export interface ExportFormat {
  write(source: RecordSource, context: ExportContext): ExportOutput | Promise<ExportOutput>;
}
