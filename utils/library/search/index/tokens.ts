import { unspaced } from '@/utils/text/scripts';
import { foldTerm } from './fold-term';

/** A word of a text; `start` and `end` are UTF-16 units into the text, `end` exclusive. */
export interface IndexToken {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const runs = new RegExp(`([${unspaced}]+)|[[\\p{L}\\p{N}\\p{M}]--[${unspaced}]]+`, 'gv');

/** What may hold words: classes of characters alone are found several times faster than the Unicode properties above. */
const stretches = /[A-Za-z0-9]+(?![A-Za-z0-9\u0080-\uffff])|[A-Za-z0-9\u0080-\uffff]+/g;
const isPlain = /^[A-Za-z0-9]+$/;

/**
 * The words of a text in order. A run of a script without spaces gives its pairs of characters, each starting one
 * character after the one before, and its last character alone, so that every character starts a term
 * (character bigrams, as in Lucene's CJKBigramFilter).
 */
export function tokensOf(text: string): IndexToken[] {
  const tokens: IndexToken[] = [];
  for (const { 0: stretch, index } of text.matchAll(stretches)) {
    if (isPlain.test(stretch)) tokens.push({ term: stretch.toLowerCase(), start: index, end: index + stretch.length });
    else pushWords(tokens, stretch, index);
  }
  return tokens;
}

function pushWords(tokens: IndexToken[], stretch: string, offset: number): void {
  for (const match of stretch.matchAll(runs)) {
    const [run, unspacedRun] = match;
    const start = offset + match.index;
    if (unspacedRun !== undefined) {
      pushPairs(tokens, run, start);
      continue;
    }
    const term = foldTerm(run);
    if (term !== '') tokens.push({ term, start, end: start + run.length });
  }
}

function pushPairs(tokens: IndexToken[], run: string, offset: number): void {
  const characters = [...run];
  let start = offset;
  for (const [index, character] of characters.entries()) {
    const pair = character + (characters[index + 1] ?? '');
    tokens.push({ term: foldTerm(pair), start, end: start + pair.length });
    start += character.length;
  }
}
