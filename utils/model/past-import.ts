/** An import of some time ago, as it is listed and taken back. */
export interface PastImport {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The program the file came from, by its id; null where there were several. */
  readonly program: string | null;
  /** The names of the files, the first few. */
  readonly files: readonly string[];
  /** How many articles it added or changed. */
  readonly count: number;
  /** The tag that all of them were given; null for none. */
  readonly tag: string | null;
  /** What it wrote, enough to take it back; read by whoever wrote it. */
  readonly receipt: unknown;
}
