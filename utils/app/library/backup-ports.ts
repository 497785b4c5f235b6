/** When the library was last backed up, and when the reader last put the reminder off. ISO 8601, UTC; null for never. */
export interface LastBackup {
  readonly at: string | null;
  readonly putOffAt: string | null;
}

export interface BackupPorts {
  readonly read: () => Promise<LastBackup>;
  readonly watch: (onChange: (last: LastBackup) => void) => () => void;
  readonly putOff: (now: Date) => Promise<void>;
}
