import { foldSpace, foldText } from '@/utils/text/fold';
import { linesOf } from '../page/lines-of';
import { memberOf } from '../page/member-of';
import { oncePer } from '../page/once-per';
import { parentOf } from '../page/parent-of';
import { shortTextOf } from '../page/short-text';
import { textOf } from '../page/text-of';
import { type ArticleOpening, isProse } from './article-opening';
import { authorPath } from './author-path';
import { cleanAuthors, isByLabel, startsWithByLabel } from './clean-author';
import { isCertainName, isFullName } from './name-shape';
import type { PageHead } from './page-head';
import { announcesName, readByline, readDatedName, readSignature } from './read-byline';

/** Where a page's markup and lines say who signs, from what says so most plainly to what only looks like it. */

const markup = '[rel~="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"]';
const classes =
  '[class*="author-name" i],[class*="authorname" i],[class*="byline" i] a,[class~="author" i] a,[class~="authors" i] a,[class~="author" i],[class~="authors" i],[class~="autor" i],[class~="auteur" i],[id="author"],[id="authors"],[class*="byline" i]';
const boxes = /author|byline|autor|auteur/i;
const maxBylineChars = 160;
/** Names of one byline stand in a box that holds hardly more (characters); a name elsewhere signs another article. */
const maxBoxChars = 400;
const maxNames = 6;
/** A page of comments or of teasers has a byline for each; so many are looked at. */
const maxLookedAt = 300;
/** Fewer are a box or a caption, not a text that somebody signs. */
const minSignedParagraphs = 4;

/** What is marked as author: `rel`, microdata. */
export const markedBylines = (page: Element, opening: ArticleOpening): string[] => textsOf(page, markup, opening);

/** What is called a byline or an author by its class. */
export const namedBylines = (page: Element, opening: ArticleOpening): string[] => textsOf(page, classes, opening);

/** Who signs in the lines around the headline, in so many words: "By Ada Quill", "作者：林晓". */
export function labelledLines({ lines }: ArticleOpening): string[] {
  const around = lines();
  for (const [at, { text }] of around.entries()) {
    const next = around[at + 1]?.text ?? '';
    const isLabel = announcesName(text);
    const names = readByline(isLabel ? `${text.replace(/\s*[:：]$/u, '')}: ${next}` : text);
    // Two lines, a name each.
    if (names.length) return isLabel ? names : [...names, ...readByline(next)];
  }
  return [];
}

/** Who signs beside the date, or in brackets under the text, where a name is known by its surname. */
export function unlabelledLines({ lines, rest }: ArticleOpening): string[] {
  const dated = lines()
    .map(({ text }) => readDatedName(text))
    .find((names) => names.length);
  return (
    dated ??
    rest()
      .map(({ text }) => readSignature(text))
      .find((names) => names.length) ??
    []
  );
}

/** Links around the headline that lead to somebody's page: `<a href="/author/ada-quill">Ada Quill</a>`. */
export function linkedBylines(page: Element, { lines, isOwn }: ArticleOpening): string[] {
  const shown = new Set(lines().map(({ element }) => element));
  const near = new Set([...shown].flatMap((element) => [element, element.parentElement]));
  const names: string[] = [];
  for (const link of page.querySelectorAll('a[href]')) {
    if (!near.has(link) && !near.has(link.parentElement)) continue;
    if (!authorPath.test(link.getAttribute('href') ?? '') || !isOwn(link)) continue;
    names.push(...cleanAuthors(textOf(link)).filter(isCertainName));
    if (names.length >= maxNames) break;
  }
  return names;
}

/** Links behind a bare "By", whatever their classes: `By: <a>One</a>, <a>Another</a>`. */
export function labelledLinks(page: Element, { isOwn }: ArticleOpening): string[] {
  for (const link of page.querySelectorAll('a')) {
    const holder = link.previousSibling ? link : link.parentElement;
    const before = holder?.previousSibling;
    if (before?.nodeType !== 3 || !isByLabel(foldSpace(before.textContent ?? ''))) continue;
    const byline = holder?.parentElement;
    if (byline && shortTextOf(byline, maxBylineChars) !== null && isOwn(byline))
      return [...byline.querySelectorAll('a')].map(textOf);
  }
  return [];
}

/** The full names behind "By" in a box whose class holds "author" in any way (`article__author`): `By Ada Quill, Lille`. */
export function labelledBylines(head: PageHead, opening: ArticleOpening): string[] {
  const [first] = bylineBoxes(head, opening);
  return first ? cleanAuthors(first).filter(isFullName) : [];
}

/**
 * The texts that begin with "By" of boxes whose class holds "author" or "byline", where `isTelling` holds of them; whose
 * they are is asked last, as it takes longest.
 */
export function bylineBoxes(
  { elementsByClass }: PageHead,
  { isOwn }: ArticleOpening,
  isTelling: (text: string) => boolean = () => true,
): string[] {
  return elementsByClass(boxes)
    .slice(0, maxLookedAt)
    .flatMap((box) => {
      // Its lines are read only where it begins with "By" at all.
      if (!startsWithByLabel(shortTextOf(box, maxBoxChars) ?? '')) return [];
      const text = linedText(box);
      const isByline = text.length <= maxBylineChars && startsWithByLabel(text) && isTelling(text);
      return isByline && isOwn(box) ? [text] : [];
    });
}

/** A full name in bold that is all of the first or the last paragraph of a text: how papers without a byline sign. */
export function signatures(page: Element, { isOwn, rest }: ArticleOpening): string[] {
  const lines = rest();
  const paragraphsIn = oncePer((box: Element) =>
    [...memberOf<HTMLCollection>(box, 'children')].filter((one) => one.tagName === 'P'),
  );
  const found: string[] = [];
  let looked = 0;
  for (const bold of page.querySelectorAll('p > strong:only-child, p > b:only-child')) {
    const paragraph = bold.parentElement;
    const box = paragraph?.parentElement;
    if (!box) continue;
    const name = textOf(paragraph);
    if (!isFullName(name) || name !== textOf(bold) || !isOwn(paragraph)) continue;
    if (++looked > maxLookedAt) break;
    const paragraphs = paragraphsIn(box);
    const next = lines[lines.findIndex(({ element }) => paragraph.contains(element)) + 1];
    const isLast = paragraphs.at(-1) === paragraph && !(next && isProse(next.text));
    const isAtAnEnd = paragraphs[0] === paragraph || isLast;
    if (isAtAnEnd && paragraphs.length >= minSignedParagraphs) found.push(name);
  }
  return found;
}

/** The lines of an element, with line breaks where its blocks end: they part names from what stands beside them. */
const linedText = (element: Element): string =>
  linesOf(element)
    .map(({ text }) => text)
    .join('\n');

/** What an element says of who signs; '' where it holds far more than a byline: the class of a whole page may begin with "author". */
function bylineText(element: Element): string {
  const stated = element.tagName === 'META' ? element.getAttribute('content') : null;
  return stated || (shortTextOf(element, maxBoxChars) ? linedText(element) : '');
}

/** The texts of the first such element of the article's own and of those beside it. */
function textsOf(page: Element, selector: string, { isOwn, heading }: ArticleOpening): string[] {
  const texts: string[] = [];
  let first: Element | null = null;
  let looked = 0;
  for (const element of page.querySelectorAll(selector)) {
    if (++looked > maxLookedAt) break;
    if (heading()?.contains(element)) continue;
    const text = bylineText(element);
    if (!text || text.length > maxBylineChars || !isOwn(element)) continue;
    first ??= element;
    if (isBeside(first, element)) texts.push(text);
    if (texts.length >= maxNames) break;
  }
  // A box repeats what the names inside it say.
  return texts.filter(
    (text, at) => !texts.some((other, otherAt) => at > otherAt && foldText(other).includes(foldText(text))),
  );
}

function isBeside(first: Element, other: Element): boolean {
  let box: Element | null = first;
  while (box && !box.contains(other)) box = parentOf(box);
  return box !== null && (box === first || shortTextOf(box, maxBoxChars) !== null);
}
