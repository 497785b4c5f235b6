import { backupFormat } from '@/utils/export/backup-lines';
import { headingKey } from './csv-links';
import { csvRows } from './csv-rows';
import { headOf, type ImportSource } from './import-source';
import type { ImportProgramId } from './programs';

export type Detected = ImportProgramId | null;

const headBytes = 64 * 1024;

/** The columns by which a CSV is known, the most telling program first. */
const csvColumns: readonly (readonly [ImportProgramId, readonly string[]])[] = [
  ['readwise', ['url', 'document tags', 'saved date', 'location']],
  ['matter', ['url', 'publisher', 'in queue', 'favorited']],
  ['instapaper', ['url', 'title', 'selection', 'folder']],
  ['pocket', ['url', 'time added']],
];

/** Which program wrote the file, told by its first 64 kB rather than by its name; null if it is none we know. */
export async function detectProgram(source: ImportSource): Promise<Detected> {
  const bytes = await headOf(source, headBytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'omnivore';
  const head = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head.startsWith('{')) return jsonObjectProgram(head);
  if (head.startsWith('[')) return 'wallabag';
  if (head.startsWith('<')) return htmlProgram(head);
  if (/^(?:#[^\n]*\n\s*)*https?:\/\/\S+/i.test(head)) return csvProgram(head) ?? 'links';
  return csvProgram(head);
}

function jsonObjectProgram(head: string): Detected {
  if (head.slice(0, 400).includes(`"${backupFormat}"`)) return 'nutgraf';
  return /"bookmarks"\s{0,100}:\s{0,100}\[/.test(head) ? 'karakeep' : null;
}

function htmlProgram(head: string): Detected {
  if (/^<!DOCTYPE NETSCAPE-Bookmark-file-1>/i.test(head)) return 'bookmarks';
  if (/<title>\s{0,20}Pocket Export|\btime_added="/i.test(head)) return 'pocket_html';
  return /<(?:!doctype html|html|head|body|article)\b/i.test(head) ? 'page' : null;
}

function csvProgram(head: string): Detected {
  const [first] = csvRows(head.slice(0, 4096));
  if (!first || first.fault !== null) return null;
  const columns = new Set(first.cells.map(headingKey));
  return csvColumns.find(([, needed]) => needed.every((column) => columns.has(column)))?.[0] ?? null;
}
