import type { Mark } from '@/utils/model/article';
import { cleanText } from './clean-text';
import { escapeInline, escapeLineStart } from './escape-markdown';
import { linkGroups, type MarkedRun, splitMarked, textRuns } from './text-runs';

/** The text with its links, strong and emphasised stretches, one source line per line of text. */
export function inlineMarkdown(text: string, marks: readonly Mark[]): string {
  return linkGroups(textRuns(text, marks))
    .map(({ href, runs }) => {
      const inner = joinRuns(runs);
      return href === null || inner.trim() === '' ? inner : aroundText(inner, `[`, `](${linkTarget(href)})`);
    })
    .join('');
}

/** A paragraph's text: breaks kept as hard breaks, blank lines as a new paragraph, no line mistaken for a block. */
export function paragraphMarkdown(text: string, marks: readonly Mark[]): string {
  const paragraphs: string[][] = [[]];
  for (const line of splitMarked(text.replace(/[\r\u2028\u2029]/g, '\n'), marks, '\n')) {
    const markdown = escapeLineStart(inlineMarkdown(line.text, line.marks).trim());
    if (markdown === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(markdown);
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\\\n'))
    .join('\n\n');
}

/** An address as a link target; brackets and parentheses would end it. */
export const linkTarget = (href: string): string =>
  /[()<>\s]/.test(href) ? `<${href.replace(/[<>\s]/g, encodeURIComponent)}>` : href;

function joinRuns(runs: readonly MarkedRun[]): string {
  let written = '';
  let wasMarked = false;
  for (const [index, run] of runs.entries()) {
    const text = escapeInline(cleanText(run.text));
    const marker = run.isStrong && run.isEmphasis ? '***' : run.isStrong ? '**' : run.isEmphasis ? '*' : '';
    const before = runs[index - 1]?.text.at(-1) ?? ' ';
    const after = runs[index + 1]?.text.at(0) ?? ' ';
    const isMarked: boolean = marker !== '' && !wasMarked && !/\n/.test(text) && canStand(before, run.text, after);
    written += isMarked ? aroundText(text, marker, marker) : text;
    wasMarked = isMarked && !/\s$/.test(text);
  }
  return written;
}

/** Puts the markers inside the white space at the ends, where CommonMark wants them. */
function aroundText(text: string, opening: string, closing: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.indexOf(inner);
  return text.slice(0, start) + opening + inner + closing + text.slice(start + inner.length);
}

const isSpace = (character: string) => /^\s$/u.test(character);
const isPunctuation = (character: string) => /^[\p{P}\p{S}]$/u.test(character);

/**
 * Whether markers around the text would be read as such: a run of `*` opens only if it is left-flanking and closes
 * only if it is right-flanking (CommonMark 0.31.2, section 6.2). Where not, the text stands unmarked.
 */
function canStand(before: string, text: string, after: string): boolean {
  const inner = text.trim();
  const first = inner.at(0) ?? '';
  const last = inner.at(-1) ?? '';
  const opensFreely = isSpace(text.at(0) ?? ' ') || isSpace(before) || isPunctuation(before) || !isPunctuation(first);
  const closesFreely = isSpace(text.at(-1) ?? ' ') || isSpace(after) || isPunctuation(after) || !isPunctuation(last);
  return inner !== '' && opensFreely && closesFreely;
}
