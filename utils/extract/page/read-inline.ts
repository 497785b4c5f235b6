import { emphasisTags, inlineTags, skippedTags, strongTags } from './element-kinds';
import { isHiddenByMarkup } from './is-hidden-by-markup';
import type { TextRun } from './text-run';
import { walkElements } from './walk-elements';

const markOf = (tag: string) =>
  tag === 'A' ? 'link' : strongTags.has(tag) ? 'strong' : emphasisTags.has(tag) ? 'emphasis' : null;

/** Opens the mark an inline element stands for, a link with its address as the page writes it; true where it stands for one. */
export function openInlineMark(element: Element, run: TextRun): boolean {
  const kind = markOf(element.tagName);
  if (!kind) return false;
  const href = kind === 'link' ? element.getAttribute('href') : '';
  if (href === null) return false;
  run.openMark(kind, href);
  return true;
}

export const isMarked = (element: Element): boolean => {
  const kind = markOf(element.tagName);
  return kind === 'link' ? element.hasAttribute('href') : kind !== null;
};

/**
 * Appends all text inside `root` to `run`. `onBlock` is told of each block-level element on entering it and of each
 * line break, and sets the line breaks it wants.
 */
export function readInline(root: Element, run: TextRun, onBlock: (element: Element) => void): void {
  walkElements(root, {
    onText: (text) => run.append(text),
    onEnter: (element) => {
      const tag = element.tagName.toUpperCase();
      if (skippedTags.has(tag) || isHiddenByMarkup(element)) return 'skip';
      if (tag === 'BR' || !inlineTags.has(tag)) {
        run.append(' ');
        onBlock(element);
      } else openInlineMark(element, run);
      return 'enter';
    },
    onLeave: (element) => {
      if (isMarked(element)) run.closeMark();
      else if (!inlineTags.has(element.tagName)) run.append(' ');
    },
  });
}
