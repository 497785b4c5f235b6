import type { Block, RemovedPiece } from '@/utils/model/article';
import { foldSpace, foldText } from '@/utils/text/fold';
import { unspaced } from '@/utils/text/scripts';
import type { Piece } from './page/page-piece';
import { saidBy, tells } from './said-by';

/** The page's own statement of its text (JSON-LD articleBody) as paragraphs: one a line, or all in one. */
export function statedBlocks(statedBody: string): Block[] {
  return statedBody
    .split(/\n+/)
    .map(foldSpace)
    .filter((text) => text !== '')
    .map((text) => ({ type: 'paragraph', text, marks: [] }));
}

/** So many words in a row are the same place of a text. */
const wordsInRow = 8;

/** The sentences that the page shows and its statement does not have, behind the `count` blocks of the statement. */
export function besideStated(pieces: readonly Piece[], statedBody: string, count: number): RemovedPiece[] {
  const stated = rowsOf(statedBody);
  const isStated = (text: string) => {
    const rows = [...rowsOf(text)];
    return rows.every((row) => stated.has(row));
  };
  return pieces
    .filter(({ block }) => tells(block) && !isStated(saidBy(block)))
    .map(({ block, reason }) => ({ reason: reason ?? 'other', text: saidBy(block), before: count }));
}

/** A word, or a character of a script that does not part its words. */
const everyWord = new RegExp(`[${unspaced}]|[^ ${unspaced}]+`, 'gu');

/** Each word of a text with those right behind it, folded; all of a shorter text. */
function rowsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).match(everyWord) ?? [];
  const last = Math.max(0, words.length - wordsInRow);
  return new Set(Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + wordsInRow).join(' ')));
}
