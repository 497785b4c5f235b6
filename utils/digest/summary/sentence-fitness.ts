import type { ProseSentence } from '../prose';
import cues from './sentence-cues.json';

/** Words between which a sentence says enough and not too much. */
const [fewWords, manyWords] = [8, 60];

const listsOf = (language: string) => cues[language as keyof typeof cues] ?? null;
const closing = /[.!?…。！？]["'”’»)\]]*$/u;

/** How well a sentence stands by itself, 0 (never show it alone) to 1. */
export function sentenceFitness(sentence: ProseSentence, language: string, isFirst: boolean): number {
  const { text, tokens } = sentence;
  const words = tokens.filter(({ isWord }) => isWord).map((token) => token.text.toLowerCase());
  const lists = listsOf(language);
  const lower = text.toLowerCase();
  if (!closing.test(text) || lists?.boilerplate.some((phrase) => lower.includes(phrase))) return 0;
  let fitness = 1;
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
  if (!isUnspaced && words.length < fewWords) fitness *= 0.35;
  if (words.length > manyWords) fitness *= 0.6;
  if (/\?["'”’]*$/.test(text)) fitness *= 0.3;
  if (/^["“„«‘']/u.test(text)) fitness *= 0.35;
  const first = words[0] ?? '';
  if (!isFirst && lists?.dangling.includes(first)) fitness *= 0.45;
  if (lists?.connective.includes(first)) fitness *= 0.6;
  if (lists?.firstPerson.some((word) => words.includes(word)) && !/["“”«»]/.test(text)) fitness *= 0.5;
  return fitness;
}
