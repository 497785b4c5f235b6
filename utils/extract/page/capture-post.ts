import type { QuoteBlock } from '@/utils/model/article';
import { inlineTags } from './element-kinds';
import { isMarked, openInlineMark, readInline } from './read-inline';
import { textOf } from './text-of';
import { TextRun } from './text-run';

/** What a post says beside addresses, names and tags (characters). */
const minSaidChars = 8;
const notSaid = /https?:\/\/\S*|pic\.twitter\.com\/\S+|[@#＠＃][\p{L}\p{M}\p{N}_]+/giu;
/** "View this post on …", in any language; what says more is no frame, and would be lost (characters). */
const maxFrameChars = 80;
/** Posts are shorter; of what is longer, so much is looked at (characters). */
const maxLookedAt = 2000;

/**
 * An embedded post that says something, as the quotation it is: its words, and in the line under them who posted it
 * when, with the link to the post. Null where the page gives a link in place of the words: they stand in the first
 * `<p>`, the signature behind it, in one of its own or not; what is above is the frame ("View this post").
 */
export function capturePost(element: Element): QuoteBlock | null {
  const words = [...element.querySelectorAll('p')].find((paragraph) => textOf(paragraph) !== '');
  const said = textOf(words).slice(0, maxLookedAt).replace(notSaid, '').trim();
  if (!words || said.length < minSaidChars) return null;
  const run = new TextRun();
  readInline(words, run, () => {});
  run.appendLine();
  for (let node = words.nextSibling; node; node = node.nextSibling) appendNode(node, run);
  const { text, marks } = run.take();
  const isSigned = text.includes('\n');
  return isSigned && textOf(element).length - text.length <= maxFrameChars
    ? { type: 'quote', text, marks, cite: null }
    : null;
}

function appendNode(node: ChildNode, run: TextRun): void {
  if (node.nodeType === 3) run.append(node.nodeValue ?? '');
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (!inlineTags.has(element.tagName.toUpperCase())) run.append(' ');
  openInlineMark(element, run);
  readInline(element, run, () => {});
  if (isMarked(element)) run.closeMark();
}
