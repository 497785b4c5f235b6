import type { LanguagePack } from '../language/pack';
import { leadInEnd } from '../lead-in';
import type { Prose, ProseBlock, ProseSentence } from '../prose';
import { isFiniteVerb } from '../tags/part-of-speech';
import { pointsBack } from './points-back';
import { contentReader, contentWords } from './word-weights';

/** A sentence that a summary may hold. */
export interface SummaryCandidate {
  readonly block: number;
  /** As it stands in the text. */
  readonly whole: ProseSentence;
  /** The same from after dateline and agency on: what is shown. */
  readonly sentence: ProseSentence;
  /** What it is about, folded. */
  readonly words: readonly string[];
  /** Number among the candidates of the article. */
  readonly order: number;
  readonly opensBlock: boolean;
  /** It is set as a heading, and need not end as a sentence does. */
  readonly isLede: boolean;
  /** It points at the sentence before it. */
  readonly pointsBack: boolean;
}

/** The sentences of the story in page order, and before its first paragraph those of a lede that is set as a heading. */
export function summaryCandidates(prose: Prose): SummaryCandidate[] {
  const candidates: SummaryCandidate[] = [];
  const wordsOf = contentReader(prose.pack);
  let isBeforeBody = true;
  for (const block of prose.blocks) {
    if (block.kind === 'body') isBeforeBody = false;
    else if (!(isBeforeBody && block.kind === 'heading' && isLede(block))) continue;
    for (const [at, whole] of block.sentences.entries()) {
      const sentence = at === 0 ? withoutLeadIn(whole) : whole;
      candidates.push({
        block: block.index,
        whole,
        sentence,
        words: wordsOf(sentence),
        order: candidates.length,
        opensBlock: at === 0,
        isLede: block.kind === 'heading',
        pointsBack: pointsBack(sentence, prose.pack),
      });
    }
  }
  return candidates;
}

/** Words from which on a heading with a verb says what happened. */
const leastLedeWords = 8;

function isLede({ sentences }: ProseBlock): boolean {
  const [first] = sentences;
  return first !== undefined && first.tokens.length >= leastLedeWords && holdsFiniteVerb(first);
}

/** A verb that makes a sentence of its words; true where no tagger can tell. */
export const holdsFiniteVerb = ({ tags }: Pick<ProseSentence, 'tags'>): boolean =>
  tags.length === 0 || tags.some(isFiniteVerb);

function withoutLeadIn(sentence: ProseSentence): ProseSentence {
  const start = sentence.start + leadInEnd(sentence.text);
  const from = sentence.tokens.findIndex((token) => token.start >= start);
  if (start === sentence.start || from <= 0) return sentence;
  return {
    ...sentence,
    start,
    text: sentence.text.slice(start - sentence.start),
    tokens: sentence.tokens.slice(from),
    tags: sentence.tags.slice(from),
  };
}

/** The words of a line that is no sentence of the text: the headline, the standfirst. */
export function wordsOfLine(line: string, pack: LanguagePack): string[] {
  const tokens = line
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .filter(Boolean)
    .map((text) => ({ text, start: 0, end: 0, isWord: true }));
  return contentWords({ tokens }, pack);
}
