import type { Block } from '@/utils/model/article';
import { isFullSentence } from './judge/sentence-shape';

/** All that a block says, line by line: what stands over a table and under a picture as well. */
export function saidBy(block: Block): string {
  const lines =
    block.type === 'table' ? [block.caption, block.text] : [block.text, block.type === 'figure' ? block.credit : null];
  return lines.filter(Boolean).join('\n');
}

/** True for a block that has a full sentence in it: a line, a cell, what stands before an end mark, or all of it. */
export function tells(block: Block): boolean {
  if (isFullSentence(block.text)) return true;
  const said = saidBy(block);
  // Most of what is left out is labels.
  if (said.length < minSentenceChars) return false;
  return said
    .split(/[\n\t]/)
    .some((line) => isFullSentence(line) || line.split(endMark).slice(0, -1).some(isLongEnough));
}

/** No sentence is shorter, in any script (characters). */
const minSentenceChars = 14;
const endMark = /[.!?…。！？]/u;
const isLongEnough = (before: string): boolean => isFullSentence(`${before}.`);
