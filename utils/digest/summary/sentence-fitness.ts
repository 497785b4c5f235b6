import type { ProseSentence } from '../prose';
import cues from './sentence-cues.json';

/** Words between which a sentence says enough and not too much. */
const [fewWords, manyWords] = [8, 60];

interface Cues {
  readonly dangling: readonly string[];
  readonly connective: readonly string[];
  readonly firstPerson: readonly string[];
  readonly boilerplate: readonly string[];
  readonly signposts?: readonly string[];
}

const listsOf = (language: string): Cues | null => (cues as Record<string, Cues>)[language] ?? null;
/** What is left of a sentence's score; chosen with the weights of summarise.ts. */
const penalties = {
  signpost: 0.4,
  firstPerson: 0.4,
  quotation: 0.35,
  /** Half of a quotation is no sentence to be shown alone. */
  cutQuotation: 0.2,
  dangling: 0.45,
  connective: 0.6,
  question: 0.3,
  short: 0.35,
  long: 0.6,
} as const;
const closing = /[.!?…。！？]["'”’»)\]]*$/u;

/** "…, sagte sie.", "…, a-t-il dit.": who speaks was named before. */
const tellerAtTheEnd = /,["”»“]?\s+(?:\p{L}+\s+|\p{L}+-(?:t-)?)(\p{L}+)(?:\s+\p{L}+)?[.…]$/u;

/** Marks that come in pairs, by kind. */
const quoteMarks = [/"/g, /[“”„]/g, /[«»]/g];

/** How well a sentence stands by itself, 0 (never show it alone) to 1. */
export function sentenceFitness(sentence: ProseSentence, language: string, isFirst: boolean): number {
  const { text, tokens } = sentence;
  const words = tokens.filter(({ isWord }) => isWord).map((token) => token.text.toLowerCase().replace('’', "'"));
  const lists = listsOf(language);
  const lower = text.toLowerCase().replace(/’/g, "'");
  if (!closing.test(text) || lists?.boilerplate.some((phrase) => lower.includes(phrase))) return 0;
  let fitness = lists?.signposts?.some((phrase) => lower.includes(phrase)) ? penalties.signpost : 1;
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
  if (!isUnspaced && words.length < fewWords) fitness *= penalties.short;
  if (words.length > manyWords) fitness *= penalties.long;
  if (/\?["'”’]*$/.test(text)) fitness *= penalties.question;
  if (/^["“„«‘']/u.test(text)) fitness *= penalties.quotation;
  if (quoteMarks.some((marks) => (text.match(marks)?.length ?? 0) % 2 === 1)) fitness *= penalties.cutQuotation;
  const first = words[0] ?? '';
  if (!isFirst && lists?.dangling.includes(first)) fitness *= penalties.dangling;
  const teller = tellerAtTheEnd.exec(lower)?.[1] ?? '';
  if (!isFirst && lists?.dangling.includes(teller)) fitness *= penalties.dangling;
  if (lists?.connective.includes(first)) fitness *= penalties.connective;
  if (lists?.firstPerson.some((word) => words.includes(word)) && !/["“”«»]/.test(text))
    fitness *= penalties.firstPerson;
  return fitness;
}
