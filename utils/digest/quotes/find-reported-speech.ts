import type { Quote } from '@/utils/model/digest';
import type { PeopleWords } from '../language/people-words';
import { clue, cluesOf } from '../names/name-lists';
import { isFiniteVerb } from '../tags/part-of-speech';
import { type Cast, type Place, resolveSpeaker } from './resolve-speaker';
import { type SpeechBlock, wordAt } from './speech-block';
import type { SpeechFrame } from './speech-frames';
import { unnamedSpeaker } from './unnamed-speaker';

/** A statement of fewer words says nothing by itself. */
const minWords = 4;

/** Indirect statements ("said that the plan was late") of one block: the words after the verb to the end of the sentence. */
export function findReportedSpeech(cast: Cast, place: Place, frames: readonly SpeechFrame[]): Quote[] {
  const { speech } = place;
  const found: Quote[] = [];
  // Tokens told already: a statement within a statement is part of it.
  let end = 0;
  for (const [index, frame] of frames.entries()) {
    if (frame.isInverted || frame.isDenied || frame.verb < end || isAsked(speech, frame.verb)) continue;
    if (speech.words.speech.denyingVerbs.has(wordAt(speech, frame.verb))) continue;
    const from = startOfStatement(speech, frame.verb);
    if (from === null) continue;
    const to = endOfStatement(speech, from, frames.slice(index + 1, index + 1 + maxFramesAhead));
    if (to - from < minWords || !holdsVerb(speech, from, to)) continue;
    const lastSpeaker = found.at(-1)?.speaker ?? place.lastSpeaker;
    const at = { ...place, at: frame.from, lastSpeaker };
    const speaker = resolveSpeaker(frame.subject.reference, cast, at) ?? unnamedSpeaker(speech, frame.subject);
    if (!speaker) continue;
    end = to;
    const start = speech.tokens[from]?.start ?? 0;
    const span = { block: speech.block.index, start, end: speech.tokens[to - 1]?.end ?? start };
    found.push({ kind: 'reported', text: speech.block.text.slice(start, span.end), span, speaker, continues: false });
  }
  return found;
}

/** "added Ana Dias to the board", "says something absurd": what has no verb of its own was not stated. */
const holdsVerb = ({ tags }: SpeechBlock, from: number, to: number) => tags.slice(from, to).some(isFiniteVerb);

/** Verbs of saying after a statement among which its sentence's source is looked for. */
const maxFramesAhead = 6;

/** A question says nothing. */
function isAsked(speech: SpeechBlock, verb: number): boolean {
  const sentence = speech.sentenceOf[verb] ?? 0;
  return speech.tokens[(speech.firstOf[sentence + 1] ?? 0) - 1]?.text === '?';
}

/** Tokens at most between the verb and its "that": "said in a statement on Monday that". */
const maxToThat = 8;
/** What tells where or when something was said, and is not what was said: "in a statement", "on Monday". */
const isCircumstance = (word: string, { names, speech }: PeopleWords) =>
  speech.circumstances.has(word) || (cluesOf(word, names) & clue.calendar) !== 0;

/** The first token of what somebody said; null where the verb is followed by anything else. */
function startOfStatement(speech: SpeechBlock, verb: number): number | null {
  const { grammar, speech: speechWords } = speech.words;
  const isThat = (at: number) => grammar.that.has(wordAt(speech, at));
  // "maintained that position": no statement, a noun.
  if (isThat(verb + 1)) return speech.tags[verb + 1] === 'DET' ? null : verb + 2;
  const isBare = speechWords.bareVerbs.has(wordAt(speech, verb));
  const isAddressing = speechWords.addressingVerbs.has(wordAt(speech, verb));
  if ((!isBare && !isAddressing) || !speech.tokens[verb + 1]?.isWord) return null;
  if (isBare && !isCircumstance(wordAt(speech, verb + 1), speech.words)) return verb + 1;
  for (let at = verb + 2; at <= verb + maxToThat; at++) {
    if (speech.sentenceOf[at] !== speech.sentenceOf[verb] || speech.isQuoted[at]) return null;
    if (isThat(at)) return at + 1;
  }
  return null;
}

/** The end of the sentence without its mark; a statement with a quotation in it is that quotation's. */
function endOfStatement(speech: SpeechBlock, from: number, frames: readonly SpeechFrame[]): number {
  const sentence = speech.sentenceOf[from];
  // ", search warrant documents say": the source of the sentence is no part of what is said in it.
  const source = frames.find((frame) => frame.from > from && wordAt(speech, frame.from - 1) === ',');
  let to = from;
  while (to < speech.tokens.length && speech.sentenceOf[to] === sentence) {
    if (speech.isQuoted[to]) return from;
    if (to === source?.from) break;
    to++;
  }
  while (to > from && !speech.tokens[to - 1]?.isWord) to--;
  return to;
}
