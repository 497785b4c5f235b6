import { eastAsian, unspaced } from '@/utils/text/scripts';
import type { Piece } from '../page/page-piece';

/** Below this a block is as likely a label as a sentence (characters, or a third of it in scripts without spaces). */
const minSentenceChars = 40;
/** Links make up at most this much of running text (share of characters). */
const maxLinkShare = 0.4;
/** A character of these says about as much as three of an alphabet with spaces. */
const denseFactor = 3;
const dense = new RegExp(`[${unspaced}${eastAsian}]`, 'gu');

const massOf = new WeakMap<Piece['block'], number>();

/** How many characters of running text a piece holds, in alphabet units; 0 for labels, links and pictures. */
export function textMass({ block, linkChars }: Piece): number {
  let mass = massOf.get(block);
  if (mass === undefined) {
    mass = countMass(block, linkChars);
    massOf.set(block, mass);
  }
  return mass;
}

function countMass(block: Piece['block'], linkChars: number): number {
  if (block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'quote') return 0;
  const { length } = block.text;
  if (length * denseFactor < minSentenceChars || linkChars > length * maxLinkShare) return 0;
  const mass = length + (block.text.match(dense)?.length ?? 0) * (denseFactor - 1);
  return mass < minSentenceChars ? 0 : mass;
}
