import type { Block, ListBlock, TableBlock } from '@/utils/model/article';
import { cleanLine, cleanText } from './clean-text';
import { escapeInline } from './escape-markdown';
import { inlineMarkdown, linkTarget, paragraphMarkdown } from './inline-markdown';
import { safeHref } from './safe-href';
import { splitMarked } from './text-runs';

/** Where an image stands for this file: a path beside it, an address, or null if it is not to be shown. */
export type ImageTarget = (src: string) => string | null;

/** One block as Markdown, without a line break at its end; '' where it says nothing. */
export function blockMarkdown(block: Block, imageTarget: ImageTarget = safeHref): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphMarkdown(block.text, block.marks);
    case 'heading': {
      const time = /T(\d{2}:\d{2})/.exec(block.time ?? '')?.[1];
      return `${'#'.repeat(block.level)} ${time ? `${time} · ` : ''}${onOneLine(inlineMarkdown(block.text, block.marks))}`;
    }
    case 'quote': {
      const cite = block.cite === null ? '' : `\n\n— ${escapeInline(cleanLine(block.cite))}`;
      return quoted(paragraphMarkdown(block.text, block.marks) + cite);
    }
    case 'list':
      return listMarkdown(block);
    case 'figure': {
      const caption = [inlineMarkdown(block.text, block.marks), block.credit && escapeInline(block.credit)];
      return [imageMarkdown(block.src, block.alt, imageTarget), emphasised(caption.filter(Boolean).join(' · '))]
        .filter((part) => part !== '')
        .join('\n\n');
    }
    case 'table':
      return tableMarkdown(block);
    case 'code': {
      const text = cleanText(block.text);
      const fence = '`'.repeat(
        Math.max(
          3,
          greatest(text.matchAll(/`+/g), ([run]) => run.length + 1),
        ),
      );
      return `${fence}\n${text}\n${fence}`;
    }
    case 'embed': {
      const url = safeHref(block.url);
      const name = escapeInline(cleanLine(block.provider ?? '')) || (url && escapeInline(url));
      const link = url === null ? name : `[${name}](${linkTarget(url)})`;
      return quoted([paragraphMarkdown(block.text, block.marks), link].filter(Boolean).join('\n\n'));
    }
  }
}

function imageMarkdown(src: string | null, alt: string | null, imageTarget: ImageTarget): string {
  const target = src === null ? null : imageTarget(src);
  return target === null ? '' : `![${escapeInline(cleanLine(alt ?? ''))}](${linkTarget(target)})`;
}

/** Every line behind `> `. */
export const quoted = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const onOneLine = (markdown: string) => markdown.replace(/\s*\n\s*/g, ' ').trim();

/** A caption is set in emphasis where it holds no marks of its own that this would break. */
function emphasised(caption: string): string {
  const line = onOneLine(caption);
  return line === '' || /[*[\\]/.test(line) ? line : `*${line}*`;
}

/** Ordered items are all numbered 1: Markdown counts on by itself, and a longer number would shift what is nested. */
function listMarkdown(block: ListBlock): string {
  let last = -1;
  return splitMarked(block.text, block.marks, '\n')
    .map(({ text, marks }, index) => {
      const depth = Math.max(0, Math.min(block.depths[index] ?? 0, last + 1));
      last = depth;
      return `${'    '.repeat(depth)}${block.isOrdered ? '1.' : '-'} ${onOneLine(paragraphMarkdown(text, marks))}`;
    })
    .join('\n');
}

/** The greatest of any number of values; Math.max takes as many as fit on the stack. */
function greatest<Value>(values: Iterable<Value>, of: (value: Value) => number): number {
  let most = 0;
  for (const value of values) most = Math.max(most, of(value));
  return most;
}

/** A GFM table. It must have a header row: an empty one where the page's has none. */
function tableMarkdown(block: TableBlock): string {
  const rows = splitMarked(block.text, block.marks, '\n').map(({ text, marks }) =>
    inlineMarkdown(text, marks)
      .split('\t')
      .map((cell) => cell.trim()),
  );
  const width = Math.max(
    1,
    greatest(rows, (row) => row.length),
  );
  const asLine = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const header = block.hasHeader ? (rows.shift() ?? []) : [];
  const caption = block.caption === null ? [] : [escapeInline(cleanLine(block.caption)), ''];
  const columns = Array.from({ length: width }, (_, at) => header[at] ?? '');
  return [...caption, asLine(columns), asLine(columns.map(() => '---')), ...rows.map(asLine)].join('\n');
}
