import type { Block } from '@/utils/model/article';
import { captureEmbed } from './capture-embed';
import { captureFigure } from './capture-figure';
import { captureList, isTextList } from './capture-list';
import { captureQuote, isPlainQuote } from './capture-quote';
import { captureTable, isDataTable } from './capture-table';
import { isSlide } from './is-slide';
import { noscriptImage } from './noscript-image';

/** A block read out of one element as a whole, with the characters of it that stand in links and in bold or emphasis. */
export interface CapturedBlock {
  readonly block: Block;
  readonly linkChars: number;
  readonly strongChars: number;
}

export interface CaptureContext {
  /** What addresses are resolved against. */
  readonly base: string;
  /** True while a line of text is open. */
  readonly isInLine: boolean;
}

/** The block; 'nothing' where the element is passed by with all that is in it; null where it is walked into. */
type Captured = CapturedBlock | 'nothing' | null;
type Capture = (element: Element, context: CaptureContext) => Captured;

/** A figure that holds these is a part of the page's layout: its head, or several things. */
const layoutInFigure = 'table,blockquote,pre,iframe,p+p,h1,h2';

const figure: Capture = (element, { base }) =>
  element.querySelector(layoutInFigure) || isSlide(element) ? null : captured(captureFigure(element, base));

/** An image in a line of text (a flag, an icon) parts nothing. */
const image: Capture = (element, { base, isInLine }) => (isInLine ? 'nothing' : captured(captureFigure(element, base)));

const noscript: Capture = (element, { base, isInLine }) => {
  const block = isInLine ? null : noscriptImage(element, base);
  return block ? captured(block) : 'nothing';
};

const list: Capture = (element) => {
  if (!isTextList(element)) return null;
  const { text, marks, depths, linkChars, strongChars } = captureList(element);
  const isOrdered = element.tagName.toUpperCase() === 'OL';
  return text ? captured({ type: 'list', text, marks, depths, isOrdered }, linkChars, strongChars) : 'nothing';
};

const table: Capture = (element) => {
  if (!isDataTable(element)) return null;
  const { block, linkChars } = captureTable(element);
  return block.text ? captured(block, linkChars) : 'nothing';
};

const code: Capture = (element) => {
  const text = (element.textContent ?? '').replace(/^\n/, '').trimEnd();
  return text ? captured({ type: 'code', text, marks: [] }) : 'nothing';
};

const embed: Capture = (element, { base }) => {
  const block = captureEmbed(element, base);
  return block && captured(block);
};

const quote: Capture = (element, context) => {
  const embedded = embed(element, context);
  if (embedded) return embedded;
  if (!isPlainQuote(element)) return null;
  const { block, linkChars } = captureQuote(element);
  return block.text ? captured(block, linkChars) : 'nothing';
};

const captures: ReadonlyMap<string, Capture> = new Map<string, Capture>([
  ['FIGURE', figure],
  ['IMG', image],
  ['PICTURE', image],
  ['AMP-IMG', image],
  ['NOSCRIPT', noscript],
  ['UL', list],
  ['OL', list],
  ['TABLE', table],
  ['PRE', code],
  ['DIV', embed],
  ['BLOCKQUOTE', quote],
  ['IFRAME', (element, context) => embed(element, context) ?? 'nothing'],
  ['VIDEO', () => 'nothing'],
]);

/** What an element is taken for as a whole, by its tag (upper case). */
export function captureBlock(element: Element, tag: string, context: CaptureContext): Captured {
  return captures.get(tag)?.(element, context) ?? null;
}

const captured = (block: Block, linkChars = 0, strongChars = 0): CapturedBlock => ({ block, linkChars, strongChars });
