import type { TableBlock } from '@/utils/model/article';
import { readInline } from './read-inline';
import { textOf } from './text-of';
import { TextRun } from './text-run';

/** A cell with more than this much text is a column of a layout, not a datum (chars). */
const maxCellChars = 600;

/** True for a table of data; tables that lay out a page hold tables, figures, several paragraphs a cell or one cell. */
export function isDataTable(element: Element): boolean {
  if (element.getAttribute('role') === 'presentation') return false;
  if (element.querySelector('table,figure,article,h1,h2,iframe,form,p+p')) return false;
  const cells = element.querySelectorAll('td,th');
  if (cells.length < 2) return false;
  for (const cell of cells) if ((cell.textContent ?? '').length > maxCellChars) return false;
  return true;
}

/** The rows of a table, one a line, cells parted by tabs; the caption apart. */
export function captureTable(element: Element): { block: TableBlock; linkChars: number } {
  const run = new TextRun();
  for (const row of element.querySelectorAll('tr')) {
    run.appendLine();
    let isFirst = true;
    for (const cell of row.children) {
      if (!isFirst) run.appendTab();
      isFirst = false;
      readInline(cell, run, () => {});
    }
  }
  const { text, marks, linkChars } = run.take();
  const caption = textOf(element.querySelector('caption')) || null;
  const hasHeader = element.querySelector('thead,tr:first-child>th') !== null;
  return { block: { type: 'table', text, marks, hasHeader, caption }, linkChars };
}
