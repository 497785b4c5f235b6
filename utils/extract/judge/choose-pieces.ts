import { foldText } from '@/utils/text/fold';
import { isWithin, type Piece, type Region, reasonOf } from '../page/page-piece';
import type { WalkedPage } from '../page/walk-page';
import { foldedOf, isSentence } from './block-text';
import { massOf, narrowest } from './narrowest-region';
import { nextArticle } from './next-article';
import { kindOf, shapeOf } from './shape';
import { textMass } from './text-mass';

/** Running text between headline and body that was voted for counts too, from this length (mass). */
const minStrayMass = 120;
/** Readability missed the article where it voted for less of the page's free text (share). */
const minVotedShare = 0.3;
/** A shape that holds this share of the text is how this page sets its paragraphs. */
const minShapeShare = 0.15;

export interface Chosen {
  /** The region of the page that is the article's body. */
  readonly container: Region;
  /** The pieces that may belong to it. */
  readonly pieces: readonly Piece[];
  /** The shapes in which this page sets its paragraphs. */
  readonly shapes: ReadonlySet<string>;
}

/**
 * What may be the article: what Readability voted for, what stands in the same region without a reason to be left out,
 * and paragraphs of the same kind elsewhere between the headline and the next one (bodies split into several containers).
 */
export function choosePieces({ regions, pieces, root }: WalkedPage, voted: ReadonlySet<Region>, title: string): Chosen {
  const free = pieces.filter((piece) => !reasonOf(piece.region));
  const isVoted = (piece: Piece) => voted.has(piece.region);
  const votedCore = free.filter(isVoted);
  const core = massOf(votedCore) >= massOf(free) * minVotedShare ? votedCore : free;
  const first = narrowest(regions, core) ?? root;
  const inFirst = free.filter((piece) => isWithin(piece.region, first));
  const shapes = bodyShapes(inFirst, shapeOf);
  const kinds = bodyShapes(inFirst, kindOf);
  const [from, to] = bounds(pieces, inFirst, foldText(title));
  const split = free.filter(
    (piece) => piece.index > from && piece.index < to && textMass(piece) > 0 && kinds.has(kindOf(piece.region)),
  );
  const isSplit = split.some((piece) => !isWithin(piece.region, first));
  const container = isSplit ? (commonRegion([...core, ...split]) ?? first) : first;
  const start = free.find((piece) => piece.index > from && isWithin(piece.region, container))?.index ?? from;
  const frame = frameOf(container);
  const chosen = free.filter((piece) => {
    if (piece.index <= from || piece.index >= to) return false;
    // A first paragraph in a box of its own above the body, a last one in a box of its own under it.
    const isStray = () =>
      textMass(piece) >= minStrayMass &&
      (isVoted(piece)
        ? piece.index < start || (isPlain(piece) && isWithin(piece.region, frame))
        : piece.index === start - 1 && isPlain(piece) && isBeside(piece.region, container));
    return isWithin(piece.region, container) || isStray();
  });
  return { container, pieces: chosen, shapes };
}

/** True where a region stands beside another: the first paragraph before the part of the body that is paid for. */
const isBeside = ({ parent }: Region, other: Region): boolean => parent !== null && parent === other.parent;

/** What holds the whole article: the nearest `<article>` or `<main>` around its body. */
function frameOf(container: Region): Region {
  for (let at: Region | null = container; at; at = at.parent) if (/^(?:ARTICLE|MAIN)$/.test(at.tag)) return at;
  return container;
}

/** A paragraph of full sentences without a link. */
const isPlain = ({ block, linkChars }: Piece): boolean =>
  block.type === 'paragraph' && linkChars === 0 && isSentence(block);

/** The shapes that hold much of the text of `pieces`. */
function bodyShapes(pieces: readonly Piece[], nameOf: (region: Region) => string): ReadonlySet<string> {
  const massOfShape = new Map<string, number>();
  let total = 0;
  for (const piece of pieces) {
    const mass = textMass(piece);
    if (!mass) continue;
    total += mass;
    const shape = nameOf(piece.region);
    massOfShape.set(shape, (massOfShape.get(shape) ?? 0) + mass);
  }
  return new Set([...massOfShape].filter(([, mass]) => mass >= total * minShapeShare).map(([shape]) => shape));
}

/** Where the article can stand: after its own headline, and before the headline of the next article on the page. */
function bounds(pieces: readonly Piece[], body: readonly Piece[], foldedTitle: string): [number, number] {
  const start = body.find((piece) => textMass(piece))?.index ?? 0;
  const isHeadline = ({ region }: Piece) => region.tag === 'H1' && !reasonOf(region);
  const isOurs = ({ block }: Piece) => foldedOf(block) === foldedTitle;
  const ours = pieces.findLast((piece) => piece.index <= start && isHeadline(piece) && isOurs(piece));
  const headline =
    ours ?? pieces.findLast((piece) => piece.index <= start && piece.block.type === 'heading' && isOurs(piece));
  const next = headline && nextArticle(pieces, headline, start);
  return [ours?.index ?? -1, next?.index ?? pieces.length];
}

/** The deepest region that holds all pieces. */
function commonRegion(pieces: readonly Piece[]): Region | null {
  let common: Region | null = pieces[0]?.region ?? null;
  for (const { region } of pieces) while (common && !isWithin(region, common)) common = common.parent;
  return common;
}
