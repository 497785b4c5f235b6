import { isRoleHead } from '../people/role-lexicon';
import { pronounGender } from './pronouns';
import type { SpeakerReference } from './speaker-reference';
import { type SpeechBlock, wordAt } from './speech-block';

/** Words of a noun phrase at most. */
export const maxPhrase = 10;

/** A subject and the tokens it stands on, `to` exclusive. */
export interface Subject {
  readonly reference: SpeakerReference;
  readonly from: number;
  readonly to: number;
}

export const genderAt = (speech: SpeechBlock, at: number) => pronounGender(wordAt(speech, at), speech.words.grammar);
export const isHeadAt = (speech: SpeechBlock, at: number) => isRoleHead(wordAt(speech, at), speech.words.roles);
export const isBreak = (word: string) => /^[.;:!?“”"«»()]$/.test(word);

/** The person or organisation named at a token, as a subject. */
export function mentionSubject(speech: SpeechBlock, at: number): Subject | null {
  const mention = speech.mentions[at];
  const bounds = speech.bounds[at];
  if (!mention || !bounds) return null;
  const [from, last] = bounds;
  if (mention.person !== null) return { reference: { kind: 'person', person: mention.person }, from, to: last + 1 };
  if (mention.mention.kind !== 'organisation') return null;
  return { reference: { kind: 'organisation', name: mention.mention.text }, from, to: last + 1 };
}

/** The pronoun at a token, as a subject; null where none stands there. */
export function pronounSubject(speech: SpeechBlock, at: number): Subject | null {
  const gender = genderAt(speech, at);
  return gender ? { reference: { kind: 'pronoun', gender }, from: at, to: at + 1 } : null;
}

/** The noun phrase that ends at `head`; whom a thing that speaks for somebody belongs to. */
export function nounSubject(speech: SpeechBlock, head: number): Subject | null {
  const { carriers, nounPhraseOpeners } = speech.words.speech;
  const words: string[] = [];
  let from = head;
  for (let at = head; at >= Math.max(0, head - maxPhrase); at--) {
    const word = wordAt(speech, at);
    if (isBreak(word) || word === ',' || !/^[\p{L}\p{N}'’&-]/u.test(word)) break;
    words.unshift(word);
    from = at;
    if (nounPhraseOpeners.has(word)) break;
  }
  if (words.length === 0) return null;
  // "Smith's statement read": the carrier speaks for whom it belongs to.
  const last = words.at(-1) ?? '';
  if (carriers.has(last) && !isRoleHead(last, speech.words.roles)) {
    for (let at = head - 1; at >= from; at--) {
      const subject = mentionSubject(speech, at);
      if (subject) return subject;
    }
  }
  return { reference: { kind: 'noun', words }, from, to: head + 1 };
}

/** A verb whose object is who listens: "told the council that". */
export const isAddressed = (speech: SpeechBlock, from: number) =>
  speech.words.speech.addressingVerbs.has(wordAt(speech, from - 1));

/** The word that a name depends on: the one before it and its article. */
export const wordBefore = (speech: SpeechBlock, from: number) =>
  wordAt(speech, speech.words.grammar.articles.has(wordAt(speech, from - 1)) ? from - 2 : from - 1);

/** "At a Security Council meeting": not what the sentence is about. */
export const isGoverned = (speech: SpeechBlock, from: number) =>
  speech.words.speech.governors.has(wordBefore(speech, from));
