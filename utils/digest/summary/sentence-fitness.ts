import { unspacedCharacter } from '@/utils/text/scripts';
import type { SummaryWords } from '../language/pack';
import type { ProseSentence } from '../prose';

/** Words between which a sentence says enough and not too much. */
const [fewWords, manyWords] = [8, 60];

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
const tellerAtTheEnd = /,["”»“]?\s+(?:\p{L}+\s+|\p{L}+-(?:\p{L}-)?)(\p{L}+)(?:\s+\p{L}+)?[.…]$/u;

/** Marks that come in pairs, by kind. */
const quoteMarks = [/"/g, /[“”„]/g, /[«»]/g];

/** How well a sentence stands by itself, 0 (never show it alone) to 1. */
export function sentenceFitness(sentence: ProseSentence, cues: SummaryWords, isFirst: boolean): number {
  const { text, tokens } = sentence;
  const words = tokens.filter(({ isWord }) => isWord).map((token) => token.text.toLowerCase().replace('’', "'"));
  const lower = text.toLowerCase().replace(/’/g, "'");
  if (!closing.test(text) || cues.boilerplate.some((phrase) => lower.includes(phrase))) return 0;
  let fitness = cues.signposts.some((phrase) => lower.includes(phrase)) ? penalties.signpost : 1;
  if (!unspacedCharacter.test(text) && words.length < fewWords) fitness *= penalties.short;
  if (words.length > manyWords) fitness *= penalties.long;
  if (/\?["'”’]*$/.test(text)) fitness *= penalties.question;
  if (/^["“„«‘']/u.test(text)) fitness *= penalties.quotation;
  if (quoteMarks.some((marks) => (text.match(marks)?.length ?? 0) % 2 === 1)) fitness *= penalties.cutQuotation;
  const first = words[0] ?? '';
  if (!isFirst && cues.dangling.has(first)) fitness *= penalties.dangling;
  const teller = tellerAtTheEnd.exec(lower)?.[1] ?? '';
  if (!isFirst && cues.dangling.has(teller)) fitness *= penalties.dangling;
  if (cues.connective.has(first)) fitness *= penalties.connective;
  if (words.some((word) => cues.firstPerson.has(word)) && !/["“”«»]/.test(text)) fitness *= penalties.firstPerson;
  return fitness;
}
