import type { RecordSource } from './export-record';

/** A piece of a file: text (written as UTF-8) or bytes. */
export type Chunk = string | Uint8Array<ArrayBuffer>;

export interface ExportContext {
  /** The time of the export. */
  readonly now: Date;
  /** How many records the source gives, as far as it is known beforehand. */
  readonly total: number;
  /** What a backup carries beside the articles (settings, choices on people and stories); JSON-safe. */
  readonly extras?: Readonly<Record<string, unknown>>;
  /** The reader's own Markdown template; the built-in one where it is missing. */
  readonly template?: string;
}

/** A file being written. The name is known once the writer has looked at its first records. */
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
