import type { Article, Span } from '@/utils/model/article';
import { splitSentences } from '@/utils/text/sentences';
import { storyWords } from './story-words';

/** A sentence of an article, verbatim: `text` equals the block's text at `span`. */
export interface AddedSentence {
  readonly text: string;
  readonly span: Span;
}

/** From this share of its word pairs on, a sentence stands in the earlier articles already, reworded at most. */
const knownShare = 0.5;
/** Shorter ones ("He declined.") say nothing by themselves. */
const minWords = 5;

/**
 * For every article of a story, in the order given (the oldest first), the sentences that none of the earlier ones has. Of the
 * first article that is all of it. A reworded sentence counts as known; a new number in a known sentence makes it new.
 */
export function whatEachAdds(articles: readonly Article[]): AddedSentence[][] {
  const knownPairs = new Set<string>();
  const knownNumbers = new Set<string>();
  return articles.map((article) => {
    const sentences = sentencesOf(article);
    const added = sentences.filter(
      ({ words }) => words.length >= minWords && !isKnown(words, knownPairs, knownNumbers),
    );
    for (const { words } of sentences) {
      for (const pair of pairsOf(words)) knownPairs.add(pair);
      for (const word of words) if (isNumber(word)) knownNumbers.add(word);
    }
    return added.map(({ text, span }) => ({ text, span }));
  });
}

function isKnown(words: readonly string[], pairs: ReadonlySet<string>, numbers: ReadonlySet<string>): boolean {
  if (words.some((word) => isNumber(word) && !numbers.has(word))) return false;
  const own = pairsOf(words);
  return own.filter((pair) => pairs.has(pair)).length / own.length >= knownShare;
}

const isNumber = (word: string) => /^\p{N}/u.test(word);
const pairsOf = (words: readonly string[]) => words.slice(1).map((word, at) => `${words[at]} ${word}`);

function sentencesOf(article: Article): { text: string; span: Span; words: string[] }[] {
  return article.blocks.flatMap(({ type, text }, block) => {
    if (type !== 'paragraph' && type !== 'list' && type !== 'quote') return [];
    return splitSentences(text, article.language).map(({ start, end }) => {
      const sentence = text.slice(start, end);
      return { text: sentence, span: { block, start, end }, words: storyWords(sentence) };
    });
  });
}
