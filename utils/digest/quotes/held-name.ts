import { type SpeechBlock, wordAt } from './speech-block';
import { genderAt, isBreak, isHeadAt } from './subject-forms';

/** Words between a preposition and the name it governs: "the campaign of Mr.". */
export const maxGoverned = 4;

/** The noun for a person whose complement a name is: "a spokesman for (the campaign of Mr.) Dias"; null where there is none. */
export function headOfComplement(speech: SpeechBlock, from: number): number | null {
  const { complementPrepositions, spokespersonBeginnings } = speech.words.speech;
  for (let at = from - 1; at >= Math.max(0, from - maxGoverned - 2); at--) {
    if (speech.mentions[at] || isBreak(wordAt(speech, at)) || wordAt(speech, at) === ',') return null;
    const isGovernor = complementPrepositions.has(wordAt(speech, at));
    const head = wordAt(speech, at - 1);
    if (isGovernor && [...spokespersonBeginnings].some((beginning) => head.startsWith(beginning))) return at - 1;
  }
  return null;
}

/** "Ana Dias, an adviser to Senator Lee, said": in the apposition, whom somebody works for is not who speaks. */
export function isWhoseOffice(speech: SpeechBlock, from: number): boolean {
  const { belongingPrepositions, recipientPrepositions } = speech.words.speech;
  for (let at = from - 1; at >= Math.max(0, from - maxGoverned - 2); at--) {
    if (speech.mentions[at]?.person != null || isBreak(wordAt(speech, at)) || wordAt(speech, at) === ',') return false;
    const isGovernor = belongingPrepositions.has(wordAt(speech, at)) || recipientPrepositions.has(wordAt(speech, at));
    if (isGovernor) return isHeadAt(speech, at - 1) && !speech.mentions[at - 1];
  }
  return false;
}

/** Tokens of "with his wife, Eva, 43, and their daughters" at most. */
const maxCompany = 16;

/** "Tom Lee, who came with his wife, Eva, 43, and their son Max, 9, said": who is only with the one who speaks. */
export function isCompany(speech: SpeechBlock, from: number): boolean {
  const { grammar, speech: words } = speech.words;
  for (let at = from - 1; at >= Math.max(0, from - maxCompany); at--) {
    const word = wordAt(speech, at);
    if (words.companions.has(word)) return true;
    const isPart = /^(?:NOUN|ADJ|DET|PRON|NUM|PROPN)$/.test(speech.tags[at] ?? '') && genderAt(speech, at) === null;
    if (word !== ',' && !isPart && !grammar.and.has(word)) return false;
  }
  return false;
}
