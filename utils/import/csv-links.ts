import { csvRows, maxFaults } from './csv-rows';
import { type ImportItem, problem } from './import-item';
import { type ImportSource, textOf } from './import-source';
import type { ImportTools } from './import-tools';
import type { LinkFault, LinkFields } from './link-fields';
import { linkItems } from './link-items';

/** A list of links this large would hold a quarter of a million of them. */
const maxBytes = 32 * 1024 * 1024;

/** The cell of a row under that heading, without white space at its ends; '' where the file has no such column. */
export type CellOf = (heading: string) => string;

/** What a row says: an entry with the faults in it, or why it is none. */
export type RowReading =
  | { readonly fields: LinkFields; readonly faults: readonly LinkFault[] }
  | { readonly leftOut: LinkFault };

/** The entries of another program's CSV, by what `readRow` makes of each row. The first row names the columns. */
export async function* csvLinks(
  source: ImportSource,
  tools: ImportTools,
  readRow: (cell: CellOf) => RowReading,
): AsyncGenerator<ImportItem> {
  const text = await textOf(source, maxBytes);
  if (text === null) return yield { kind: 'failure', failure: { kind: 'too-large' } };
  let columns: ReadonlyMap<string, number> | null = null;
  let width = 0;
  let faultCount = 0;
  const seen = new Set<string>();
  for (const { line, cells, fault, source: row } of csvRows(text)) {
    if (fault !== null) {
      faultCount += 1;
      yield problem(fault, { line, detail: row });
    } else if (columns === null) {
      columns = new Map(cells.map((cell, index) => [headingKey(cell), index]));
      width = cells.length;
    } else if (cells.length !== width) {
      yield problem('wrong-columns', { line, detail: `${cells.length} / ${width}: ${cells.join(',')}` });
    } else {
      const at = columns;
      const reading = readRow((heading) => cells[at.get(headingKey(heading)) ?? -1]?.trim() ?? '');
      if ('leftOut' in reading) yield problem(reading.leftOut.reason, { line, detail: reading.leftOut.detail });
      else yield* linkItems(reading.fields, reading.faults, { line }, seen, tools);
    }
  }
  if (faultCount >= maxFaults) yield { kind: 'failure', failure: { kind: 'broken-file' } };
}

/** Headings are the same in any case, and with a blank or an underscore between their words. */
export const headingKey = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
