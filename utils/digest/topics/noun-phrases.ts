import type { Span } from '@/utils/model/article';
import functionWords from '@/utils/text/function-words.json';
import wordClasses from '@/utils/text/word-classes.json';
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
  /** It is a whole noun phrase of the text, not a part of a longer one. */
  readonly isWhole: boolean;
}

/** What stands on a place of the text as far as topics go. */
export type NamedAt = (block: number, start: number) => 'person' | 'name' | null;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly isName: boolean;
}

const listed = new Map(Object.entries(functionWords).map(([language, words]) => [language, new Set(words.split(' '))]));
const stops = new Set(topicWords.stops.split(' '));
const verbs = new Set([...topicWords.verbs.split(' '), ...wordClasses.verbs.split(' ')]);
const modifiers = new Set([...topicWords.modifiers.split(' '), ...wordClasses.modifiers.split(' ')]);
const nounsInIng = new Set(topicWords.nounsInIng.split(' '));
const maxWords = 4;

/** The noun phrases of the text and what they end with, in page order, and all their words in a row. */
export function nounPhrases(prose: Prose, namedAt: NamedAt): { phrases: Phrase[]; words: string[] } {
  const phrases: Phrase[] = [];
  const words: string[] = [];
  const isEnglish = prose.language === 'en';
  const functionList = listed.get(prose.language);
  for (const block of prose.blocks) {
    for (const { tokens } of block.sentences) {
      let run: Word[] = [];
      let beforeRun = '';
      for (const token of [...tokens, null]) {
        const named = token ? namedAt(block.index, token.start) : null;
        if (token?.isWord && named !== 'person' && (named || isContent(token.text, isEnglish, functionList))) {
          const key = contentKey(token.text);
          run.push({ text: token.text, start: token.start, end: token.end, key, isName: named !== null });
          words.push(key);
          if (!isEnglish || named || !isPast(token.text) || run.length === 1) continue;
          // "the jet crashed upside down": a past form inside a run ends the phrase before it.
          run.pop();
          phrases.push(...phrasesOf(run, block.index, block.text, isEnglish));
          run = [];
          continue;
        }
        if (run.length > 0 && isEnglish) run = withoutVerbs(run, beforeRun, token?.text ?? '.');
        if (run.length > 0) phrases.push(...phrasesOf(run, block.index, block.text, isEnglish));
        run = [];
        beforeRun = token?.text ?? '';
      }
    }
  }
  return { phrases, words };
}

function isContent(text: string, isEnglish: boolean, functionList: ReadonlySet<string> | undefined): boolean {
  const lower = text.toLowerCase().replace('’', "'");
  if (lower.length < 3 || /^\d/.test(lower) || functionList?.has(lower)) return false;
  if (!isEnglish) return true;
  return !stops.has(lower) && !verbs.has(lower) && !/(?:ly|n't|'re|'ve|'ll|'d|'m)$/.test(lower);
}

const isPast = (text: string) => /^\p{Ll}{2,}ed$/u.test(text);
const objectOpeners = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'him',
  'them',
  'it',
  'me',
  'us',
  'that',
  'whether',
  'our',
  'my',
]);

/** Without the verb that a word after it gives away ("residents fear the"), and without an infinitive or a gerund that opens the run. */
function withoutVerbs(run: readonly Word[], before: string, next: string): Word[] {
  let [from, to] = [0, run.length];
  const last = run.at(-1);
  if (to > 1 && last && !last.isName && objectOpeners.has(next.toLowerCase())) to--;
  if (to > 1 && before.toLowerCase() === 'to' && /^\p{Ll}.*[^s]$/u.test(run[0]?.text ?? '')) from++;
  while (to - from > 1 && isGerund(run[from]?.text ?? '')) from++;
  // "He blamed Israel": a past form before a name is a verb.
  if (to - from > 1 && isPast(run[from]?.text ?? '') && run[from + 1]?.isName) from++;
  return run.slice(from, to);
}

const isGerund = (text: string) => /^\p{Ll}{3,}ing$/u.test(text) && !nounsInIng.has(text);

/** The run as a whole and the shorter phrases that end as it does: "state budget deal", "budget deal", "deal". */
function phrasesOf(run: readonly Word[], block: number, text: string, isEnglish: boolean): Phrase[] {
  let to = run.length;
  while (to > 0 && isEnglish && !isHead(run[to - 1])) to--;
  const phrases: Phrase[] = [];
  for (let from = Math.max(0, to - maxWords); from < to; from++) {
    const part = run.slice(from, to);
    const [first, last] = [part[0], part.at(-1)];
    if (!first || !last || part.every(({ isName }) => isName) || (first.isName && run[from - 1]?.isName)) continue;
    phrases.push({
      key: part.map(({ key }) => key).join(' '),
      text: text.slice(first.start, last.end),
      span: { block, start: first.start, end: last.end },
      words: part.map(({ key }) => key),
      isWhole: from === 0 || to - from === maxWords,
    });
  }
  return phrases;
}

/** A word that a noun phrase may end with: no adjective, no participle. */
function isHead(word: Word | undefined): boolean {
  if (!word || word.isName) return word !== undefined;
  const lower = word.text.toLowerCase();
  return !modifiers.has(lower) && !(/^\p{Ll}.{2,}ed$/u.test(word.text) || /(?:ous|ful|ible|able)$/.test(lower));
}
