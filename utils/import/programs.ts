import type { ImportItem } from './import-item';
import type { ImportSource } from './import-source';
import type { ImportTools } from './import-tools';

/** Reads a file of one program: records, and a problem for each entry that could not be taken as it stands. */
export type ImportReader = (source: ImportSource, tools: ImportTools) => AsyncIterable<ImportItem>;

/**
 * Every way in. To add one: a file with an `ImportReader`, a line here, how to tell it in `detect-program.ts`, and
 * `import.program.<id>` in the locale files. Each is loaded when it is first used.
 */
export const importPrograms = {
  nutgraf: async () => (await import('./backup')).readBackup,
} satisfies Record<string, () => Promise<ImportReader>>;

export type ImportProgramId = keyof typeof importPrograms;
