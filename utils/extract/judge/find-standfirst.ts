import { foldText } from '@/utils/text/fold';
import { isWithin, type Piece, type Region } from '../page/page-piece';
import names from '../vocabulary/standfirst-names.json' with { type: 'json' };
import { foldedOf, isSentence } from './block-text';
import { areSiblings } from './page-view';
import { kindOf, shapeOf } from './shape';
import { textMass } from './text-mass';

const named = (words: readonly string[]) =>
  new RegExp(
    `(?:^| |-)(?:${words.join('|')})(?:-(?:text|paragraph|wrapper|container|content|p|block|body|large|small|standard))*(?= )`,
  );
const standfirstName = named([...names.certain, ...names.orFirstParagraph]);
const certainName = named(names.certain);
/** The standfirst is among the first blocks under the headline. */
const maxPlace = 4;
/** Longer than a standfirst gets (characters). */
const maxChars = 700;
/** The names of elements further around say what a section is, not what its first block is. */
const maxNamedLevels = 2;
/** What is named so holds no more than that (mass). */
const maxMass = 1000;
/** A description that a page has cut short still shows this much of the standfirst (folded characters). */
const minSharedChars = 40;

/**
 * The pieces at the head of the text that are the standfirst: named so, or said by the page's description and set apart
 * from the paragraphs after it (another element, another class, all bold). A first paragraph that the page merely
 * repeats as its description is set like the others and stays.
 * `pieces` are all pieces of the page, judged so far.
 */
export function findStandfirst(
  pieces: readonly Piece[],
  shapes: ReadonlySet<string>,
  description: string | null,
): Piece[] {
  const texts = pieces.filter(
    ({ block, reason }) =>
      reason === null && (block.type === 'paragraph' || block.type === 'heading' || block.type === 'list'),
  );
  const body = texts.findIndex(({ region, block }) => block.type === 'paragraph' && shapes.has(shapeOf(region)));
  const later = texts.slice(body + 1).filter(({ block }) => block.type === 'paragraph');
  const kinds = new Set(later.filter(({ region }) => shapes.has(shapeOf(region))).map(({ region }) => kindOf(region)));
  const folded = description ? foldText(description) : '';
  const found: Piece[] = [];
  for (const [place, piece] of texts.slice(0, maxPlace).entries()) {
    if (piece.block.text.length > maxChars) break;
    const isApart =
      place < body ||
      piece.strongChars >= piece.block.text.length * 0.9 ||
      isAlone(piece, texts) ||
      isAboveByline(piece, pieces);
    const isStated = folded !== '' && isSame(foldedOf(piece.block), folded);
    // A first paragraph set like the others is the text's own, even where it is called an introduction.
    const isBodys =
      !isStated && isSentence(piece.block) && kinds.has(kindOf(piece.region)) && !isNamed(piece.region, certainName);
    if ((isNamed(piece.region) && !isBodys) || (isStated && isApart)) found.push(piece);
    else if (piece.block.type === 'paragraph') break;
  }
  // Where everything is "lead" nothing is: some text has to be left.
  const isLeft = texts.some((piece) => textMass(piece) > 0 && !found.includes(piece));
  return isLeft ? found : [];
}

function isNamed(region: Region, pattern = standfirstName): boolean {
  for (let at: Region | null = region, level = 0; at && level < maxNamedLevels; at = at.parent, level++) {
    if (at.mass <= maxMass && pattern.test(at.signature)) return true;
  }
  return false;
}

/** True where the byline or the date stands under the piece: what is above them is the head of the article. */
function isAboveByline({ index }: Piece, pieces: readonly Piece[]): boolean {
  const below = pieces.slice(index + 1, index + 1 + maxPlace);
  const body = below.findIndex(({ reason }) => reason === null);
  return below.slice(0, body < 0 ? maxPlace : body).some(({ reason }) => reason === 'byline' || reason === 'date');
}

/** True where no other text of the article has the piece's own class. */
function isAlone(piece: Piece, texts: readonly Piece[]): boolean {
  const { tag, signature } = piece.region;
  return (
    signature !== '' &&
    !texts.some((other) => other !== piece && other.region.tag === tag && other.region.signature === signature)
  );
}

function isSame(text: string, description: string): boolean {
  if (text === description) return true;
  const shared = Math.min(text.length, description.length);
  return shared >= minSharedChars && (text.startsWith(description) || description.startsWith(text));
}

/** A line under the headline says more than who wrote it or where. */
const minHeadWords = 5;

/**
 * The standfirst where the page neither names it nor states it: the first paragraph under the headline, in the
 * headline's own box outside the body; dates, bylines and pictures may stand between. `first` is the index of the body's
 * first piece.
 */
export function findHeadLine(pieces: readonly Piece[], foldedTitle: string, first: number): Piece | null {
  const headline = pieces.findLast(
    ({ block, index, region }) =>
      index < first && block.type === 'heading' && (region.tag === 'H1' || foldedOf(block) === foldedTitle),
  );
  const body = pieces[first];
  if (!headline || !body) return null;
  const head = headOf(headline.region, body.region);
  const isHeadLine = (piece: Piece) =>
    piece.reason === 'other' &&
    piece.block.type === 'paragraph' &&
    piece.linkChars === 0 &&
    piece.block.text.length <= maxChars &&
    piece.block.text.split(' ').length >= minHeadWords &&
    (piece.index === headline.index + 1 || isSentence(piece.block)) &&
    (areSiblings(headline, piece) || isWithin(piece.region, head));
  const last = Math.min(first, headline.index + 1 + maxPlace);
  return pieces.slice(headline.index + 1, last).find(isHeadLine) ?? null;
}

/** What holds the headline: the outermost box around it that does not hold the body, or the second one around it. */
function headOf(headline: Region, body: Region): Region {
  let box = headline;
  while (box.parent?.parent && !isWithin(body, box.parent)) box = box.parent;
  const second = headline.parent?.parent;
  return second?.parent && isWithin(box, second) ? second : box;
}
