import { foldText } from '@/utils/text/fold';
import { linesOf } from '../page/lines-of';
import { textOf } from '../page/text-of';
import kickerNames from '../vocabulary/kicker-names.json' with { type: 'json' };

export interface PageHeading {
  readonly text: string;
  /** True where it is the last step of a breadcrumb: what the page is called there is written for search engines. */
  readonly isTrailEnd: boolean;
}

const kickers = kickerNames.map((name) => `[class*="${name}" i]`).join(',');
const trailMarks = '[class*="breadcrumb" i],[id*="breadcrumb" i],[aria-label*="breadcrumb" i]';
const openingSeparator = /^[\s|\-–—:·•]+/u;

/** The trail holds the heading and its steps, hardly more; how far up its box may be. */
const maxTrailDepth = 3;
/** "Home" and a section at least, beside the heading. */
const minTrailSteps = 2;
/** A step is the name of a section (characters). */
const maxStepChars = 30;
/** What is left of a trail without its steps: arrows and bars (characters a step). */
const maxBesideStep = 3;

/** A lower heading that is taken for the headline has at least so many words (characters where words do not part). */
const minWords = 2;
const minDenseChars = 6;
const maxHeadings = 200;
const lowerHeadings = 'h2,h3,[itemprop="headline"],[class*="headline" i],[class*="title" i]';

/** What else says how the page is called. */
export interface OtherTitles {
  readonly social: string | null;
  readonly structured: string | null;
  readonly tab: string | null;
  /** True for the name of the site, folded. */
  readonly isSite: (folded: string) => boolean;
}

/**
 * The heading that is most likely the headline: of several of the first level the one that shares most words with what
 * else the page says it is called. The site's name (a logo) is none, nor is a section that shares no word with the tab's
 * title; a lower heading with which that title begins is then. A kicker of its own inside it is part of it only where
 * OpenGraph states no title.
 */
export function findHeading(page: ParentNode, titles: OtherTitles): PageHeading | null {
  const { social, structured, tab } = titles;
  const said = new Set([structured, social, tab].flatMap((text) => (text ? [foldText(text)] : [])));
  const words = new Set([...said].flatMap((text) => text.split(' ')));
  let best: { heading: Element; text: string } | null = null;
  let bestShared = -1;
  for (const heading of [...page.querySelectorAll('h1')].slice(0, maxHeadings)) {
    const whole = spacedText(heading);
    const folded = foldText(whole);
    if (!folded || isLogo(folded, titles)) continue;
    // "Kicker: Headline" that the page says elsewhere too is the headline as the newsroom wants it.
    const text = said.has(folded) ? whole : social ? withoutKicker(heading, whole) : withKicker(heading, whole);
    const shared = foldText(text)
      .split(' ')
      .filter((word) => words.has(word)).length;
    if (shared > bestShared) [best, bestShared] = [{ heading, text }, shared];
  }
  const isAgreed = best !== null && (bestShared > 0 || said.size === 0 || isDense(best.text));
  if (!isAgreed) {
    const lower = tab && !social ? lowerHeading(page, foldText(tab)) : null;
    if (lower) return { text: spacedText(lower), isTrailEnd: false };
    // What stands over a page whose own title says something else is a section.
    if (best && tab && isTelling(tab)) return null;
  }
  return best && { text: best.text, isTrailEnd: isTrailEnd(best.heading) };
}

/** A title of a few words says what its page is about: "Home | Estuary Gazette" does not. */
const isTelling = (tab: string): boolean => {
  const own = tab.split(segmentBorder, 1)[0] ?? '';
  return isDense(own) ? own.length >= minDenseChars : own.trim().split(/\s+/).length > minWords;
};
const isDense = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
const spacedText = (element: Element): string =>
  linesOf(element)
    .map(({ text }) => text)
    .join(' ');

/** The site's name, or what the tab's title ends with behind a separator. */
function isLogo(folded: string, { tab, social, isSite }: OtherTitles): boolean {
  if (isSite(folded)) return true;
  if (!tab || social) return false;
  const segments = tab.split(segmentBorder).map(foldText);
  return segments.length > 1 && segments.slice(1).includes(folded);
}
const segmentBorder = /\s+[-–—|:·•»~*<]{1,3}\s+|\s*[|ㅣ｜_：]\s*/u;

/** The first lower heading that the tab's title begins with. */
function lowerHeading(page: ParentNode, tab: string): Element | null {
  for (const heading of [...page.querySelectorAll(lowerHeadings)].slice(0, maxHeadings)) {
    const folded = foldText(textOf(heading));
    const isLong = isDense(folded) ? folded.length >= minDenseChars : folded.split(' ').length >= minWords;
    if (isLong && `${tab} `.startsWith(isDense(folded) ? folded : `${folded} `)) return heading;
  }
  return null;
}

/** For `<h1><span class="overline">Kicker</span> <span>Headline</span></h1>`: "Kicker: Headline". */
function withKicker(heading: Element, whole: string): string {
  const kicker = textOf(heading.querySelector(kickers));
  const rest = whole.slice(kicker.length);
  if (!kicker || !whole.startsWith(kicker) || !rest.trim()) return whole;
  return openingMark.test(rest) || /\p{P}$/u.test(kicker) ? whole : `${kicker}: ${rest.trim()}`;
}
const openingMark = /^\s*[|\-–—:·•]/u;

/** For `<h1><span class="overline">Kicker</span> - <span>Headline</span></h1>`. */
function withoutKicker(heading: Element, whole: string): string {
  const kicker = textOf(heading.querySelector(kickers));
  if (!kicker || !whole.startsWith(kicker)) return whole;
  return whole.slice(kicker.length).replace(openingSeparator, '') || whole;
}

/** For `<nav><a>Home</a> > <a>Politics</a> > <h1>…</h1></nav>`: before the heading, links to sections and nothing else; after it, nothing. */
function isTrailEnd(heading: Element): boolean {
  let box = heading.parentElement;
  for (let depth = 0; box && depth < maxTrailDepth; depth++, box = box.parentElement) {
    const links = [...box.querySelectorAll('a')].filter((link) => !heading.contains(link));
    if (links.length === 0) continue;
    if (box.closest(trailMarks)) return true;
    if (links.length < minTrailSteps) return false;
    const steps: string[] = [];
    for (const link of links) {
      const step = textOf(link);
      if (step.length > maxStepChars) return false;
      steps.push(step);
    }
    const rest = textOf(box).length - textOf(heading).length - steps.join('').length;
    return rest <= maxBesideStep * steps.length;
  }
  return false;
}
