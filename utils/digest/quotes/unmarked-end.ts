import type { Words } from '../language/words';
import type { ProseBlock } from '../prose';
import type { QuotedStretch } from './scan-quote-marks';

/** Paragraphs that a quotation runs over at most without a mark. */
const maxParagraphs = 4;

/**
 * What a paragraph goes on with of a quotation that the one before it left open, where no mark stands at its head: all
 * of it, or up to the mark that closes it. Null where no mark closes it soon, or another opens before.
 */
export function unmarkedEnd(
  blocks: readonly ProseBlock[],
  order: number,
  pairs: ReadonlyMap<string, Words>,
): QuotedStretch | null {
  for (let at = order; at < Math.min(blocks.length, order + maxParagraphs); at++) {
    const text = blocks[at]?.text ?? '';
    // »: some set the closing mark at the head of each paragraph that goes on.
    const head = /^\s*»/.exec(text)?.[0].length ?? 0;
    const close = firstMark(text, head, pairs);
    if (close === null) continue;
    if (close === opening) return null;
    const own = blocks[order]?.text ?? '';
    return at === order
      ? { start: head, end: close, isOpen: false, isSingle: false }
      : { start: head, end: own.trimEnd().length, isOpen: true, isSingle: false };
  }
  return null;
}

const opening = -1;

/** Where the first mark of a text stands if it closes, `opening` if it opens; null where there is none. */
function firstMark(text: string, from: number, pairs: ReadonlyMap<string, Words>): number | null {
  for (const match of text.matchAll(/["“”„«»「」『』]/g)) {
    if (match.index < from) continue;
    const before = text[match.index - 1] ?? '';
    const after = text[match.index + 1] ?? '';
    const isClosing = before !== '' && !/[\s(]/.test(before) && !/[\p{L}\p{N}]/u.test(after);
    const isSpaced = match[0] === '»' && !/[\p{L}\p{N}]/u.test(after);
    if (isClosing || isSpaced) return match.index;
    return pairs.has(match[0]) ? opening : null;
  }
  return null;
}
