import { backupFormat } from '@/utils/export/backup-header';
import { headOf, type ImportSource } from './import-source';
import type { ImportProgramId } from './programs';

export type Detected = ImportProgramId | null;

const headBytes = 64 * 1024;

/** Which program wrote the file, told by its first 64 kB rather than by its name; null where it is none we know. */
export async function detectProgram(source: ImportSource): Promise<Detected> {
  const head = new TextDecoder().decode(await headOf(source, headBytes)).replace(/^\uFEFF/, '');
  if (head.startsWith('{') && head.slice(0, 200).includes(`"${backupFormat}"`)) return 'nutgraf';
  return null;
}
