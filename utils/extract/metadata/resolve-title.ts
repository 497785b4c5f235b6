import { foldText } from '@/utils/text/fold-text';
import { textOf } from '../page/text-of';
import { findHeading } from './find-heading';
import { asText } from './json-ld';
import type { PageHead } from './page-head';

/** Between a headline and what a site adds to it. */
const separators = '|\\-–—:·•»~*<ㅣ｜';
const cutAt = new RegExp(`\\s+[${separators}]\\s+|\\s*[|ㅣ｜]\\s*`, 'gu');
const startsWithSeparator = new RegExp(`^\\s*[${separators}]`, 'u');
const endsWithSeparator = new RegExp(`[${separators}]\\s*$`, 'u');
/** What is added is the site's name, a section or a place, not half of the headline (characters). */
const maxSuffixChars = 60;
/** A headline so short may be the beginning of another by chance (characters). */
const minHeadlineChars = 8;

/**
 * How much each statement of the headline counts. From the development half of the news pages: where they disagree,
 * OpenGraph's is the one the newsroom keeps apart from search engines' (JSON-LD) and from page furniture (heading);
 * three others agreeing outweigh it. The tab's title only helps where nothing else is there.
 */
const weights = { social: 2, structured: 0.9, heading: 0.7, card: 0.5, tab: 0.1 };

/** The headline, without the site's name and with entities decoded; null where the page has none. */
export function resolveTitle(head: PageHead, publisher: string | null): string | null {
  const { root: page } = head;
  const structured = asText(head.article?.headline);
  const social = head.meta('og:title');
  const card = head.meta('twitter:title');
  const tab = textOf(page.querySelector('title')) || null;
  const heading = findHeading(page, [structured, social, tab]);
  const stated: [string | null | undefined, number][] = [
    [social, weights.social],
    [structured, weights.structured],
    [heading?.text, weights.heading],
    [card, weights.card],
    [tab, weights.tab],
  ];
  const present = stated.flatMap(([text, weight]) => (text ? [{ text: withoutHyphens(text), weight }] : []));
  const texts = present.map(({ text }) => text);
  const wordings = new Map(present.map(({ text, weight }) => [weight, foldText(withoutSuffix(text, texts))]));
  const isSocialWeak = isBesideTheHeadline(wordings);
  if (heading && !heading.isTrailEnd && isThirdWording(wordings)) return withoutHyphens(heading.text);
  const forSearch = heading?.isTrailEnd ? wordings.get(weights.heading) : undefined;
  const votes = new Map<string, { text: string; weight: number }>();
  for (const { text, weight } of present) {
    const bare = withoutSite(withoutSuffix(text, texts), publisher);
    const vote = votes.get(foldText(bare)) ?? { text: bare, weight: 0 };
    const isForSearch = wordings.get(weight) === forSearch || (forSearch !== undefined && weight === weights.tab);
    votes.set(foldText(bare), {
      text: vote.text,
      weight: vote.weight + (isForSearch ? 0 : weight === weights.social && isSocialWeak ? weights.card : weight),
    });
  }
  const [best] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  return best?.text ?? null;
}

/**
 * True where structured data and heading agree and OpenGraph's is not a headline of its own: it repeats the tab's title,
 * or each of the three differs, so that it is one wording for an audience among others.
 */
function isBesideTheHeadline(wordings: ReadonlyMap<number, string>): boolean {
  const { social, structured, heading, tab } = weights;
  const said = [social, structured, heading, tab].map((weight) => wordings.get(weight));
  if (!said[0] || !said[1] || said[1] !== said[2] || said[0] === said[1]) return false;
  return said[3] !== undefined && said[3] !== said[1];
}

/**
 * True where OpenGraph, structured data and heading have a wording each and the tab's title repeats the structured one: one
 * is for feeds, one for search engines, and the heading is what readers of the page see.
 */
function isThirdWording(wordings: ReadonlyMap<number, string>): boolean {
  const { social, structured, heading, tab } = weights;
  const [inFeeds, inSearch, onPage, inTab] = [social, structured, heading, tab].map((weight) => wordings.get(weight));
  const isEachItsOwn = !!inFeeds && !!inSearch && !!onPage && new Set([inFeeds, inSearch, onPage]).size === 3;
  return isEachItsOwn && inTab?.startsWith(inSearch) === true;
}

/** U+00AD only says where a word may break; a headline is searched for and shown elsewhere. */
const withoutHyphens = (text: string) => text.replace(/\u00ad/g, '');

/** The shortest other statement that this one is, but for a separator and a little more at its end or its start. */
function withoutSuffix(text: string, others: readonly string[]): string {
  let best = text;
  for (const other of others) {
    if (other.length < minHeadlineChars || other.length >= best.length) continue;
    const added = text.length - other.length;
    if (added > maxSuffixChars) continue;
    // "Headline | Site"
    if (text.startsWith(other) && startsWithSeparator.test(text.slice(other.length))) best = other;
    // "Kicker: Headline"
    else if (text.endsWith(other) && endsWithSeparator.test(text.slice(0, added))) best = other;
  }
  return best;
}

/** The title without the publisher's name at its end. */
export function withoutSite(title: string, publisher: string | null): string {
  const site = publisher ? foldText(publisher) : '';
  if (!site) return title;
  let text = title;
  for (const cut of [...title.matchAll(cutAt)].reverse()) {
    const suffix = foldText(text.slice(cut.index + cut[0].length));
    if (suffix.length > maxSuffixChars) break;
    if (suffix && (suffix.includes(site) || site.includes(suffix))) text = text.slice(0, cut.index);
  }
  return text.trim() || title;
}
