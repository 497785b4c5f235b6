import { foldSpace } from '@/utils/text/fold-space';
import { foldText } from '@/utils/text/fold-text';
import { asText } from './json-ld';
import type { PageHead } from './page-head';

/** Between a headline and the site's name. */
const separator = /\s+[|\-–—:·•»~]\s+|\s*\|\s*/g;
/** What stands after the last separator is the site's name, a section or a place, not half of the headline (chars). */
const maxSuffixChars = 40;

/**
 * The headline: without the site's name, entities decoded. The page's own statements vote (JSON-LD, OpenGraph, first
 * heading, title): what two of them say wins, else the order is OpenGraph's over JSON-LD's (which is often cut for
 * search engines), then the heading.
 */
export function resolveTitle(head: PageHead, publisher: string | null): string | null {
  const strip = (text: string | null) => (text ? withoutSite(text, publisher) : null);
  const ld = strip(asText(head.article?.headline) ?? null);
  const social = strip(head.meta('og:title', 'twitter:title'));
  const tab = strip(foldSpace(head.document.querySelector('title')?.textContent ?? '') || null);
  const headings = [...head.document.querySelectorAll('h1')].map((h1) => foldSpace(h1.textContent ?? ''));
  const heading = chooseHeading(headings, [ld, social, tab]);
  const candidates = [ld, social, heading, tab].filter((text): text is string => !!text);
  const votes = new Map<string, number>();
  for (const text of candidates) votes.set(foldText(text), (votes.get(foldText(text)) ?? 0) + 1);
  let best: string | null = null;
  let bestVotes = 0;
  for (const text of candidates) {
    const count = votes.get(foldText(text)) ?? 0;
    if (count > bestVotes) [best, bestVotes] = [text, count];
  }
  return best;
}

/** Of several first-level headings (a logo is one, often) the one that shares most words with the other statements. */
function chooseHeading(headings: readonly string[], others: readonly (string | null)[]): string | null {
  const words = new Set(others.flatMap((text) => (text ? foldText(text).split(' ') : [])));
  let best: string | null = null;
  let bestShared = -1;
  for (const heading of headings) {
    if (!heading) continue;
    const shared = foldText(heading)
      .split(' ')
      .filter((word) => words.has(word)).length;
    if (shared > bestShared) [best, bestShared] = [heading, shared];
  }
  return best;
}

/** The title without the publisher's name at its end or start. */
export function withoutSite(title: string, publisher: string | null): string {
  const cuts = [...title.matchAll(separator)];
  const site = publisher ? foldText(publisher) : '';
  let text = title;
  for (const cut of cuts.reverse()) {
    const suffix = text.slice(cut.index + cut[0].length);
    if (suffix.length > maxSuffixChars) break;
    const folded = foldText(suffix);
    const isSite = site && (folded === site || folded.includes(site) || site.includes(folded));
    if (!isSite) continue;
    text = text.slice(0, cut.index);
  }
  return text.trim() || title;
}
