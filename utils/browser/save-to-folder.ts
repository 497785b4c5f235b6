import type { ExportOptions } from '@/utils/export/export-articles';
import { englishLabels } from '@/utils/export/export-labels';
import type { RecordSource } from '@/utils/export/export-record';
import {
  type FolderFailure,
  type FolderOutcome,
  folderStateText,
  folderSteps,
  readFolderState,
  stateFileName,
} from '@/utils/export/folder-files';
import { fail, type Result, succeed } from '@/utils/model/result';

/** What of the File System Access API we use; TypeScript has no types for the picker. */
type PickFolder = (options: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>;

/** Whether this browser can write into a folder (Chromium can, Firefox cannot: there it is a download). */
export const canSaveToFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Asks for a folder; must be called from a click. null if the reader asks for none. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  const pick = (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker;
  try {
    return (await pick?.({ mode: 'readwrite', id: 'nutgraf' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'AbortError' || error.name === 'SecurityError')) return null;
    throw error;
  }
}

/**
 * Writes the records into the folder as Markdown, only what is new or changed since the last time. What was written is
 * noted in the folder also where it is cancelled or fails, so that the next run goes on from there.
 */
export async function saveToFolder(
  folder: FileSystemDirectoryHandle,
  source: RecordSource,
  { labels = englishLabels, template, total, onProgress, signal }: Omit<ExportOptions, 'now' | 'extras'>,
): Promise<Result<FolderOutcome, FolderFailure>> {
  const outcome = { written: 0, unchanged: 0 };
  try {
    const state = readFolderState(await readText(folder, stateFileName));
    try {
      const context = { labels, ...(template && { template }) };
      for await (const step of folderSteps(source, context, state, (path) => isThere(folder, path))) {
        if (signal?.aborted) return fail({ kind: 'cancelled' });
        if (step.kind === 'write') await write(folder, step.path, step.content);
        else if (step.kind === 'remove') await remove(folder, step.path);
        else {
          outcome[step.isChanged ? 'written' : 'unchanged'] += 1;
          onProgress?.(outcome.written + outcome.unchanged, total);
        }
      }
    } finally {
      await write(folder, stateFileName, folderStateText(state));
    }
    return succeed(outcome);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return fail({ kind: error.name === 'NotAllowedError' ? 'folder-not-allowed' : 'folder-not-written' });
  }
}

/** The file is put in place once it is whole: a createWritable stream writes beside it and swaps at its close. */
async function write(
  folder: FileSystemDirectoryHandle,
  path: string,
  content: FileSystemWriteChunkType,
): Promise<void> {
  const [parent, name] = await parentOf(folder, path);
  const stream = await (await parent.getFileHandle(name, { create: true })).createWritable();
  await stream.write(content);
  await stream.close();
}

async function remove(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
  const [parent, name] = await parentOf(folder, path);
  try {
    await parent.removeEntry(name);
  } catch (error) {
    // The reader has moved or deleted it: it is gone either way.
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}

async function isThere(folder: FileSystemDirectoryHandle, path: string): Promise<boolean> {
  const [parent, name] = await parentOf(folder, path);
  try {
    await parent.getFileHandle(name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false;
    if (error instanceof DOMException && error.name === 'TypeMismatchError') return true;
    throw error;
  }
}

async function readText(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  try {
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return '';
    throw error;
  }
}

async function parentOf(folder: FileSystemDirectoryHandle, path: string): Promise<[FileSystemDirectoryHandle, string]> {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  let parent = folder;
  for (const part of parts) parent = await parent.getDirectoryHandle(part, { create: true });
  return [parent, name];
}
