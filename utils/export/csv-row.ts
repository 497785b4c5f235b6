import Papa from 'papaparse';
import { cleanText } from './clean-text';

/**
 * One row of RFC 4180 with its CRLF. A cell that a spreadsheet would run as a formula gets a `'` before it (OWASP, CSV
 * injection): it begins with = + - @, tab or CR.
 */
export const csvRow = (cells: readonly (string | number | null)[]): string =>
  `${Papa.unparse([cells.map((cell) => (typeof cell === 'number' ? cell : guarded(cell ?? '')))])}\r\n`;

/** Guarded before and after the cleaning: a CR or NUL at the start must not hide what follows it. */
function guarded(cell: string): string {
  const text = cleanText(cell);
  return /^[=+\-@\t\r]/.test(text) || /^[=+\-@\t\r]/.test(cell) ? `'${text}` : text;
}
