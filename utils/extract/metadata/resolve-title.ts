import { loweredAlternatives, replaceLowered } from '@/utils/text/caseless';
import { foldText } from '@/utils/text/fold';
import functionWords from '@/utils/text/function-words.json' with { type: 'json' };
import { textOf } from '../page/text-of';
import { modifiedLabels, publishedLabels } from '../vocabulary/dates';
import { findHeading } from './find-heading';
import { asText } from './json-ld';
import { isOrganisation } from './name-shape';
import type { PageHead } from './page-head';
import { resolveLanguage } from './resolve-language';
import { isNearSiteName, isSiteName } from './site-names';

/** Between a headline and what a site adds to it. */
const separators = '|\\-–—:：·•»~*⋆★<ㅣ｜_(';
/** With spaces around, or of a kind that needs none. */
const cutAt =
  /\s+[-–—|:·•»~*⋆★<ㅣ｜_]{1,3}\s+|\s*[|ㅣ｜_]\s*|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}！？」』])[-–—：](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const startsWithSeparator = new RegExp(`^\\s*[${separators}]`, 'u');
const endsWithSeparator = new RegExp(`[${separators}]\\s*$`, 'u');
/** "(Published 2016)" */
const statedYear = new RegExp(
  `\\s*\\((?:${loweredAlternatives([...publishedLabels, ...modifiedLabels])})\\s+\\d{4}\\)$`,
  'u',
);
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
export function resolveTitle(head: PageHead, sites: ReadonlySet<string>): string | null {
  const { root: page } = head;
  const social = head.meta('og:title');
  const card = head.meta('twitter:title');
  const tab = replaceLowered(textOf(page.querySelector('title')), statedYear, '') || null;
  const isSite = (text: string) => isNearSiteName(foldText(text), sites);
  const isLogo = (folded: string) => isSiteName(folded, sites);
  const headline = asText(head.article?.headline);
  const heading = findHeading(page, { social, structured: headline, tab, isSite: isLogo });
  const structured = isDescription(headline, [social, heading?.text, tab]) ? asText(head.article?.name) : headline;
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
  if (
    heading &&
    !heading.isTrailEnd &&
    (isThirdWording(wordings) || (head.nodes.length === 0 && isFullerHeading(wordings)))
  )
    return withoutHyphens(heading.text);
  const forSearch = heading?.isTrailEnd ? wordings.get(weights.heading) : undefined;
  const votes = new Map<string, { text: string; weight: number }>();
  for (const { text, weight } of present) {
    const bare = withoutSite(withoutSuffix(text, texts), isSite);
    const vote = votes.get(foldText(bare)) ?? { text: bare, weight: 0 };
    const isForSearch = wordings.get(weight) === forSearch || (forSearch !== undefined && weight === weights.tab);
    votes.set(foldText(bare), {
      text: vote.text,
      weight: vote.weight + (isForSearch ? 0 : weight === weights.social && isSocialWeak ? weights.card : weight),
    });
  }
  const [best] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  return best ? uncut(best.text, texts, isSite, resolveLanguage(head)) : null;
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

/** Of the words of OpenGraph's wording, so many stand in a heading that says the same (share). */
const minSameWords = 0.6;

/**
 * True where OpenGraph only repeats the tab's title, and the heading is another wording of it, no shorter one. On a page
 * without structured data the heading is the headline, and the other is cut for tabs and feeds.
 */
function isFullerHeading(wordings: ReadonlyMap<number, string>): boolean {
  const { social, heading, tab } = weights;
  const [inFeeds, onPage] = [wordings.get(social), wordings.get(heading)];
  if (!inFeeds || !onPage || wordings.get(tab) !== inFeeds || onPage.length < inFeeds.length) return false;
  const words = new Set(onPage.split(' '));
  const own = inFeeds.split(' ');
  return own.filter((word) => words.has(word)).length >= own.length * minSameWords;
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

/** The title without the site's name, or another paper's or section's, at its end. */
function withoutSite(title: string, isSite: (text: string) => boolean): string {
  let text = title;
  for (const cut of [...title.matchAll(cutAt)].reverse()) {
    const [rest, suffix] = [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)];
    if (suffix.length > maxSuffixChars || rest.trim().length < minRestChars) break;
    if (isSite(suffix) || isPaper(suffix)) text = rest;
  }
  // "Estuary Gazette | Headline"; with another bar what stands behind it may be a section.
  const parts = text.split(bar);
  const [first, ...others] = parts.length === 2 ? parts : text.split(crumb);
  // "Estuary Gazette » Archive » Headline"
  const last = others.at(-1);
  return (first && last && isSite(first) ? last : text).trim() || title;
}
const bar = /[|｜]/u;
const crumb = /\s+[»›>]\s+/u;
/** What is left of a headline without its suffix is one (characters). */
const minRestChars = 5;
const maxPaperWords = 5;

/** "Estuary Gazette", "河口新闻网": it says of itself that it is a paper, and is written like a name. */
function isPaper(suffix: string): boolean {
  const words = suffix.trim().split(/\s+/);
  return isOrganisation(suffix) && words.length <= maxPaperWords && words.every((word) => /^[^\p{Ll}]/u.test(word));
}

/** True where structured data has for a headline what nothing else on the page says, while heading and tab agree. */
function isDescription(headline: string | null, others: readonly (string | null | undefined)[]): boolean {
  if (!headline) return false;
  const words = new Set(foldText(headline).split(' '));
  const [social, heading, tab] = others.map((text) => foldText(text ?? ''));
  if (social || !heading || !tab?.startsWith(heading)) return false;
  const shared = heading.split(' ').filter((word) => words.has(word)).length;
  return shared < words.size / 2;
}

const ellipsis = /\s*(?:…|\.\.\.)$/u;
const wordsOf: Readonly<Record<string, string>> = functionWords;

/** The whole headline where this one was cut short: another statement goes on where it ends in "…" or in the midst of a sentence. */
function uncut(
  title: string,
  stated: readonly string[],
  isSite: (text: string) => boolean,
  language: string | null,
): string {
  const start = foldText(title.replace(ellipsis, ''));
  const last = start.split(' ').at(-1) ?? '';
  const isCut = ellipsis.test(title) || ` ${wordsOf[language?.split('-')[0] ?? ''] ?? ''} `.includes(` ${last} `);
  if (!isCut || start.length < minHeadlineChars) return title;
  const whole = stated
    .map((text) => withoutSite(text, isSite))
    .find((text) => {
      const folded = foldText(text);
      const goesOn = !startsWithSeparator.test(
        text.slice(title.replace(ellipsis, '').length).replace(/^\s*(?:…|\.\.\.)/, ''),
      );
      return folded.length > start.length && folded.startsWith(start) && goesOn && !ellipsis.test(text);
    });
  return whole ?? title;
}
