import { isWithin, type Piece, type Region } from '../page/page-piece';
import { isSentence } from './block-text';
import type { Chosen } from './choose-pieces';
import { shapeOf } from './shape';

/** What a box set into the body is: facts beside the story, or a picture with a line about it. */
export type BoxKind = 'fact' | 'caption';

/** Boxes of one kind hold at most this share of the article's text; more, and they are how the body is set. */
const maxBoxShare = 0.35;
/** Texts beside a picture up to this length are about the picture (characters). */
const maxCaptionChars = 300;
/** So many sections of the body are how the page sets it. */
const minPeers = 2;
const headingTags = /^H[1-6]$/;

/**
 * The boxes editors set into a body: regions inside the container that hold no paragraph of the body's own shape.
 * A box with a picture and a line or two is a figure with its caption; one with a heading of its own, an aside, or a
 * box that folds out is a fact box. Other boxes are left to be judged by what they say.
 */
export function markBoxes({ container, pieces, shapes }: Chosen): Map<Piece, BoxKind> {
  const holdsBody = new Set<Region>();
  for (const piece of pieces) {
    if (!shapes.has(shapeOf(piece.region))) continue;
    for (let at: Region | null = piece.region; at && !holdsBody.has(at); at = at.parent) holdsBody.add(at);
  }
  const boxes = new Map<Region, Piece[]>();
  for (const piece of pieces) {
    const box = boxOf(piece, container, holdsBody);
    if (!box) continue;
    const members = boxes.get(box);
    if (members) members.push(piece);
    else boxes.set(box, [piece]);
  }
  const kindMass = new Map<string, number>();
  for (const box of boxes.keys()) kindMass.set(shapeOf(box), (kindMass.get(shapeOf(box)) ?? 0) + box.mass);
  const sections = countSections(holdsBody);
  const reasons = new Map<Piece, BoxKind>();
  for (const [box, members] of boxes) {
    // What the article is built of (entries of a live blog, items of a list) is no box set into it.
    if ((kindMass.get(shapeOf(box)) ?? 0) > container.mass * maxBoxShare) continue;
    if ((sections.get(box.parent ?? box) ?? 0) >= minPeers && isSection(box)) continue;
    const reason = judgeBox(box, members);
    if (!reason) continue;
    const isHead = members.some(({ region }) => region.tag === 'H1');
    for (const piece of members) {
      // In the head of the article full sentences are its standfirst.
      if (isHead && isTold(piece)) continue;
      if (isText(piece) || reason === 'fact') reasons.set(piece, reason);
    }
  }
  return reasons;
}

/** How many sections that hold the body each region has among its children: a section beside them is one of them. */
function countSections(holdsBody: ReadonlySet<Region>): ReadonlyMap<Region, number> {
  const counts = new Map<Region, number>();
  for (const region of holdsBody) {
    if (region.parent && isSection(region)) counts.set(region.parent, (counts.get(region.parent) ?? 0) + 1);
  }
  return counts;
}

const isSection = ({ tag }: Region): boolean => tag === 'SECTION' || tag === 'ARTICLE';

/** The outermost region around a piece, inside the container, that holds nothing of the body's shape. */
function boxOf(piece: Piece, container: Region, holdsBody: ReadonlySet<Region>): Region | null {
  if (!isWithin(piece.region, container)) return null;
  let box: Region | null = null;
  for (let at: Region | null = piece.region; at && at !== container && !holdsBody.has(at); at = at.parent) box = at;
  return box && box !== piece.region ? box : null;
}

function judgeBox(box: Region, members: readonly Piece[]): BoxKind | null {
  if (box.tag === 'ASIDE' || box.tag === 'DETAILS') return 'fact';
  // A table of results is part of the record, in a box or not.
  if (members.some(({ block }) => block.type === 'table')) return null;
  const texts = members.filter(isText);
  const chars = texts.reduce((sum, { block }) => sum + block.text.length, 0);
  if (texts.length < members.length && chars <= maxCaptionChars) return 'caption';
  const isHeaded = members.some((piece, at) => headingTags.test(piece.region.tag) && at < members.length - 1);
  return isHeaded && texts.length > 1 ? 'fact' : null;
}

const isTold = ({ block }: Piece): boolean => block.type === 'paragraph' && isSentence(block);
const isText = ({ block }: Piece): boolean => block.type !== 'figure' && block.type !== 'embed';
