import { type Detected, detectProgram } from './detect-program';
import type { ImportItem } from './import-item';
import type { ImportSource } from './import-source';
import type { ImportTools } from './import-tools';
import { importPrograms } from './programs';

export interface OpenedImport {
  /** null where the file is none of those we read; `items` then gives just the failure. */
  readonly program: Detected;
  readonly items: AsyncIterable<ImportItem>;
}

/** What program a file comes from, and what it holds, as a stream. Can be opened again and again: nothing is kept. */
export async function openImport(source: ImportSource, tools: ImportTools): Promise<OpenedImport> {
  const program = await detectProgram(source);
  return { program, items: await itemsOf(program, source, tools) };
}

async function itemsOf(
  program: Detected,
  source: ImportSource,
  tools: ImportTools,
): Promise<AsyncIterable<ImportItem>> {
  if (program === null || source.size === 0) return failed(source.size === 0 ? 'empty' : 'unknown-format');
  const read = await importPrograms[program]();
  return read(source, tools);
}

async function* failed(kind: 'empty' | 'unknown-format'): AsyncGenerator<ImportItem> {
  yield { kind: 'failure', failure: { kind } };
}
