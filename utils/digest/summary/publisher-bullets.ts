import type { SummarySentence } from '@/utils/model/digest';
import type { Prose, ProseBlock } from '../prose';
import type { Budget } from './choose-sentences';

/** Points from which on a list under such a heading sums up, and does not just name one thing. */
const leastPoints = 2;

/** The points under a heading like "Key points" near the top of the text: what the publisher itself says in short; none where there is none. */
export function publisherBullets({ blocks, pack }: Prose, budget: Budget): SummarySentence[] {
  const at = blocks.findIndex(
    ({ kind, text }) =>
      kind === 'heading' && pack.summary.bulletHeadings.includes(text.trim().toLowerCase().replace(/:$/, '')),
  );
  const list = blocks[at + 1];
  if (at < 0 || list?.kind !== 'list') return [];
  const points = pointsOf(list);
  return points.length < leastPoints ? [] : points.slice(0, budget.most);
}

/** The items of a list, one a line. */
function pointsOf({ index, text }: ProseBlock): SummarySentence[] {
  const points: SummarySentence[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const from = start + line.length - line.trimStart().length;
    const span = { block: index, start: from, end: start + line.trimEnd().length };
    if (line.trim() !== '') points.push({ text: line.trim(), span, source: 'publisher', score: 1 });
    start += line.length + 1;
  }
  return points;
}
