import type { SpeechWords } from '../language/speech-words';
import type { Phrases } from '../language/words';
import { isPassive } from './passive';
import { type SpeechBlock, wordAt } from './speech-block';
import { subjectAfter } from './subject-after';
import { subjectBefore } from './subject-before';
import type { Subject } from './subject-forms';

/** Somebody says something: a verb of saying outside the quotations, with its subject. */
export interface SpeechFrame {
  /** First and last token of verb and subject. */
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly subject: Subject;
  /** "said Holub": the subject follows the verb, which then closes a quotation and opens none. */
  readonly isInverted: boolean;
  /** Not said, or not yet, or not by the subject: "if she says", "never said", "would say", "was called". */
  readonly isDenied: boolean;
}

/** A verb that tells of thinking or passing on as often as of saying: "believes", "shared". */
export const isWeakVerb = (word: string, { weakVerbs }: SpeechWords) => weakVerbs.has(word.toLowerCase());

/** All frames of a block in order. */
export function speechFrames(speech: SpeechBlock): SpeechFrame[] {
  const { phrasalVerbs, sourcePhrases, verbs } = speech.words.speech;
  const frames: SpeechFrame[] = [];
  for (let at = 0; at < speech.tokens.length; at++) {
    if (speech.isQuoted[at] || speech.mentions[at] || isInMarks(speech, at)) continue;
    const source = phraseAt(speech, at, sourcePhrases);
    if (source) {
      const subject = subjectAfter(speech, at + source.length - 1);
      if (subject) frames.push({ from: at, to: subject.to, verb: at, subject, isInverted: true, isDenied: false });
    } else if ((verbs.has(wordAt(speech, at)) && !isNoun(speech, at)) || phraseAt(speech, at, phrasalVerbs)) {
      const frame = frameAt(speech, at);
      if (frame) frames.push(frame);
    }
  }
  return frames;
}

/** The frames whose verb stands between two tokens, by bisection: frames are in order. */
export function framesBetween(frames: readonly SpeechFrame[], from: number, to: number): SpeechFrame[] {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.verb ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: SpeechFrame[] = [];
  for (let at = low; at < frames.length; at++) {
    const frame = frames[at];
    if (!frame || frame.verb >= to) break;
    found.push(frame);
  }
  return found;
}

function frameAt(speech: SpeechBlock, verb: number): SpeechFrame | null {
  const closes = speech.isQuoted[verb - 1] || (speech.tokens[verb - 1]?.text === ',' && speech.isQuoted[verb - 2]);
  const inverted = closes ? subjectAfter(speech, verb) : null;
  if (inverted) return { from: verb, to: inverted.to, verb, subject: inverted, isInverted: true, isDenied: false };
  const subject = subjectBefore(speech, verb);
  if (!subject) return null;
  const isOthers = isPassive(speech, verb) || isDenied(speech, verb);
  return { from: subject.from, to: verb + 1, verb, subject, isInverted: false, isDenied: isOthers };
}

/** "the claims", "of new reports": what may be a verb of saying is a noun behind what stands before nouns. */
function isNoun({ tags }: SpeechBlock, at: number): boolean {
  const before = tags[at - 1];
  return tags[at] === 'NOUN' && (before === 'DET' || before === 'ADJ' || before === 'ADP');
}

/** Tokens before a verb in which the mark of a stretch opens that is too short for a quotation. */
const maxInMarks = 3;

/** "something snapped" in marks: a verb that is quoted itself. */
function isInMarks({ block, tokens }: SpeechBlock, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - maxInMarks); at--) {
    const token = tokens[at];
    if (!token || !/^["“”‘’']$/.test(token.text)) continue;
    const [before, after] = [block.text[token.start - 1] ?? ' ', block.text[token.end] ?? ' '];
    return /[\s(]/.test(before) && /\S/.test(after);
  }
  return false;
}

/** The phrase that begins at `at`, whose first word alone may have a capital. */
function phraseAt(speech: SpeechBlock, at: number, phrases: Phrases): readonly string[] | undefined {
  const word = wordAt(speech, at);
  for (const phrase of phrases) {
    // Nearly every word opens none.
    if (phrase[0] !== word) continue;
    if (phrase.every((each, i) => i === 0 || each === speech.tokens[at + i]?.text)) return phrase;
  }
  return undefined;
}

/** Tokens before a verb in which its clause may say that nobody said it. */
const maxClause = 24;

/** True where the clause of a verb of saying denies it, asks for it or only thinks of it. A mark or "but" begins another clause. */
function isDenied(speech: SpeechBlock, verb: number): boolean {
  const { grammar, speech: words } = speech.words;
  if (words.unsaid.has(wordAt(speech, verb - 1))) return true;
  const sentence = speech.sentenceOf[verb];
  for (let at = verb - 1; at >= Math.max(0, verb - maxClause); at--) {
    const word = wordAt(speech, at);
    const isOver = speech.isQuoted[at] || speech.sentenceOf[at] !== sentence || /^[.;:!?,()–—]$/.test(word);
    if (isOver || grammar.coordinators.has(word)) return false;
    if (words.denials.has(word)) return true;
  }
  return false;
}
