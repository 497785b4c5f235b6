import { foldText } from '@/utils/text/fold-text';
import { textOf } from '../page/text-of';
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
  const headings = [...page.querySelectorAll('h1')].map((h1) => textOf(h1));
  const heading = chooseHeading(headings, [structured, social, tab]);
  const stated: [string | null, number][] = [
    [social, weights.social],
    [structured, weights.structured],
    [heading, weights.heading],
    [card, weights.card],
    [tab, weights.tab],
  ];
  const present = stated.flatMap(([text, weight]) => (text ? [{ text: withoutHyphens(text), weight }] : []));
  const texts = present.map(({ text }) => text);
  const isSocialWeak = isBesideTheHeadline(
    present.map(({ text, weight }) => [weight, foldText(withoutSuffix(text, texts))]),
  );
  const votes = new Map<string, { text: string; weight: number }>();
  for (const { text, weight } of present) {
    const bare = withoutSite(withoutSuffix(text, texts), publisher);
    const vote = votes.get(foldText(bare)) ?? { text: bare, weight: 0 };
    votes.set(foldText(bare), {
      text: vote.text,
      weight: vote.weight + (isSocialWeak && weight === weights.social ? weights.card : weight),
    });
  }
  const [best] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  return best?.text ?? null;
}

/**
 * True where structured data and heading agree and OpenGraph's is not a headline of its own: it repeats the tab's title,
 * or each of the three differs, so that it is one wording for an audience among others.
 */
function isBesideTheHeadline(stated: readonly (readonly [number, string])[]): boolean {
  const said = (weight: number) => stated.find(([own]) => own === weight)?.[1];
  const [social, structured, heading, tab] = [weights.social, weights.structured, weights.heading, weights.tab].map(
    said,
  );
  if (!social || !structured || structured !== heading || social === structured) return false;
  return tab !== undefined && tab !== structured;
}

/** U+00AD only says where a word may break; a headline is searched for and shown elsewhere. */
const withoutHyphens = (text: string) => text.replace(/\u00ad/g, '');

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
