import { asUtf8 } from './as-utf8';
import { type Detected, detectProgram } from './detect-program';
import type { ImportItem } from './import-item';
import type { ImportSource } from './import-source';
import type { ImportTools } from './import-tools';
import { importPrograms } from './programs';

export interface OpenedImport {
  /** What wrote the file, or all of them; null if it is none of those we read, or not the same for all. */
  readonly program: Detected;
  readonly items: AsyncIterable<ImportItem>;
}

/**
 * What program a file comes from, and what it holds, as a stream. Several files (a folder of saved pages) are read one
 * after the other. Can be opened again and again: nothing is kept.
 */
export async function openImport(sources: readonly ImportSource[], tools: ImportTools): Promise<OpenedImport> {
  if (sources.length === 1 && sources[0]) {
    const first = await asUtf8(sources[0]);
    const program = await detectProgram(first);
    return { program, items: itemsOf(program, first, tools) };
  }
  if (sources.length === 0) return { program: null, items: nothing() };
  return { program: await programOfAll(sources), items: itemsOfAll(sources, tools) };
}

async function* itemsOf(program: Detected, source: ImportSource, tools: ImportTools): AsyncGenerator<ImportItem> {
  if (source.size === 0) yield { kind: 'failure', failure: { kind: 'empty' } };
  else if (program === null) yield { kind: 'failure', failure: { kind: 'unknown-format' } };
  else {
    let isEmpty = true;
    for await (const item of (await importPrograms[program]())(source, tools)) {
      isEmpty = false;
      yield item;
    }
    // A file with a heading and nothing under it says nothing, but the reader is to hear something.
    if (isEmpty) yield { kind: 'failure', failure: { kind: 'empty' } };
  }
}

async function* nothing(): AsyncGenerator<ImportItem> {
  yield { kind: 'failure', failure: { kind: 'empty' } };
}

/** As many files of a folder are looked at for what they have in common. */
const lookedAt = 20;

async function programOfAll(sources: readonly ImportSource[]): Promise<Detected> {
  const found = new Set<Detected>();
  for (const source of sources.slice(0, lookedAt)) found.add(await detectProgram(await asUtf8(source)));
  found.delete(null);
  const [only = null, ...others] = found;
  return others.length === 0 ? only : null;
}

/** A file that is none of ours is passed over and told, like any other thing in a folder; the others go on. */
async function* itemsOfAll(sources: readonly ImportSource[], tools: ImportTools): AsyncGenerator<ImportItem> {
  for (const written of sources) {
    const source = await asUtf8(written);
    // A page takes its time to be read: the screen gets its turn between two of them.
    await new Promise((resolve) => setTimeout(resolve));
    for await (const item of itemsOf(await detectProgram(source), source, tools)) {
      if (item.kind === 'problem')
        yield { kind: 'problem', problem: { ...item.problem, entry: item.problem.entry ?? source.name } };
      else if (item.kind === 'failure') {
        const problem = {
          reason: 'unreadable-file',
          line: null,
          entry: source.name,
          detail: item.failure.kind,
          isKept: false,
        } as const;
        yield { kind: 'problem', problem };
      } else yield item;
    }
  }
}
