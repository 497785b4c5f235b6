import { Readability } from '@mozilla/readability';
import type { Region } from '../page/page-piece';
import type { WalkedPage } from '../page/walk-page';

/** Readability copies attributes when it rewrites elements, so a number finds its region again in what it returns. */
const regionAttribute = 'data-nutgraf-region';
/** Readability runs again with weaker filters below this much text; one-minute wire stories are shorter than its 500. */
const charThreshold = 200;

/**
 * The regions Readability holds for the article. `copy` is spent: what is flagged is taken out before, and Readability
 * rearranges the rest. Empty where it finds nothing.
 */
export function readabilityVote(copy: Document, { regions, pieces }: WalkedPage): ReadonlySet<Region> {
  const numberOf = new Map<Region, number>();
  for (const { region } of pieces) if (!numberOf.has(region)) numberOf.set(region, numberOf.size);
  for (const [region, number] of numberOf) region.element.setAttribute(regionAttribute, String(number));
  for (const region of regions) if (region.reason && region.parent) region.element.remove();
  const parsed = new Readability<Node>(copy, {
    charThreshold,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const kept = new Set<string>();
  const content = parsed?.content as Element | undefined;
  if (content) {
    for (const element of content.querySelectorAll(`[${regionAttribute}]`)) {
      kept.add(element.getAttribute(regionAttribute) ?? '');
    }
  }
  return new Set([...numberOf].filter(([, number]) => kept.has(String(number))).map(([region]) => region));
}
