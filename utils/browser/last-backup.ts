import { browser } from 'wxt/browser';

const storedUnder = 'lastBackup';

/** When the library was last backed up into a file, and when the reader last put the reminder off. ISO 8601, UTC; null for never. */
export interface StoredBackup {
  readonly at: string | null;
  readonly putOffAt: string | null;
}

const timeOr = (value: unknown): string | null =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;

function lastBackupFrom(stored: unknown): StoredBackup {
  const found = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return { at: timeOr(found.at), putOffAt: timeOr(found.putOffAt) };
}

export async function readLastBackup(): Promise<StoredBackup> {
  return lastBackupFrom((await browser.storage.local.get(storedUnder))[storedUnder]);
}

/** Notes that a backup of the whole library was written. */
export async function recordBackup(now: Date): Promise<void> {
  await browser.storage.local.set({ [storedUnder]: { at: now.toISOString(), putOffAt: null } });
}

/** The reader does not want to be reminded before as many saves again. */
export async function putOffBackup(now: Date): Promise<void> {
  await browser.storage.local.set({ [storedUnder]: { ...(await readLastBackup()), putOffAt: now.toISOString() } });
}

/** Calls back after every change; gives back how to stop. */
export function watchLastBackup(onChange: (last: StoredBackup) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (storedUnder in changes) onChange(lastBackupFrom(changes[storedUnder]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
