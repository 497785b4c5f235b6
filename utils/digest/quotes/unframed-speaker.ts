import type { Quote, Speaker } from '@/utils/model/digest';
import { isFiniteVerb } from '../tags/part-of-speech';
import { antecedent, subjectsInSentence } from './discourse';
import type { Quotation } from './find-quotations';
import { isDoneTo } from './passive';
import { pronounGender } from './pronouns';
import { type Cast, type Place, personSpeaker, resolveSpeaker } from './resolve-speaker';
import { type SpeechBlock, wordAt } from './speech-block';
import { framesBetween, isWeakVerb, type SpeechFrame } from './speech-frames';
import { tokenAt } from './token-range';
import { unnamedSpeaker, whoMayGoOn } from './unnamed-speaker';

/** Blocks over which a quotation without a frame of its own still belongs to who spoke before. */
export const carryReach = 1;

/** Who spoke last, and in which block. */
export interface LastSpeech {
  readonly speaker: Speaker | null;
  readonly order: number;
}

/** Who speaks where no verb of saying stands by: who spoke before it in the block, or in the block before, or whom its sentence is about. */
export function unframed(
  quotation: Quotation,
  found: readonly Pick<Quote, 'span' | 'speaker'>[],
  last: LastSpeech,
  place: Place,
  cast: Cast,
  frames: readonly SpeechFrame[],
): Speaker | null {
  const { speech, order } = place;
  const before = found.at(-1);
  const at = tokenAt(speech, quotation.span.start);
  if (before) return narrated(place, tokenAt(speech, before.span.end), at, cast, frames) ?? before.speaker;
  const opensBlock = /^\s*\S?$/.test(speech.block.text.slice(0, quotation.span.start));
  if (opensBlock) return order - last.order <= carryReach ? last.speaker : null;
  const sentence = speech.sentenceOf[at] ?? 0;
  const [person] = subjectsInSentence(speech, sentence, at);
  if (person !== undefined) {
    const isAnothers = tellsDocument(speech, sentence, at) || isDoneTo(speech, sentence, at);
    return isAnothers ? null : personSpeaker(cast, person);
  }
  // "He said timing was important. On July 9 the country was “…”": the sentence goes on with what is said.
  return toldLast(frames, cast, place, 0, at)?.speaker ?? null;
}

/** Who speaks, or whom the quotation's own sentence is about, in the sentences that begin between two quotations; `from` and `at`: their tokens. */
function narrated(place: Place, from: number, at: number, cast: Cast, frames: readonly SpeechFrame[]): Speaker | null {
  const { speech } = place;
  const first = (speech.sentenceOf[from] ?? 0) + 1;
  const own = speech.sentenceOf[at] ?? 0;
  if (own < first) return null;
  const told = toldLast(frames, cast, place, speech.firstOf[first], at);
  if (told) return told.speaker;
  const person =
    tellsDocument(speech, own, at) || isDoneTo(speech, own, at) ? null : aboutWhom(speech, own, at, cast, place);
  return person === null ? null : personSpeaker(cast, person);
}

/** "Court documents show that Dias was “…”": it is a paper that speaks, before anybody is named. */
function tellsDocument(speech: SpeechBlock, sentence: number, end: number): boolean {
  const { carriers } = speech.words.speech;
  for (let at = speech.firstOf[sentence] ?? end; at < end; at++) {
    if (speech.isQuoted[at]) continue;
    if (speech.mentions[at]?.person != null) return false;
    if (carriers.has(wordAt(speech, at)) && isFiniteVerb(speech.tags[at + 1])) return true;
  }
  return false;
}

/** Whom the tokens of a sentence before `end` are about, a pronoun told. */
function aboutWhom(speech: SpeechBlock, sentence: number, end: number, cast: Cast, place: Place): number | null {
  const [person] = subjectsInSentence(speech, sentence, end);
  if (person !== undefined) return person;
  for (let at = speech.firstOf[sentence] ?? end; at < Math.min(end, speech.firstOf[sentence + 1] ?? end); at++) {
    const gender = speech.isQuoted[at] ? null : pronounGender(wordAt(speech, at), speech.words.grammar);
    if (gender && gender !== 'neutral') return antecedent({ ...place, at }, gender, cast.genders);
  }
  return null;
}

/** Who says something last between two tokens of a block, quotations left out: "Dias clarified the plan." */
export function toldLast(
  frames: readonly SpeechFrame[],
  cast: Cast,
  place: Place,
  start = 0,
  end = Number.POSITIVE_INFINITY,
): LastSpeech | null {
  const { speech } = place;
  const frame = framesBetween(frames, start, end).findLast(
    ({ from, verb, isDenied }) => from >= start && !isDenied && !isWeakVerb(wordAt(speech, verb), speech.words.speech),
  );
  if (!frame) return null;
  const { subject } = frame;
  const said = resolveSpeaker(subject.reference, cast, { ...place, at: frame.from }) ?? unnamedSpeaker(speech, subject);
  const speaker = whoMayGoOn(said, speech.words);
  return speaker ? { speaker, order: place.order } : null;
}
