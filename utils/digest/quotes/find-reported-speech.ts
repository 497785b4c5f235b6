import type { Quote } from '@/utils/model/digest';
import type { PeopleWords } from '../language/pack';
import { clue, cluesOf } from '../names/name-lists';
import { type Cast, type Place, resolveSpeaker } from './resolve-speaker';
import { type SpeechBlock, wordAt } from './speech-block';
import type { SpeechFrame } from './speech-frames';

/** A statement of fewer words says nothing by itself. */
const minWords = 4;

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
const isCircumstance = (word: string, { names, speech }: PeopleWords) =>
  speech.circumstances.has(word) || (cluesOf(word, names) & clue.calendar) !== 0;

/** The first token of what somebody said; null where the verb is followed by anything else. */
function startOfStatement(speech: SpeechBlock, verb: number): number | null {
  const { grammar, speech: speechWords } = speech.words;
  const isThat = (at: number) => grammar.that.has(wordAt(speech, at));
  if (isThat(verb + 1)) return verb + 2;
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
