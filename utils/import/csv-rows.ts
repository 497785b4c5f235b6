import Papa from 'papaparse';
import type { ProblemReason } from './import-item';

export interface CsvRow {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why it cannot be trusted: its quotation marks do not pair up. */
  readonly fault: Extract<ProblemReason, 'stray-quote' | 'unclosed-quote'> | null;
  /** The line as it stands, for a row with a fault. */
  readonly source: string;
}

/** How much is parsed in one go: many rows, and little to parse again after a fault. A longer row gets the second. */
const windowChars = [32_768, 262_144] as const;
/** A file with more broken quotation marks than this is no CSV. */
export const maxFaults = 500;

/**
 * The rows of a CSV text with their lines. A quotation mark that is never closed would swallow the rows after it: such
 * a row is given with its fault, and reading starts again on the next line. Blank lines are passed over. Ends early where
 * there are too many faults.
 */
export function* csvRows(text: string): Generator<CsvRow> {
  const normal = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  let offset = 0;
  let line = 1;
  let faults = 0;
  while (offset < normal.length && faults < maxFaults) {
    for (const { cells, length, fault } of rowsFrom(normal, offset)) {
      const row = normal.slice(offset, offset + length);
      if (fault !== null) {
        faults += 1;
        const source = row.slice(0, (row.indexOf('\n') + 1 || row.length + 1) - 1);
        yield { line, cells, fault, source };
        offset += source.length + 1;
        line += 1;
        break;
      }
      if (cells.length > 1 || cells[0] !== '') yield { line, cells, fault: null, source: '' };
      offset += length;
      line += row.split('\n').length - 1;
    }
  }
}

interface ParsedRow {
  readonly cells: readonly string[];
  /** With its line break. */
  readonly length: number;
  readonly fault: CsvRow['fault'];
}

/** The next rows that lie whole in the window; at least one. The last may have a fault. */
function rowsFrom(text: string, offset: number): ParsedRow[] {
  for (const chars of windowChars) {
    const isRest = offset + chars >= text.length;
    const rows = parseRows(text.slice(offset, offset + chars));
    if (isRest) return rows;
    const whole = rows.at(-1)?.fault === 'stray-quote' && rows.length === 1 ? rows : rows.slice(0, -1);
    if (whole.length > 0) return whole;
    if (chars === windowChars.at(-1)) return rows.map((row) => ({ ...row, fault: row.fault ?? 'unclosed-quote' }));
  }
  return [];
}

function parseRows(text: string): ParsedRow[] {
  const rows: ParsedRow[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const code = errors[0]?.code;
      const fault = code === 'MissingQuotes' ? 'unclosed-quote' : code === 'InvalidQuotes' ? 'stray-quote' : null;
      rows.push({ cells: data, length: meta.cursor - start, fault });
      start = meta.cursor;
      if (fault !== null) parser.abort();
    },
  });
  return rows;
}
