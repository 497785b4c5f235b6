import { isOwnerMark } from '../people/owner-marks';
import { headOfComplement, maxGoverned } from './held-name';
import { type SpeechBlock, wordAt } from './speech-block';
import { isBreak, isHeadAt, maxPhrase, mentionSubject, pronounSubject, type Subject } from './subject-forms';

/** Tokens behind a verb among which its subject stands. */
const maxInversion = 18;
/** Tokens from a verb on within which an organisation begins that goes before the noun right behind the verb. */
const nearVerb = 3;

/** Who stands after a verb of saying as its subject: "said Dan Holub, executive director". */
export function subjectAfter(speech: SpeechBlock, verb: number): Subject | null {
  const pronoun = pronounSubject(speech, verb + 1);
  if (pronoun) return pronoun;
  const { speaker, words } = readBehind(speech, verb);
  const isNamed = speaker !== null && (speaker.reference.kind === 'person' || speaker.from - verb <= nearVerb);
  if (isNamed || words.length === 0 || speech.words.grammar.articles.has(words.at(-1) ?? '')) return speaker;
  return { reference: { kind: 'noun', words: words.slice(0, maxPhrase) }, from: verb + 1, to: verb + 1 + words.length };
}

/** What stands behind a verb up to the end of its clause. */
interface Behind {
  /** The first person, else the first organisation, who may say it. */
  readonly speaker: Subject | null;
  /** The noun phrase right behind the verb; without what its prepositions govern and what follows a comma. */
  readonly words: readonly string[];
}

function readBehind(speech: SpeechBlock, verb: number): Behind {
  const { clauseOpeners, complementPrepositions } = speech.words.speech;
  const words: string[] = [];
  let organisation: Subject | null = null;
  let isBehindComma = false;
  for (let at = verb + 1; at < Math.min(speech.tokens.length, verb + maxInversion); at++) {
    const word = wordAt(speech, at);
    if (speech.isQuoted[at] || isBreak(word)) break;
    const named = mentionSubject(speech, at);
    const speaker = named && maySpeak(speech, named, verb) ? named : null;
    if (speaker?.reference.kind === 'person') return { speaker, words };
    organisation ??= speaker;
    if (clauseOpeners.has(word)) break;
    if (word === ',') {
      // "according to the filing, Dias was": what the comma ends is the source, unless it is what the next name is.
      if (isBehindComma || organisation || !isHeadAt(speech, at - 1)) break;
      isBehindComma = true;
    }
    if (!isBehindComma && !complementPrepositions.has(words.at(-1) ?? '')) words.push(word);
    if (named) at = named.to - 1;
  }
  return { speaker: organisation, words };
}

/** Not "said Lee's lawyer", nor who only tells what somebody else is. */
const maySpeak = (speech: SpeechBlock, named: Subject, verb: number) =>
  !isOwnerMark(wordAt(speech, named.to), speech.words.grammar) &&
  (named.reference.kind !== 'person' || !isOfOther(speech, named, verb));

/** "said Dias campaign spokesman Tom Lee", "said a spokesman for Dias": the name belongs to what somebody else is. */
function isOfOther(speech: SpeechBlock, { from, to }: Subject, verb: number): boolean {
  const head = headOfComplement(speech, from);
  if (head !== null && head > verb) return true;
  for (let at = to; at < to + maxGoverned; at++) {
    if (!/^\p{Ll}/u.test(speech.tokens[at]?.text ?? '') || speech.tags[at] !== 'NOUN') return false;
    if (isHeadAt(speech, at)) return true;
  }
  return false;
}
