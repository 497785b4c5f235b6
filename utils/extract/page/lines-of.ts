import { foldSpace } from '@/utils/text/fold';
import { inlineTags, skippedTags } from './element-kinds';
import { isHiddenByMarkup } from './is-hidden-by-markup';
import { parentOf } from './parent-of';
import { walkElements } from './walk-elements';

/** A line of a page's text and where it stands. */
export interface Line {
  readonly text: string;
  /** The element that holds the line's beginning most closely. */
  readonly element: Element;
}

/** Lines read of one element; a page that goes on is not read further. */
const maxLines = 20_000;
const lowerStart = /^\p{Ll}/u;
const lastWord = /(?:^|[^\p{L}])(\p{Lu})$/u;
/** Text of a line beyond this is not read: what is looked for is short (characters). */
const maxLineChars = 4000;
const wordEdge = /[\p{L}\p{N}]$/u;
const wordStart = /^[\p{L}\p{N}]/u;

/**
 * The text of an element line by line, as its blocks and line breaks part it. Where two elements meet inside a line
 * without a space, there is one between their words: style sheets set them apart. A capital set apart from the rest of
 * its word is part of it.
 */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  let text = '';
  let at: Element = root;
  let current: Element = root;
  let isBorder = false;
  const flush = () => {
    const folded = foldSpace(text);
    if (folded) lines.push({ text: folded, element: at });
    text = '';
    isBorder = false;
  };
  const forms = new Set<Node>(root.querySelectorAll('form'));
  walkElements(
    root,
    {
      onText: (value) => {
        // Asked first: to look into a line that a hundred thousand elements add to copies the whole of it each time.
        if (text.length > maxLineChars) return;
        if (!value.trim()) {
          if (value && text) text += ' ';
          return;
        }
        if (!text.trim()) at = current;
        if (isBorder && isWordsMeeting(text.slice(-3), value)) text += ' ';
        text += value.slice(0, maxLineChars);
        isBorder = false;
      },
      onEnter: (element) => {
        const tag = forms.has(element) ? 'FORM' : element.tagName.toUpperCase();
        if (tag === 'BR' || tag === 'HR') flush();
        const isRead =
          lines.length < maxLines &&
          !skippedTags.has(tag) &&
          tag !== 'NOSCRIPT' &&
          (forms.has(element) || !isHiddenByMarkup(element));
        if (!isRead || tag === 'BR') return 'skip';
        if (!inlineTags.has(tag)) flush();
        isBorder = true;
        current = element;
        return 'enter';
      },
      onLeave: (element) => {
        if (forms.has(element) || !inlineTags.has(element.tagName.toUpperCase())) flush();
        isBorder = true;
        current = parentOf(element) ?? root;
      },
    },
    { forms },
  );
  flush();
  return lines;
}

function isWordsMeeting(before: string, after: string): boolean {
  if (!wordEdge.test(before) || !wordStart.test(after)) return false;
  return !(lowerStart.test(after) && lastWord.test(before));
}
