import { inlineTags } from './element-kinds';

/** A stanza has at least so many lines, each no longer than this (characters) and of so many words. */
const minLines = 3;
const maxLineChars = 64;
const minLineWords = 3;
/** The lines of a verse run on: at most this share of them ends a sentence. */
const maxEndedShare = 0.5;
const end = /[.!?:…。！？][”"»“’')\]]*$/u;

/** True for a paragraph whose lines, parted by single line breaks, are verses: short, running on, and nothing but text. */
export function isVerse(element: Element, tag: string): boolean {
  if (tag !== 'P' && tag !== 'DIV' && tag !== 'BLOCKQUOTE') return false;
  if (!isOfLines(element)) return false;
  const lines = linesOf(element);
  if (lines.length < minLines) return false;
  const ended = lines.slice(0, -1).filter((line) => end.test(line)).length;
  return (
    ended <= lines.length * maxEndedShare &&
    lines.every((line) => line.length <= maxLineChars) &&
    lines.filter((line) => line.split(/\s+/).length >= minLineWords).length >= lines.length * 0.8
  );
}

/** True for an element that holds text, words set apart and enough line breaks, and nothing else. */
function isOfLines(element: Element): boolean {
  let breaks = 0;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const { tagName } = child;
    if (tagName === 'BR') breaks++;
    else if (tagName === 'A' || !inlineTags.has(tagName)) return false;
  }
  return breaks >= minLines - 1;
}

/** The lines of an element that holds text, words set apart and line breaks. */
function linesOf(element: Element): string[] {
  const lines = [''];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue ?? '';
    if (node.nodeType !== 1) continue;
    if ((node as Element).tagName === 'BR') lines.push('');
    else lines[lines.length - 1] += node.textContent ?? '';
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
