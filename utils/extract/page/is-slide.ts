import { textOf } from './text-of';

/** A caption set in a paragraph is shorter than this (characters). */
const minTextChars = 120;
const caption = 'figcaption,[class*="caption" i],[itemprop="caption"]';
const label = 'h1,h2,h3,h4,h5,h6,[class*="title" i],[class*="head" i]';

/** True for a `<figure>` that tells something: under its picture a title and a paragraph of its own, outside any caption. */
export function isSlide(element: Element): boolean {
  if (!element.querySelector(label)) return false;
  const texts = [...element.querySelectorAll('p')].filter((paragraph) => !paragraph.closest(caption));
  return texts.some((paragraph) => textOf(paragraph).length >= minTextChars);
}
