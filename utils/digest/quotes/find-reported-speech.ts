import type { Quote, Speaker } from '@/utils/model/digest';
import { type Cast, resolveSpeaker } from './resolve-speaker';
import type { SpeechBlock } from './speech-block';
import { speechFrames } from './speech-frames';

const minWords = 4;
const complements = new Set(['that']);
/** Verbs that report without "that": "she said the plan was late". */
const bareVerbs = new Set(['said', 'says', 'added', 'adds']);

/** Indirect statements ("said that the plan was late") of one block, with the words after the verb to the end of the sentence. */
export function findReportedSpeech(
  speech: SpeechBlock,
  cast: Cast,
  last: { speaker: Speaker | null; block: number } | null,
): Quote[] {
  const found: Quote[] = [];
  let lastSpeaker = last?.speaker ?? null;
  for (const frame of speechFrames(speech)) {
    if (frame.isInverted) continue;
    const verb = speech.tokens[frame.verb]?.text.toLowerCase() ?? '';
    const next = speech.tokens[frame.verb + 1];
    const hasThat = complements.has(next?.text.toLowerCase() ?? '');
    if (!next || (!hasThat && !(bareVerbs.has(verb) && next.isWord))) continue;
    const from = frame.verb + (hasThat ? 2 : 1);
    const to = endOfStatement(speech, from);
    if (to - from < minWords) continue;
    const place = { block: speech.block.index, start: speech.tokens[frame.from]?.start ?? 0, lastSpeaker, distance: 0 };
    const speaker = resolveSpeaker(frame.subject.reference, cast, place);
    if (!speaker) continue;
    lastSpeaker = speaker;
    const start = speech.tokens[from]?.start ?? 0;
    const end = speech.tokens[to - 1]?.end ?? start;
    found.push({
      kind: 'reported',
      text: speech.block.text.slice(start, end),
      span: { block: speech.block.index, start, end },
      speaker,
      continues: false,
    });
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
