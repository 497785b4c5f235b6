import { foldText } from '@/utils/text/fold';
import { asText } from './json-ld';
import type { PageHead } from './page-head';
import { parseDate } from './parse-date';

/** When the entries of a live blog were written, by their folded headline: JSON-LD's liveBlogUpdate. */
export function readEntryTimes(head: PageHead): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  for (const node of head.nodes) {
    if (!Array.isArray(node.liveBlogUpdate)) continue;
    for (const update of node.liveBlogUpdate) {
      const headline = asText(update?.headline);
      const time = parseDate(asText(update?.datePublished));
      if (headline && time) times.set(foldText(headline), time);
    }
  }
  return times;
}
