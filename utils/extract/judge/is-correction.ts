import { foldText } from '@/utils/text/fold';
import type { Piece, Region } from '../page/page-piece';
import vocabulary from '../vocabulary/correction-labels.json' with { type: 'json' };
import { foldedOf, isSentence } from './block-text';

/** The names of elements further around say what a section is. */
const maxNamedLevels = 2;
const names = new RegExp(`(?: |-)(?:${vocabulary.names.join('|')})(?= |-)`);
const labels = new RegExp(`^(?:${vocabulary.labels.map(foldText).join('|')})(?= |$)`, 'u');
const unparted = new RegExp(
  `^[^\\p{L}]?(?:${vocabulary.labels.filter((label) => /\p{Lo}/u.test(label)).join('|')})`,
  'u',
);

/** True for a correction or an editor's note: part of the record, whatever it is called. It says what it corrects. */
export function isCorrection({ block, region }: Piece): boolean {
  if (block.type !== 'paragraph' && block.type !== 'quote') return false;
  if (!isSentence(block)) return false;
  return isNamed(region) || labels.test(foldedOf(block)) || unparted.test(block.text);
}

function isNamed(region: Region): boolean {
  for (let at: Region | null = region, level = 0; at && level < maxNamedLevels; at = at.parent, level++) {
    if (isNamedCorrection(at)) return true;
  }
  return false;
}

/** True for an element that is called a correction or an editor's note. */
export const isNamedCorrection = ({ signature }: Region): boolean => names.test(signature);
