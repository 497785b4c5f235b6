import type { ExportContext } from './export-format';
import type { ExportRecord, RecordSource } from './export-record';
import { createPathKeeper } from './file-name';
import { imageKind } from './image-file';
import { markdownFile } from './markdown-file';

/** What was written into a folder, by article id. Kept in the folder itself. */
export type FolderState = Map<string, WrittenFile>;

interface WrittenFile {
  readonly path: string;
  /** Tells a file that would come out the same. */
  readonly stamp: string;
}

export type FolderStep =
  | { readonly kind: 'write'; readonly path: string; readonly content: string | Uint8Array<ArrayBuffer> }
  | { readonly kind: 'remove'; readonly path: string }
  /** The record is dealt with. */
  | { readonly kind: 'done'; readonly isChanged: boolean };

/** Why a folder was not written, or not to the end. */
export type FolderFailure = {
  readonly kind: 'cancelled' | 'folder-not-allowed' | 'folder-not-written';
};

export interface FolderOutcome {
  readonly written: number;
  readonly unchanged: number;
}

export const stateFileName = '.nutgraf.json';

/**
 * What to write so that a folder holds the records as Markdown files: those that are new or changed, each under the name
 * it has there. A file whose article is called otherwise now moves. Files of articles that are not among the records are
 * left alone, and so is every file that is not ours: `isThere` tells of those. `state` is brought up to date on the way.
 */
export async function* folderSteps(
  source: RecordSource,
  context: Pick<ExportContext, 'labels' | 'template'>,
  state: FolderState,
  isThere: (path: string) => Promise<boolean>,
): AsyncGenerator<FolderStep> {
  const keepPath = createPathKeeper();
  for (const { path } of state.values()) {
    const at = path.lastIndexOf('/');
    keepPath(at < 0 ? '' : path.slice(0, at), path.slice(at + 1).replace(/\.md$/, ''));
  }
  const layout = hashOf(JSON.stringify([context.labels, context.template ?? null]));
  for await (const record of source) {
    const written = state.get(record.id);
    const stamp = `${record.updatedAt} ${record.article.extractorVersion}.${record.digest.version} ${layout}`;
    if (written?.stamp === stamp) {
      yield { kind: 'done', isChanged: false };
      continue;
    }
    const images = imageFiles(record);
    const { folder, name, content } = markdownFile(record, context, (src) => images.get(src)?.path ?? null);
    let path = written && isStillNamed(written.path, folder, name) ? written.path : null;
    while (path === null) {
      const free = `${keepPath(folder, name)}.md`;
      if (!(await isThere(free))) path = free;
    }
    for (const image of images.values()) yield { kind: 'write', path: image.path, content: image.bytes };
    yield { kind: 'write', path, content };
    state.set(record.id, { path, stamp });
    if (written && written.path !== path) yield { kind: 'remove', path: written.path };
    yield { kind: 'done', isChanged: true };
  }
}

export const folderStateText = (state: FolderState): string => JSON.stringify({ files: Object.fromEntries(state) });

/** What the folder's own file says; nothing if it is none of ours; a path outside the folder is not believed. */
export function readFolderState(text: string): FolderState {
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    const entries = typeof files === 'object' && files !== null ? Object.entries(files) : [];
    return new Map(entries.filter((entry): entry is [string, WrittenFile] => isWrittenFile(entry[1])));
  } catch {
    return new Map();
  }
}

function isWrittenFile(value: unknown): value is WrittenFile {
  const { path, stamp } = (value ?? {}) as Record<string, unknown>;
  const isPath = typeof path === 'string' && path.endsWith('.md') && !/(?:^|\/)\.{0,2}(?:\/|$)|\\|\0/.test(path);
  return isPath && typeof stamp === 'string';
}

/** Whether the path is the one wanted, or that with a number because another article has the same name. */
function isStillNamed(path: string, folder: string, name: string): boolean {
  const wanted = folder === '' ? name : `${folder}/${name}`;
  const stem = path.replace(/\.md$/, '');
  return stem === wanted || (stem.startsWith(`${wanted} `) && /^\d+$/.test(stem.slice(wanted.length + 1)));
}

/** Images are named by what they show, not by their order, so that the same one is written to the same place. */
function imageFiles(record: ExportRecord): Map<string, { path: string; bytes: Uint8Array<ArrayBuffer> }> {
  const files = new Map<string, { path: string; bytes: Uint8Array<ArrayBuffer> }>();
  for (const image of record.images ?? []) {
    const kind = imageKind(image);
    if (kind === null) continue;
    const path = `images/${hashOf(image.src)}.${kind.extension}`;
    files.set(image.src, { path, bytes: new Uint8Array(image.bytes) });
  }
  return files;
}

/** 53 bits of the text, in base 36 (cyrb53, public domain, bryc). Tells texts apart; keeps nothing secret. */
function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
