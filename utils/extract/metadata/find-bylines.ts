import { foldSpace } from '@/utils/text/fold-space';
import { textOf } from '../page/text-of';
import { cleanAuthors, isByLabel, startsWithByLabel } from './clean-author';

/** Where a page's markup says who signs, from what says so most plainly to what only looks like it. */

const markup = '[rel~="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"]';
const classes =
  '[class*="author-name" i],[class*="authorname" i],[class*="byline" i] a,[class~="author" i] a,[class~="authors" i] a,[class~="author" i],[class~="authors" i],[class~="autor" i],[class~="auteur" i],[id="author"],[id="authors"],[class*="byline" i]';
const boxes = '[class*="author" i],[class*="byline" i],[class*="autor" i],[class*="auteur" i]';
const maxBylineChars = 160;
/** Names of one byline stand in a box that holds hardly more (characters); a name elsewhere signs another article. */
const maxBoxChars = 400;
const maxNames = 6;
/** Fewer are a box or a caption, not a text that somebody signs. */
const minSignedParagraphs = 4;
/** Given name and surname; or a name in a script that does not part the two. */
export const fullName =
  /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|di|van|von|der|den|la|el|al|bin)){1,3}$|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]{2,8}$/u;

/** What is marked as author: `rel`, microdata. */
export const markedBylines = (page: ParentNode): string[] => textsOf(page, markup);

/** What is called a byline or an author by its class. */
export const namedBylines = (page: ParentNode): string[] => textsOf(page, classes);

/** Links behind a bare "By", whatever their classes: `By: <a>One</a>, <a>Another</a>`. */
export function labelledLinks(page: ParentNode): string[] {
  for (const link of page.querySelectorAll('a')) {
    const holder = link.previousSibling ? link : link.parentElement;
    const before = holder?.previousSibling;
    if (before?.nodeType !== 3 || !isByLabel(foldSpace(before.textContent ?? ''))) continue;
    const byline = holder?.parentElement;
    if (byline && textOf(byline).length <= maxBylineChars) return [...byline.querySelectorAll('a')].map(textOf);
  }
  return [];
}

/** The full names behind "By" in a box whose class holds "author" in any way (`article__author`): `By Ada Quill, Lille`. */
export function labelledBylines(page: ParentNode): string[] {
  const [first] = bylineBoxes(page);
  return first ? cleanAuthors(first).filter((name) => fullName.test(name)) : [];
}

/** The texts that begin with "By" of boxes whose class holds "author" or "byline". */
export function bylineBoxes(page: ParentNode): string[] {
  return [...page.querySelectorAll(boxes)]
    .map(textOf)
    .filter((text) => text.length <= maxBylineChars && startsWithByLabel(text));
}

/** A full name in bold that is all of the first or the last paragraph of a text: how papers without a byline sign. */
export function signatures(page: ParentNode): string[] {
  return [...page.querySelectorAll('p > strong:only-child, p > b:only-child')].flatMap((bold) => {
    const paragraph = bold.parentElement as Element;
    const name = foldSpace(textOf(paragraph));
    if (!fullName.test(name) || name !== foldSpace(textOf(bold))) return [];
    const siblings = [...(paragraph.parentElement?.children ?? [])].filter((one) => one.tagName === 'P');
    const isAtAnEnd = siblings[0] === paragraph || siblings.at(-1) === paragraph;
    return isAtAnEnd && siblings.length >= minSignedParagraphs ? [name] : [];
  });
}

/** The texts of the first such element and of those beside it. */
function textsOf(page: ParentNode, selector: string): string[] {
  const texts: string[] = [];
  let first: Element | null = null;
  for (const element of page.querySelectorAll(selector)) {
    const text = (element.tagName === 'META' && element.getAttribute('content')) || textOf(element);
    if (!text || text.length > maxBylineChars) continue;
    first ??= element;
    if (isBeside(first, element)) texts.push(text);
    if (texts.length >= maxNames) break;
  }
  return texts;
}

function isBeside(first: Element, other: Element): boolean {
  let box: Element | null = first;
  while (box && !box.contains(other)) box = box.parentElement;
  return box !== null && (box === first || textOf(box).length <= maxBoxChars);
}
