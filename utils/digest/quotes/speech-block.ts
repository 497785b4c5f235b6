import type { Token } from '@/utils/text/tokens';
import type { PeopleWords } from '../language/people-words';
import type { ProseBlock } from '../prose';
import type { PartOfSpeech } from '../tags/part-of-speech';
import type { ReferringMention } from './speaker-reference';

/** A block's tokens in one row with what stands on each of them. */
export interface LaidBlock {
  readonly block: ProseBlock;
  readonly tokens: readonly Token[];
  readonly tags: readonly PartOfSpeech[];
  /** Inside a quotation, or one of its marks. */
  readonly isQuoted: readonly boolean[];
  /** The mention that covers the token. */
  readonly mentions: readonly (ReferringMention | null)[];
  /** First and last token (inclusive) of the mention that covers the token. */
  readonly bounds: readonly (readonly [number, number] | null)[];
  /** Number of the sentence in the block. */
  readonly sentenceOf: readonly number[];
  /** For each sentence its first token, and after the last the number of tokens. */
  readonly firstOf: readonly number[];
}

/** The same with the words of the language it is written in. */
export interface SpeechBlock extends LaidBlock {
  readonly words: PeopleWords;
}

/** `stretches`: the quotations of the block, in order. `mentions`: persons and organisations in the block. */
export const speechBlock = (
  block: ProseBlock,
  stretches: readonly { readonly start: number; readonly end: number }[],
  mentions: readonly ReferringMention[],
  words: PeopleWords,
): SpeechBlock => ({ ...layOut(block, stretches, mentions), words });

/** A block laid out: its tokens with the quotations and names that cover them. */
export function layOut(
  block: ProseBlock,
  stretches: readonly { readonly start: number; readonly end: number }[],
  mentions: readonly ReferringMention[],
): LaidBlock {
  const tokens = block.sentences.flatMap((sentence) => sentence.tokens);
  const tags = block.sentences.flatMap((sentence) => sentence.tags);
  const sentenceOf = block.sentences.flatMap((sentence, index) => sentence.tokens.map(() => index));
  const firstOf = [0];
  for (const sentence of block.sentences) firstOf.push((firstOf.at(-1) ?? 0) + sentence.tokens.length);
  let next = 0;
  const isQuoted = tokens.map((token) => {
    while (next < stretches.length && (stretches[next]?.end ?? 0) < token.start) next++;
    const stretch = stretches[next];
    return (
      stretch !== undefined &&
      token.end > stretch.start - 1 &&
      token.start < stretch.end + 1 &&
      token.start >= stretch.start - 1
    );
  });
  const covered: (ReferringMention | null)[] = tokens.map(() => null);
  const bounds: (readonly [number, number] | null)[] = tokens.map(() => null);
  let at = 0;
  for (const each of mentions) {
    const { start, end } = each.mention.span;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    const first = at;
    let last = at;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < end) last++;
    for (let i = first; i <= last && i < tokens.length; i++) {
      covered[i] = each;
      bounds[i] = [first, last];
    }
  }
  return { block, tokens, tags, isQuoted, mentions: covered, bounds, sentenceOf, firstOf };
}

/** The token at a place in lower case, '' beyond either end. */
export const wordAt = ({ tokens }: LaidBlock, at: number): string => tokens[at]?.text.toLowerCase() ?? '';
