import type { Block, HeadingBlock, RemovalReason } from '@/utils/model/article';
import { isSetAsBlock } from './block-display';
import { type CapturedBlock, captureBlock } from './capture-block';
import { restOfFigure } from './capture-figure';
import { headingTags, inlineTags, isTermOfLine, skippedTags } from './element-kinds';
import { isDrawn } from './is-drawn';
import { isHiddenByMarkup } from './is-hidden-by-markup';
import { isInSentence } from './is-in-sentence';
import { isVerse } from './is-verse';
import { oncePer } from './once-per';
import { isHiddenAt, type Piece, type Region } from './page-piece';
import { isMarked, openInlineMark } from './read-inline';
import { reasonFromNames, signatureOf } from './region-reason';
import { textOf } from './text-of';
import { TextRun } from './text-run';
import type { ShadowRootOf } from './walk-elements';

export interface WalkOptions {
  /** What addresses are resolved against. */
  readonly base: string;
  /** On a live page what is not drawn is known from its computed style. */
  readonly hasLayout: boolean;
  /** How the trees of components are come by; without it they are not read. */
  readonly shadowRootOf?: ShadowRootOf | undefined;
}

/**
 * Deeper elements count as part of the one around them: real pages nest some forty levels, and what looks upwards from
 * each block would take the square of the depth.
 */
const maxDepth = 300;

/** No article has so many blocks; a page that goes on is not read further, so that every page is read in bounded time. */
const maxPieces = 10_000;

/** A hidden body may be shown after all (settleRegions), a hidden cookie dialog or menu never. */
const neverShown: ReadonlySet<RemovalReason> = new Set(['consent', 'comments', 'navigation']);

/** A line that ends so has said something: what comes after one line break is then a paragraph of its own. */
const lineEnd = /[.!?…:。！？][”"»“’')\]]*$/u;

/** A button says a sentence from and up to this length (characters). */
const minSaidChars = 40;
const maxSaidChars = 2000;

/** What is known of an element when it is entered. */
interface Entered {
  readonly element: Element;
  /** Upper case. */
  readonly tag: string;
  readonly signature: string;
  readonly reason: RemovalReason | null;
}

type Step = 'enter' | 'skip';

/** Gathers blocks and regions while the elements of a page come by in document order. */
export class PageWalker {
  /** In document order. */
  readonly pieces: Piece[] = [];
  /** In document order; the first is the root. */
  readonly regions: Region[];
  readonly #options: WalkOptions;
  /** Their own properties may be shadowed by their controls: nothing is asked of them. */
  readonly #forms: ReadonlySet<Node>;
  readonly #run = new TextRun();
  #region: Region;
  readonly #isDrawn = oncePer(({ element }: Region) => isDrawn(element));
  #isAfterBreak = false;
  #isFull = false;
  /** The region whose lines are verses, while it is open. */
  #verse: Region | null = null;
  #time: string | null = null;

  constructor(body: Element, forms: ReadonlySet<Node>, options: WalkOptions) {
    this.#forms = forms;
    this.#options = options;
    this.#region = makeRegion(null, { element: body, tag: 'BODY', signature: signatureOf(body), reason: null });
    this.regions = [this.#region];
  }

  readText(text: string): void {
    if (this.#isFull) return;
    this.#run.append(text);
    if (!this.#run.isEmpty && /\S/.test(text)) this.#isAfterBreak = false;
  }

  enter(element: Element): Step {
    if (this.#isFull) return 'skip';
    if (this.#forms.has(element)) {
      return this.#enterRegion({ element, tag: 'FORM', signature: '', reason: 'newsletter' });
    }
    const tag = element.tagName.toUpperCase();
    if (skippedTags.has(tag) && !isOpenDialog(element, tag)) {
      if (this.#isUnfolding(element)) return 'enter';
      if (isButton(element)) this.#addPressed(element);
      return 'skip';
    }
    if (tag === 'BR') return this.#breakLine();
    const entered = this.#look(element, tag);
    if (tag === 'TIME') this.#time = element.getAttribute('datetime');
    if (isOfText(element, tag))
      return this.#isParagraph(element, tag) ? this.#enterRegion(entered) : this.#enterInline(entered);
    const block = captureBlock(element, tag, { base: this.#options.base, isInLine: !this.#run.isEmpty });
    if (block === null) return this.#enterRegion(entered);
    if (block !== 'nothing') this.#addWhole(entered, block);
    return 'skip';
  }

  leave(element: Element): void {
    const isInline = () => isOfText(element, element.tagName.toUpperCase()) || isButton(element);
    if (element === this.#region.element || this.#forms.has(element) || !isInline()) this.#leaveRegion(element);
    else if (isMarked(element)) this.#run.closeMark();
  }

  /** Ends the block that is open. */
  flush(): void {
    this.#isAfterBreak = false;
    if (this.#run.isEmpty) return;
    const { text, marks, linkChars, strongChars } = this.#run.take();
    if (!text) return;
    const level = headingLevel(this.#region.tag);
    const block: Block = level
      ? { type: 'heading', text, marks, level, time: null }
      : { type: 'paragraph', text, marks };
    this.#add({ block, linkChars, strongChars });
  }

  #look(element: Element, tag: string): Entered {
    const signature = signatureOf(element);
    const named = reasonFromNames(signature, tag);
    const isHidden = isHiddenByMarkup(element) && !(named && neverShown.has(named));
    return { element, tag, signature, reason: isHidden ? 'hidden' : named };
  }

  /**
   * Marks what is not drawn around a block that is about to be added. What lies in something hidden is hidden with it and
   * comes back with it, so the outermost is marked. Boxes without a block of their own are not asked: most hold none.
   */
  #markUndrawn(): void {
    let at: Region | null = this.#region;
    while (at && !isBox(at)) at = at.parent;
    if (!at || isHiddenAt(at)) return;
    let outermost: Region | null = null;
    for (; at?.parent && (!isBox(at) || !this.#isDrawn(at)); at = at.parent) {
      if (isBox(at) && !(at.reason && neverShown.has(at.reason))) outermost = at;
    }
    if (outermost) outermost.reason = 'hidden';
  }

  /** A heading that folds out what is under it holds its words in a button. */
  #isUnfolding(element: Element): boolean {
    return isButton(element) && headingTags.has(this.#region.tag);
  }

  /** What is pressed to do something says a word or two; a whole sentence can be put back. */
  #addPressed(element: Element): void {
    const text = textOf(element);
    if (text.length < minSaidChars || text.length > maxSaidChars) return;
    this.#addApart({ element, tag: 'BUTTON', signature: '', reason: 'other' }, text, 'other');
  }

  /** A `<span>` among blocks that the page sets as one. */
  #isParagraph(element: Element, tag: string): boolean {
    const { parentElement } = element;
    if (tag !== 'SPAN' || !parentElement || this.#region.depth >= maxDepth) return false;
    return !isOfLine(parentElement) && isSetAsBlock(element, this.#options.hasLayout);
  }

  #breakLine(): Step {
    if (this.#verse && !this.#isAfterBreak) {
      this.#run.appendLine();
      this.#isAfterBreak = true;
      return 'skip';
    }
    if (this.#isAfterBreak || lineEnd.test(this.#run.tail)) this.flush();
    else this.#run.append(' ');
    this.#isAfterBreak = true;
    return 'skip';
  }

  #enterInline(entered: Entered): Step {
    const { element, reason } = entered;
    // Words of a sentence stay, whatever their span is called; what is not drawn is none of them.
    if (!reason || (reason !== 'hidden' && isInSentence(element))) {
      if (isFootnoteMarker(element)) this.#run.append(' ');
      openInlineMark(element, this.#run);
      return 'enter';
    }
    if (element.firstElementChild) return this.#enterRegion(entered);
    // A screen-reader note or a credit within a line of text: apart from the line, which goes on after it.
    this.#addApart(entered, textOf(element), reason);
    this.#run.append(' ');
    return 'skip';
  }

  /** Adds a text in a region of its own inside the open one, with the reason for which it is left out. */
  #addApart(entered: Entered, text: string, reason: RemovalReason): void {
    if (!text) return;
    const around = this.#region;
    this.#region = makeRegion(around, { ...entered, reason });
    this.#add({ block: { type: 'paragraph', text, marks: [] }, linkChars: 0, strongChars: 0 });
    this.#region = around;
  }

  #addWhole(entered: Entered, block: CapturedBlock): void {
    this.#enterRegion(entered);
    // A link may go around a whole card, and what is read as a whole knows of no link around it.
    this.#add(this.#run.isInLink ? { ...block, linkChars: block.block.text.length } : block);
    if (block.block.type === 'figure' && entered.tag === 'FIGURE')
      this.#addApart(entered, restOfFigure(entered.element, block.block), 'caption');
    this.#leaveRegion(entered.element);
  }

  #add(block: CapturedBlock): void {
    if (this.#options.hasLayout) this.#markUndrawn();
    this.pieces.push({
      ...block,
      index: this.pieces.length,
      region: this.#region,
      time: this.#time,
      reason: null,
    });
    this.#time = null;
    this.#isFull = this.pieces.length >= maxPieces;
  }

  #enterRegion(entered: Entered): Step {
    this.flush();
    if (this.#region.depth < maxDepth) {
      this.#region = makeRegion(this.#region, entered);
      this.regions.push(this.#region);
      if (isVerse(entered.element, entered.tag)) this.#verse = this.#region;
    }
    return 'enter';
  }

  #leaveRegion(element: Element): void {
    this.flush();
    const { parent } = this.#region;
    if (element === this.#verse?.element) this.#verse = null;
    if (element === this.#region.element && parent) this.#region = parent;
  }
}

/** False for what draws no box of its own, and for forms, whose controls may stand in for what is asked of them. */
const isBox = ({ tag }: Region): boolean => !inlineTags.has(tag) && tag !== 'NOSCRIPT' && tag !== 'FORM';

/** A raised link is a note's number, no part of the word before it. */
const isFootnoteMarker = (element: Element): boolean =>
  element.tagName === 'SUP' && element.querySelector('a[href]') !== null;

/** A part of a line of text, by its tag or by where a custom element stands. */
const isOfText = (element: Element, tag: string): boolean => inlineTags.has(tag) || isTermOfLine(element);

/** One that is shown; the browser draws no other. */
const isOpenDialog = (element: Element, tag: string): boolean => tag === 'DIALOG' && element.hasAttribute('open');

const isButton = ({ tagName }: Element): boolean => tagName.toUpperCase() === 'BUTTON';

/** True for an element whose content is a line of text. */
function isOfLine({ tagName }: Element): boolean {
  const tag = tagName.toUpperCase();
  return inlineTags.has(tag) || headingTags.has(tag) || tag === 'P' || tag === 'LI';
}

/** A page's own title is no heading of the text: sections begin at the second level. */
function headingLevel(tag: string): HeadingBlock['level'] | null {
  return headingTags.has(tag) ? (Math.max(2, Number(tag.charAt(1))) as HeadingBlock['level']) : null;
}

function makeRegion(parent: Region | null, entered: Entered): Region {
  return { parent, ...entered, depth: parent ? parent.depth + 1 : 0, mass: 0 };
}
