import type { Carrier } from '@/utils/sync/shelf/carrier';
import { folderCarrier } from './folder-carrier';

/** The shelf has a folder of its own in the one that is picked, unless it is picked itself. */
const shelfFolder = 'nutgraf-shelf';

type Leave = 'granted' | 'denied' | 'prompt';
interface AskedFolder extends FileSystemDirectoryHandle {
  readonly queryPermission?: (wanted: { mode: 'readwrite' }) => Promise<Leave>;
  readonly requestPermission?: (wanted: { mode: 'readwrite' }) => Promise<Leave>;
}
type PickFolder = (options: { id: string }) => Promise<FileSystemDirectoryHandle>;

const picker = () => (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker;

/** Whether a folder can be picked here: in Chromium, not in Firefox and Safari. */
export const canPickShelf = (): boolean => picker() !== undefined;

/**
 * Asks for a folder and for leave to write there; must be called from a click. Picked without a mode and asked for after, so
 * that the browser offers to remember it. null where the reader thinks better of it.
 */
export async function pickShelf(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const folder = await picker()?.({ id: 'nutgraf-shelf' });
    return folder && (await askLeave(folder)) ? folder : null;
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'AbortError' || error.name === 'SecurityError')) return null;
    throw error;
  }
}

/** Whether the folder may be read and written without asking. */
export async function hasLeave(folder: unknown): Promise<boolean> {
  if (folder === null) return true;
  const state = await (folder as AskedFolder).queryPermission?.({ mode: 'readwrite' });
  return state === undefined || state === 'granted';
}

/** Asks the reader for leave again; from a click. */
export async function askLeave(folder: unknown): Promise<boolean> {
  if (await hasLeave(folder)) return true;
  return (await (folder as AskedFolder).requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** What carries a shelf in a picked folder; null: in one of the extension's own, from where files are handed over. */
export async function carrierIn(folder: unknown): Promise<Carrier> {
  const picked = (folder as FileSystemDirectoryHandle | null) ?? (await navigator.storage.getDirectory());
  return folderCarrier(
    picked.name === shelfFolder ? picked : await picked.getDirectoryHandle(shelfFolder, { create: true }),
  );
}

/** Forgets the files of the extension's own folder. */
export async function forgetOwnFiles(): Promise<void> {
  const own = await navigator.storage.getDirectory();
  await own.removeEntry(shelfFolder, { recursive: true }).catch(() => undefined);
}

/** Does the work when no other page is at it; at once or not at all where `isPatient` is false. False where it was not done. */
export async function inTurn(isPatient: boolean, work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request('nutgraf-shelf', { ifAvailable: !isPatient }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}
