import type { Quote } from '@/utils/model/digest';
import { type Cast, type Place, resolveSpeaker } from './resolve-speaker';
import type { SpeechBlock } from './speech-block';
import { speechFrames } from './speech-frames';

/** A statement of fewer words says nothing by itself. */
const minWords = 4;
/** Verbs that report without "that": "she said the plan was late". */
const bareVerbs = new Set(['said', 'says', 'added', 'adds']);

/** Indirect statements ("said that the plan was late") of one block: the words after the verb to the end of the sentence. */
export function findReportedSpeech(cast: Cast, place: Place): Quote[] {
  const { speech } = place;
  const found: Quote[] = [];
  for (const frame of speechFrames(speech)) {
    if (frame.isInverted) continue;
    const verb = speech.tokens[frame.verb]?.text.toLowerCase() ?? '';
    const next = speech.tokens[frame.verb + 1];
    const hasThat = next?.text.toLowerCase() === 'that';
    if (!next || (!hasThat && !(bareVerbs.has(verb) && next.isWord))) continue;
    const from = frame.verb + (hasThat ? 2 : 1);
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
