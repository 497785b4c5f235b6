import { foldText } from '@/utils/text/fold';
import type { Piece } from '../page/page-piece';
import { textMass } from './text-mass';

/** The stated body is the whole article only where it holds this share of what was kept; many pages state a beginning. */
const minCoverage = 0.9;
/** Enough of a paragraph to find it by (folded characters): ends differ where links were cut out of the statement. */
const sampleChars = 60;

/**
 * The paragraphs among `kept` that the page's own statement of its text (JSON-LD articleBody) does not hold, where that
 * statement holds nearly everything else: boxes and notes that read like the article.
 */
export function unstatedParagraphs(kept: readonly Piece[], statedBody: string | null): Piece[] {
  if (!statedBody) return [];
  const stated = foldText(statedBody);
  const isStated = ({ block }: Piece) =>
    stated.includes(foldText(block.text.slice(0, sampleChars * 2)).slice(0, sampleChars));
  let [all, covered] = [0, 0];
  const missing: Piece[] = [];
  for (const piece of kept) {
    if (piece.block.type !== 'paragraph') continue;
    const mass = textMass(piece);
    all += mass;
    if (isStated(piece)) covered += mass;
    else missing.push(piece);
  }
  return all > 0 && covered >= all * minCoverage ? missing : [];
}
