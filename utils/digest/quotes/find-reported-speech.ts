import type { Quote } from '@/utils/model/digest';
import { clue, cluesOf } from '../names/name-lists';
import { isAddressing } from './find-subject';
import { type Cast, type Place, resolveSpeaker } from './resolve-speaker';
import type { SpeechBlock } from './speech-block';
import type { SpeechFrame } from './speech-frames';
import speechWords from './speech-words.json';

/** A statement of fewer words says nothing by itself. */
const minWords = 4;
/** Verbs that report without "that": "she said the plan was late". */
const bareVerbs = new Set(['said', 'says', 'added', 'adds']);

/** Indirect statements ("said that the plan was late") of one block: the words after the verb to the end of the sentence. */
export function findReportedSpeech(cast: Cast, place: Place, frames: readonly SpeechFrame[]): Quote[] {
  const { speech } = place;
  const found: Quote[] = [];
  for (const frame of frames) {
    if (frame.isInverted) continue;
    const from = startOfStatement(speech, frame.verb);
    if (from === null) continue;
    const to = endOfStatement(speech, from);
    if (to - from < minWords) continue;
    const lastSpeaker = found.at(-1)?.speaker ?? place.lastSpeaker;
    const speaker = resolveSpeaker(frame.subject.reference, cast, { ...place, at: frame.from, lastSpeaker });
    if (!speaker) continue;
    const start = speech.tokens[from]?.start ?? 0;
    const end = speech.tokens[to - 1]?.end ?? start;
    const span = { block: speech.block.index, start, end };
    found.push({ kind: 'reported', text: speech.block.text.slice(start, end), span, speaker, continues: false });
  }
  return found;
}

/** Tokens at most between the verb and its "that": "said in a statement on Monday that". */
const maxToThat = 8;
/** What tells where or when something was said, and is not what was said: "in a statement", "on Monday". */
const circumstances = new Set(speechWords.en.circumstances.split(' '));
const isCircumstance = (word: string) => circumstances.has(word) || (cluesOf(word) & clue.calendar) !== 0;

/** The first token of what somebody said; null where the verb is followed by anything else. */
function startOfStatement(speech: SpeechBlock, verb: number): number | null {
  const text = (at: number) => speech.tokens[at]?.text.toLowerCase() ?? '';
  if (text(verb + 1) === 'that') return verb + 2;
  const isBare = bareVerbs.has(text(verb));
  if ((!isBare && !isAddressing(text(verb))) || !speech.tokens[verb + 1]?.isWord) return null;
  if (isBare && !isCircumstance(text(verb + 1))) return verb + 1;
  for (let at = verb + 2; at <= verb + maxToThat; at++) {
    if (speech.sentenceOf[at] !== speech.sentenceOf[verb] || speech.isQuoted[at]) return null;
    if (text(at) === 'that') return at + 1;
  }
  return null;
}

/** The end of the sentence without its mark; a statement with a quotation in it is that quotation's. */
function endOfStatement(speech: SpeechBlock, from: number): number {
  const sentence = speech.sentenceOf[from];
  let to = from;
  while (to < speech.tokens.length && speech.sentenceOf[to] === sentence) {
    if (speech.isQuoted[to]) return from;
    to++;
  }
  while (to > from && !speech.tokens[to - 1]?.isWord) to--;
  return to;
}
