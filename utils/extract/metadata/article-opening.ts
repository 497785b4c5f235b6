import type { RemovalReason } from '@/utils/model/article';
import { foldText } from '@/utils/text/fold';
import { headingTags } from '../page/element-kinds';
import { type Line, linesOf } from '../page/lines-of';
import { oncePer } from '../page/once-per';
import { parentOf } from '../page/parent-of';
import { reasonFromNames, signatureOf } from '../page/region-reason';
import { shortTextOf } from '../page/short-text';
import { textOf } from '../page/text-of';
import { authorPath } from './author-path';

/** Where the article stands on its page, as far as that is known before its text is. */
export interface ArticleOpening {
  /** The lines around the headline, down to the second paragraph of prose: here a page says who wrote, and when. */
  readonly lines: () => readonly Line[];
  /** Those of them that stand over it. */
  readonly above: () => readonly Line[];
  /** The article's own lines from a few below the headline on; they may begin within `lines`. */
  readonly rest: () => readonly Line[];
  /** The element that shows the headline; null where none does. */
  readonly heading: () => Element | null;
  /** False for what is in a teaser, a comment, a menu or another article. */
  readonly isOwn: (element: Element) => boolean;
}

/** Names that say enough by themselves, and names that need links in the box to say it. */
const surelyOthers: ReadonlySet<RemovalReason> = new Set(['comments', 'consent', 'pull-quote', 'caption'] as const);
const linkedOthers: ReadonlySet<RemovalReason> = new Set(['related', 'navigation', 'newsletter', 'ad'] as const);
const maxLinkShare = 0.5;
/** What is called so and holds more is the page itself, or made to take time: boxes in one another hold the same links (characters). */
const maxLinksChars = 20_000;
const othersTags = new Set(['BLOCKQUOTE', 'FIGURE']);
/** Lines before the headline that may be its own: kicker, date, byline. */
const maxBefore = 6;
/** How far around the headline these may stand (levels up). */
const maxLevelsUp = 4;
const maxAfter = 40;
/** A sentence of the text (characters; fewer in scripts without spaces). */
const minProseChars = 100;
const minDenseProseChars = 40;
const denseStart = /^[^\p{L}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const proseEnd = /[.!?…。！？؟:：][”"»“’')\]）」』]*$/u;
const maxHeadings = 400;
/** A linked headline of somebody else, not a name or a section (characters). */
const minHeadlineChars = 25;
const minDenseHeadlineChars = 9;
/** In a heading of its own level it may be shorter. */
const headingShare = 0.4;
/** A teaser holds its headline and a line or two (characters), some levels of boxes around it. */
const maxCardChars = 900;
const maxCardLevels = 5;
const minTitleShare = 0.6;
const maxRest = 600;

/**
 * The lines of a page around its headline. Each part is read when it is first asked for: a page that states author and
 * date needs none of them. Linear in the size of the page.
 */
export function readOpening(root: Element, title: string | null): ArticleOpening {
  const body = root.querySelector('body') ?? root;
  const folded = foldText(title ?? '');
  const read = once(() => linesOf(body));
  const lineOfTitle = () => read().find(({ text }) => folded && foldText(text) === folded);
  const heading = once(() => headingElement(body, folded) ?? lineOfTitle()?.element ?? null);
  const isOwn = once(() => {
    const around = ancestorsOf(heading() ?? body);
    return ownership(around, cardsOf(body, around, folded), new Set(body.querySelectorAll('form')));
  });
  const own = (from: number, to: number) =>
    read()
      .slice(Math.max(0, from), Math.max(0, to))
      .filter(({ element }) => isOwn()(element));
  const titleAt = once(() => {
    const shown = heading();
    return shown ? read().findLastIndex(({ element }) => shown.contains(element)) : -1;
  });
  const above = once(() => {
    const shown = heading();
    const near = shown && upwards(shown, maxLevelsUp, body);
    const isNear = ({ element }: Line) => (near === body ? titleAt() <= maxBefore : near?.contains(element) === true);
    return own(titleAt() - maxBefore, titleAt()).filter(isNear);
  });
  const lines = once(() => {
    const after = own(titleAt() + 1, titleAt() + 1 + maxAfter);
    const prose = after.flatMap((line, at) => (isProse(line.text) ? [at] : []));
    return [...above(), ...after.slice(0, (prose[1] ?? after.length - 1) + 1)];
  });
  const rest = once(() => own(titleAt() + 1 + maxBefore, titleAt() + 1 + maxRest));
  return { above, lines, rest, heading, isOwn: (element) => isOwn()(element) };
}

/** A value worked out when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export function isProse(text: string): boolean {
  const least = denseStart.test(text) ? minDenseProseChars : minProseChars;
  return text.length >= least && proseEnd.test(text);
}

function headingElement(body: Element, title: string): Element | null {
  if (!title) return null;
  let best: Element | null = null;
  let bestShare = minTitleShare;
  for (const heading of [...body.querySelectorAll('h1,h2,h3,[itemprop="headline"]')].slice(0, maxHeadings)) {
    const text = foldText(textOf(heading));
    if (!text || !(text.includes(title) || title.includes(text))) continue;
    const share = Math.min(text.length, title.length) / Math.max(text.length, title.length);
    if (share > bestShare) [best, bestShare] = [heading, share];
  }
  return best;
}

/** A box about the author is headed with a name. */
const leadsToPerson = (link: Element): boolean =>
  link.getAttribute('rel')?.includes('author') === true || authorPath.test(link.getAttribute('href') ?? '');

/** The boxes of teasers: small ones around a linked headline that is not the article's. */
function cardsOf(body: Element, around: ReadonlySet<Element>, title: string): ReadonlySet<Element> {
  const cards = new Set<Element>();
  const isSmall = oncePer((element: Element) => shortTextOf(element, maxCardChars) !== null);
  for (const heading of [...body.querySelectorAll('h2,h3,h4,h5,h6,[class*="headline" i],[class*="title" i]')].slice(
    0,
    maxHeadings,
  )) {
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
    const text = textOf(heading);
    const share = headingTags.has(heading.tagName.toUpperCase()) ? headingShare : 1;
    const least = share * (denseStart.test(text) ? minDenseHeadlineChars : minHeadlineChars);
    if (!link || leadsToPerson(link) || text.length < least || foldText(text) === title) continue;
    let at: Element | null = heading;
    for (let level = 0; at && level < maxCardLevels && !around.has(at); level++, at = parentOf(at)) {
      if (level > 0 && !isSmall(at)) break;
      cards.add(at);
    }
  }
  return cards;
}

/** Structured data in the markup: what it says of an article it says of the one whose headline stands in it. */
const articleScope = '[itemtype*="Article" i],[itemtype*="BlogPosting" i],[itemtype*="Report" i]';

/** Asks of an element and of those around it, up to what the headline stands in too, whether one is somebody else's. */
function ownership(
  around: ReadonlySet<Element>,
  cards: ReadonlySet<Element>,
  forms: ReadonlySet<Element>,
): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    if (!forms.has(element) && element.hasAttribute('itemprop')) {
      const scope = element.closest(articleScope);
      if (scope && around.has(scope)) return true;
    }
    const path: Element[] = [];
    let at: Element | null = element;
    let answer: boolean | undefined;
    for (; at && !around.has(at); at = parentOf(at)) {
      answer = known.get(at);
      if (answer !== undefined) break;
      path.push(at);
    }
    answer ??= true;
    for (const one of path.reverse()) {
      answer = answer && (forms.has(one) || !isOthers(one, cards));
      known.set(one, answer);
    }
    return answer;
  };
}

/** By its place, by what it holds, or by its name where that is borne out: a box of links. */
function isOthers(element: Element, cards: ReadonlySet<Element>): boolean {
  const tag = element.tagName.toUpperCase();
  if (cards.has(element) || othersTags.has(tag)) return true;
  const reason = reasonFromNames(signatureOf(element), tag);
  if (reason === null || (tag === 'FOOTER' && element.parentElement?.closest('article,main'))) return false;
  return (
    tag === 'NAV' || tag === 'FOOTER' || surelyOthers.has(reason) || (linkedOthers.has(reason) && isLinks(element))
  );
}

function isLinks(element: Element): boolean {
  const text = shortTextOf(element, maxLinksChars);
  if (!text) return false;
  const linked = [...element.querySelectorAll('a[href]')].reduce((sum, link) => sum + textOf(link).length, 0);
  return linked > 0 && linked > text.length * maxLinkShare;
}

function ancestorsOf(element: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (let at: Element | null = element; at; at = parentOf(at)) found.add(at);
  return found;
}

function upwards(element: Element, levels: number, top: Element): Element {
  let at = element;
  for (let level = 0; level < levels && at !== top; level++) at = parentOf(at) ?? at;
  return at;
}
