import type { Span } from '@/utils/model/article';
import functionWords from '@/utils/text/function-words.json';
import type { Prose } from '../prose';
import { contentKey } from './content-key';
import topicWords from './topic-words.json';

/** Words in a row that may name a topic. */
export interface Phrase {
  readonly key: string;
  readonly text: string;
  readonly span: Span;
  /** Folded words, in order. */
  readonly words: readonly string[];
  /** Number of the first word in the article. */
  readonly at: number;
}

const listed = new Map(Object.entries(functionWords).map(([language, words]) => [language, new Set(words.split(' '))]));
const englishStops = new Set(topicWords.stops.split(' '));
const englishVerbs = new Set(topicWords.verbs.split(' '));
const maxWords = 3;

/** Every run of one to three content words, in page order. Names found by the tagger are `taken` and left out. */
export function nounPhrases(
  prose: Prose,
  isTaken: (block: number, start: number) => boolean,
): { phrases: Phrase[]; words: string[] } {
  const phrases: Phrase[] = [];
  const words: string[] = [];
  const stops = listed.get(prose.language);
  for (const block of prose.blocks) {
    for (const { tokens } of block.sentences) {
      let run: { text: string; start: number; end: number; key: string; at: number }[] = [];
      const flush = () => {
        phrases.push(...phrasesOf(run, block.index, block.text));
        run = [];
      };
      for (const token of tokens) {
        const lower = token.text.toLowerCase();
        const isContent =
          token.isWord &&
          lower.length > 2 &&
          !/\d/.test(lower) &&
          !stops?.has(lower) &&
          !isStop(lower, prose.language) &&
          !isTaken(block.index, token.start);
        if (!isContent) {
          flush();
          continue;
        }
        const key = contentKey(token.text);
        run.push({ text: token.text, start: token.start, end: token.end, key, at: words.length });
        words.push(key);
      }
      flush();
    }
  }
  return { phrases, words };
}

function isStop(lower: string, language: string): boolean {
  return (
    language === 'en' &&
    (englishStops.has(lower) || englishVerbs.has(lower) || /(?:ly|n't|'re|'ve|'ll|'d)$/.test(lower.replace('’', "'")))
  );
}

function phrasesOf(
  run: readonly { text: string; start: number; end: number; key: string; at: number }[],
  block: number,
  text: string,
): Phrase[] {
  const phrases: Phrase[] = [];
  for (let from = 0; from < run.length; from++) {
    for (let to = from + 1; to <= Math.min(run.length, from + maxWords); to++) {
      const part = run.slice(from, to);
      const [first, last] = [part[0], part.at(-1)];
      if (!first || !last || isVerbal(last.text) || (part.length > 1 && /ed$/.test(last.text))) continue;
      phrases.push({
        key: part.map(({ key }) => key).join(' '),
        text: text.slice(first.start, last.end),
        span: { block, start: first.start, end: last.end },
        words: part.map(({ key }) => key),
        at: first.at,
      });
    }
  }
  return phrases;
}

function isVerbal(word: string): boolean {
  return /^\p{Ll}.*(?:ed)$/u.test(word) && word.length > 4;
}
