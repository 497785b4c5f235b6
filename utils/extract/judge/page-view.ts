import { foldText } from '@/utils/text/fold';
import type { PageMetadata } from '../metadata/page-metadata';
import type { Piece } from '../page/page-piece';
import { foldedOf, isSentence } from './block-text';
import type { Chosen } from './choose-pieces';
import { phraseOf } from './find-phrase';
import { shapeOf } from './shape';
import { textMass } from './text-mass';

/** The page as evidence sees it: what each piece is held against. */
export interface PageView {
  readonly foldedTitle: string;
  /** '' where there is none. */
  readonly foldedDescription: string;
  readonly authors: readonly string[];
  /** BCP 47. */
  readonly language: string | null;
  readonly shapes: ReadonlySet<string>;
  /** Index of the first and the last piece that is running text of the body's own shape and no prompt. */
  readonly firstText: number;
  readonly lastText: number;
  /** What the body's own paragraphs say, folded. */
  readonly foldedBody: string;
  /** By index in the page; null where there is none. */
  readonly before: (piece: Piece) => Piece | null;
  readonly after: (piece: Piece) => Piece | null;
}

/** More is no article, and looked up for each box (characters). */
const maxFoldedBody = 200_000;

export function viewPage(pieces: readonly Piece[], chosen: Chosen, metadata: PageMetadata): PageView {
  const { title, description, authors, language } = metadata;
  const { shapes } = chosen;
  const isText = (piece: Piece) =>
    textMass(piece) > 0 && shapes.has(shapeOf(piece.region)) && !isPrompt(piece, language);
  const texts = chosen.pieces.filter(isText);
  return {
    foldedTitle: foldText(title),
    foldedDescription: foldText(description ?? ''),
    authors,
    language,
    shapes,
    firstText: texts.at(0)?.index ?? -1,
    lastText: texts.at(-1)?.index ?? -1,
    foldedBody: foldBody(texts),
    before: ({ index }) => nearest(pieces, index, -1),
    after: ({ index }) => nearest(pieces, index, 1),
  };
}

/** A prompt that reads like running text is no end of the text: it has a phrase, and a link or no end mark, or says who wrote. */
function isPrompt({ block, linkChars }: Piece, language: string | null): boolean {
  const phrase = phraseOf(block, language);
  return phrase !== null && (phrase.reason === 'byline' || linkChars > 0 || !isSentence(block));
}

function foldBody(texts: readonly Piece[]): string {
  let chars = 0;
  const taken = texts.filter(({ block }) => {
    chars += block.text.length;
    return chars <= maxFoldedBody;
  });
  return ` ${taken.map(({ block }) => foldedOf(block)).join(' ')} `;
}

function nearest(pieces: readonly Piece[], index: number, step: 1 | -1): Piece | null {
  return pieces[index + step] ?? null;
}

/** True where two pieces stand side by side: in one element, as its children, or one in it and one in a child of it. */
export function areSiblings({ region: one }: Piece, { region: other }: Piece): boolean {
  return (
    one === other ||
    one === other.parent ||
    one.parent === other ||
    (one.parent !== null && one.parent === other.parent)
  );
}
