import type { ImportItem } from './import-item';
import type { ImportSource } from './import-source';
import type { ImportTools } from './import-tools';

/** Reads a file of one program: records, and a problem for each entry that could not be taken as it stands. */
export type ImportReader = (source: ImportSource, tools: ImportTools) => AsyncIterable<ImportItem>;
