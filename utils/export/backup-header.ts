export const backupFormat = 'nutgraf-backup';

/**
 * Grows when a reader of the version before could not read a line. The importer reads every version up to this one.
 *
 * 1. Articles with what the reader added, their revisions and images.
 * 2. What the reader put right (`corrections`), and the digest as it was made (`madeDigest`); both absent where nothing was.
 */
export const backupVersion = 2;

/** The first line of a backup. */
export interface BackupHeader {
  readonly format: typeof backupFormat;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** How many articles follow, one a line. */
  readonly count: number;
  /** What goes along beside the articles: settings, choices on people and stories. */
  readonly extras?: Readonly<Record<string, unknown>>;
}
