import type { Span } from '@/utils/model/article';
import { hasEnding } from '../language/inflection';
import type { NounPhraseWords, Words } from '../language/pack';
import type { Prose } from '../prose';
import { contentKey } from './content-key';

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

const maxWords = 4;

/** The noun phrases of the text and what they end with, in page order, and all their words in a row. */
export function nounPhrases(
  { blocks, pack }: Prose,
  grammar: NounPhraseWords,
  namedAt: NamedAt,
): { phrases: Phrase[]; words: string[] } {
  const phrases: Phrase[] = [];
  const words: string[] = [];
  for (const block of blocks) {
    for (const { tokens } of block.sentences) {
      let run: Word[] = [];
      let beforeRun = '';
      for (const token of [...tokens, null]) {
        const kind = token ? namedAt(block.index, token.start) : null;
        if (token?.isWord && kind !== 'person' && (kind || isContent(token.text, grammar, pack.functionWords))) {
          const key = contentKey(token.text, pack.topics);
          run.push({ text: token.text, start: token.start, end: token.end, key, isName: kind !== null });
          words.push(key);
          if (kind || !isPast(token.text, grammar) || run.length === 1) continue;
          // "the jet crashed upside down": a past form inside a run ends the phrase before it.
          run.pop();
          phrases.push(...phrasesOf(run, block.index, block.text, grammar));
          run = [];
          continue;
        }
        if (run.length > 0) {
          run = withoutVerbs(run, beforeRun, token?.text ?? '.', grammar);
          phrases.push(...phrasesOf(run, block.index, block.text, grammar));
        }
        run = [];
        beforeRun = token?.text ?? '';
      }
    }
  }
  return { phrases, words };
}

function isContent(text: string, { stops, verbs, notNounEndings }: NounPhraseWords, functionWords: Words): boolean {
  const lower = text.toLowerCase().replace('’', "'");
  if (lower.length < 3 || /^\d/.test(lower) || functionWords.has(lower)) return false;
  return !stops.has(lower) && !verbs.has(lower) && !hasEnding(lower, notNounEndings);
}

const isPast = (text: string, { pastEndings }: NounPhraseWords) => hasEnding(text, pastEndings, /^\p{Ll}{2,}$/u);

/** Without the verb that a word after it gives away ("residents fear the"), and without an infinitive or a gerund that opens the run. */
function withoutVerbs(run: readonly Word[], before: string, next: string, grammar: NounPhraseWords): Word[] {
  let [from, to] = [0, run.length];
  const last = run.at(-1);
  if (to > 1 && last && !last.isName && grammar.objectOpeners.has(next.toLowerCase())) to--;
  if (to > 1 && grammar.infinitiveMarks.has(before.toLowerCase()) && isInfinitive(run[0]?.text ?? '', grammar)) from++;
  while (to - from > 1 && isGerund(run[from]?.text ?? '', grammar)) from++;
  // "He blamed Israel": a past form before a name is a verb.
  if (to - from > 1 && isPast(run[from]?.text ?? '', grammar) && run[from + 1]?.isName) from++;
  return run.slice(from, to);
}

const isInfinitive = (text: string, { finiteEndings }: NounPhraseWords) =>
  /^\p{Ll}./u.test(text) && !hasEnding(text, finiteEndings);

const isGerund = (text: string, { gerundEndings, nounsInIng }: NounPhraseWords) =>
  hasEnding(text, gerundEndings, /^\p{Ll}{3,}$/u) && !nounsInIng.has(text);

/** The run as a whole and the shorter phrases that end as it does: "state budget deal", "budget deal", "deal". */
function phrasesOf(run: readonly Word[], block: number, text: string, grammar: NounPhraseWords): Phrase[] {
  let to = run.length;
  while (to > 0 && !isHead(run[to - 1], grammar)) to--;
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
function isHead(word: Word | undefined, { modifiers, modifierEndings, pastEndings }: NounPhraseWords): boolean {
  if (!word || word.isName) return word !== undefined;
  const lower = word.text.toLowerCase();
  if (modifiers.has(lower) || hasEnding(lower, modifierEndings)) return false;
  return !hasEnding(word.text, pastEndings, /^\p{Ll}.{2,}$/u);
}
