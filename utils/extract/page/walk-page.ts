import type { Block, RemovalReason } from '@/utils/model/article';
import { captureEmbed } from './capture-embed';
import { captureFigure } from './capture-figure';
import { captureList, isTextList } from './capture-list';
import { captureQuote, isPlainQuote } from './capture-quote';
import { captureTable, isDataTable } from './capture-table';
import { headingTags, inlineTags, skippedTags } from './element-kinds';
import { isHiddenByMarkup } from './is-hidden-by-markup';
import { type Piece, type Region, reasonOf } from './page-piece';
import { isMarked, openInlineMark } from './read-inline';
import { reasonFromNames, signatureOf } from './region-reason';
import { textOf } from './text-of';
import { TextRun } from './text-run';
import { walkElements } from './walk-elements';

export interface WalkOptions {
  /** What addresses are resolved against. */
  readonly base: string;
  /** On a live page what is not drawn is known from its computed style. */
  readonly hasLayout: boolean;
}

export interface WalkedPage {
  readonly root: Region;
  /** In document order. */
  readonly regions: readonly Region[];
  /** In document order. */
  readonly pieces: readonly Piece[];
}

/**
 * Deeper elements count as part of the one around them: real pages nest some forty levels, and what looks upwards from
 * each block would take the square of the depth.
 */
const maxDepth = 300;

const neverShown: ReadonlySet<RemovalReason> = new Set(['consent', 'comments', 'navigation']);

/** No article has so many blocks; a page that goes on is not read further, so that every page is read in bounded time. */
const maxPieces = 10_000;

/** Neither `display: none` nor `visibility: hidden`. */
const drawn = { visibilityProperty: true };

/** A line that ends so has said something: what comes after one line break is then a paragraph of its own. */
const lineEnd = /[.!?…:。！？][”"»“’')\]]*$/u;

/**
 * The page as a flat list of blocks with their text read, and the tree of regions they stand in. One pass, no
 * recursion, nothing changed. What is hidden or named as clutter is read too and carries its reason on its region:
 * whether the page really means it is judged later, when the whole page is known.
 */
export function walkPage(body: Element, { base, hasLayout }: WalkOptions): WalkedPage {
  const forms = new Set<Node>(body.querySelectorAll('form'));
  const root: Region = makeRegion(null, body, { tag: 'BODY', signature: signatureOf(body), reason: null });
  const regions: Region[] = [root];
  const pieces: Piece[] = [];
  const run = new TextRun();
  let region = root;
  let isAfterBreak = false;
  let time: string | null = null;
  /** Of the element that is being entered. */
  let signature = '';

  const addPiece = (block: Block, linkChars: number, strongChars = 0) => {
    pieces.push({ index: pieces.length, block, region, linkChars, strongChars, time, reason: null });
    time = null;
  };
  const flush = () => {
    isAfterBreak = false;
    if (run.isEmpty) return;
    const { text, marks, linkChars, strongChars } = run.take();
    if (!text) return;
    const level = headingTags.has(region.tag) ? Number(region.tag.charAt(1)) : 0;
    addPiece(
      level
        ? { type: 'heading', text, marks, level: Math.max(2, level) as 2, time: null }
        : { type: 'paragraph', text, marks },
      linkChars,
      strongChars,
    );
  };
  const enterRegion = (element: Element, tag: string, reason: RemovalReason | null) => {
    flush();
    if (region.depth >= maxDepth) return;
    region = makeRegion(region, element, { tag, signature, reason });
    regions.push(region);
  };
  const leaveRegion = (element: Element) => {
    flush();
    if (element === region.element && region.parent) region = region.parent;
  };
  const addCaptured = (element: Element, reason: RemovalReason | null, capture: () => void) => {
    enterRegion(element, element.tagName.toUpperCase(), reason);
    capture();
    leaveRegion(element);
  };

  const enterElement = (element: Element): 'enter' | 'skip' => {
    if (pieces.length >= maxPieces) return 'skip';
    if (forms.has(element)) {
      signature = '';
      enterRegion(element, 'FORM', 'newsletter');
      return 'enter';
    }
    const tag = element.tagName.toUpperCase();
    if (skippedTags.has(tag) || tag === 'NOSCRIPT') return 'skip';
    if (tag === 'BR') {
      if (isAfterBreak || lineEnd.test(run.tail)) flush();
      else run.append(' ');
      isAfterBreak = true;
      return 'skip';
    }
    // What lies in something hidden is hidden with it and comes back with it: only the outermost is asked and marked.
    const isHidden =
      isHiddenByMarkup(element) ||
      (hasLayout &&
        region.depth < maxDepth &&
        !inlineTags.has(tag) &&
        reasonOf(region) !== 'hidden' &&
        !element.checkVisibility(drawn));
    signature = signatureOf(element);
    const named = reasonFromNames(signature, tag);
    // A hidden body may be shown after all (settleRegions), a hidden cookie dialog or menu never.
    const reason = isHidden && !(named && neverShown.has(named)) ? 'hidden' : named;
    if (tag === 'TIME') time = element.getAttribute('datetime');
    if (inlineTags.has(tag)) {
      if (reason && !element.firstElementChild) {
        // A screen-reader note or a credit within a line of text: apart from the line, which goes on after it.
        const text = textOf(element);
        const before = region;
        region = makeRegion(region, element, { tag, signature, reason });
        if (text) addPiece({ type: 'paragraph', text, marks: [] }, 0);
        region = before;
        run.append(' ');
        return 'skip';
      }
      if (reason) {
        enterRegion(element, tag, reason);
        return 'enter';
      }
      openInlineMark(element, run, base);
      return 'enter';
    }
    if (tag === 'FIGURE' && !element.querySelector('table,blockquote,pre,iframe,p+p,h2')) {
      const caption = captureFigure(element, base);
      addCaptured(element, reason, () => addPiece(caption, 0));
      return 'skip';
    }
    if (tag === 'IMG' || tag === 'PICTURE') {
      // An image in a line of text (a flag, an icon) parts nothing.
      if (run.isEmpty) addCaptured(element, reason, () => addPiece(captureFigure(element, base), 0));
      return 'skip';
    }
    if ((tag === 'UL' || tag === 'OL') && isTextList(element)) {
      const { text, marks, depths, linkChars, strongChars } = captureList(element, base);
      if (text) {
        addCaptured(element, reason, () =>
          addPiece({ type: 'list', text, marks, depths, isOrdered: tag === 'OL' }, linkChars, strongChars),
        );
      }
      return 'skip';
    }
    if (tag === 'TABLE' && isDataTable(element)) {
      const { block, linkChars } = captureTable(element, base);
      if (block.text) addCaptured(element, reason, () => addPiece(block, linkChars));
      return 'skip';
    }
    if (tag === 'PRE') {
      const text = (element.textContent ?? '').replace(/^\n|\s+$/g, '');
      if (text) addCaptured(element, reason, () => addPiece({ type: 'code', text, marks: [] }, 0));
      return 'skip';
    }
    const embed = tag === 'IFRAME' || tag === 'BLOCKQUOTE' || tag === 'DIV' ? captureEmbed(element, base) : null;
    if (embed) addCaptured(element, reason, () => addPiece(embed, 0));
    if (embed || tag === 'IFRAME' || tag === 'VIDEO') return 'skip';
    if (tag === 'BLOCKQUOTE' && isPlainQuote(element)) {
      const { block, linkChars } = captureQuote(element, base);
      if (block.text) addCaptured(element, reason, () => addPiece(block, linkChars));
      return 'skip';
    }
    enterRegion(element, tag, reason);
    return 'enter';
  };

  walkElements(
    body,
    {
      onText: (text) => {
        if (pieces.length >= maxPieces) return;
        run.append(text);
        if (!run.isEmpty && /\S/.test(text)) isAfterBreak = false;
      },
      onEnter: enterElement,
      onLeave: (element) => {
        if (element === region.element || forms.has(element) || !inlineTags.has(element.tagName.toUpperCase())) {
          leaveRegion(element);
        } else if (isMarked(element)) run.closeMark();
      },
    },
    forms,
  );
  flush();
  return { root, regions, pieces };
}

function makeRegion(
  parent: Region | null,
  element: Element,
  named: Pick<Region, 'tag' | 'signature' | 'reason'>,
): Region {
  return { parent, element, ...named, depth: parent ? parent.depth + 1 : 0, mass: 0 };
}
