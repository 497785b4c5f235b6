import { hasEnding } from '../language/inflection';
import { type SpeechBlock, wordAt } from './speech-block';

/** The token before a verb and its adverbs, where its auxiliary stands. */
function auxiliaryOf({ tags }: SpeechBlock, verb: number): number {
  let at = verb - 1;
  while (tags[at] === 'ADV') at--;
  return at;
}

/** "has been called", "was told": what the verb at a token says is done to its subject. Not "has been saying". */
export function isPassive(speech: SpeechBlock, verb: number): boolean {
  const { participleEndings, passives } = speech.words.speech;
  return passives.has(wordAt(speech, auxiliaryOf(speech, verb))) && !hasEnding(wordAt(speech, verb), participleEndings);
}

/**
 * "Dias has been accused of using the “…”", "was branded “…”": the sentence tells, up to the token at `end`, what others do to
 * whom it is about, and in their words.
 */
export function isDoneTo(speech: SpeechBlock, sentence: number, end: number): boolean {
  for (let at = end - 1; at > (speech.firstOf[sentence] ?? end); at--) {
    const tag = speech.tags[at] ?? '';
    if (speech.isQuoted[at] || !/^(?:VERB|AUX):/.test(tag)) continue;
    if (tag !== 'VERB:Part') return false;
    if (isPassive(speech, at)) return true;
    // "has hailed", "was hoping": theirs after all; "of using" hangs on a verb before it.
    if (speech.tags[auxiliaryOf(speech, at)]?.startsWith('AUX:')) return false;
  }
  return false;
}
