import { hasEnding } from '../language/inflection';
import { firstSubject, namedBefore, sharedSubject } from './clause-subject';
import { headOfComplement } from './held-name';
import { beforeApposition, setOffPerson } from './set-off-subject';
import { type SpeechBlock, wordAt } from './speech-block';
import {
  isBreak,
  isHeadAt,
  mentionSubject,
  nounSubject,
  pronounSubject,
  type Subject,
  wordBefore,
} from './subject-forms';

/** Who stands before a verb of saying as its subject; null where nobody does, or a quotation or another sentence ends there. */
export function subjectBefore(speech: SpeechBlock, verb: number): Subject | null {
  const last = lastOfSubject(speech, verb);
  if (last === null) return null;
  const next = namedAt(speech, last) ?? pronounSubject(speech, last);
  if (next) return next;
  if (hasEnding(wordAt(speech, verb), speech.words.speech.participleEndings)) return firstSubject(speech, verb);
  if (/^[,–—]$/.test(wordAt(speech, last))) return beforeApposition(speech, last);
  return linkedBefore(speech, last);
}

/** The token that the subject of a verb ends on if it stands before it: adverbs and a bracket may stand between; null where there is none. */
function lastOfSubject(speech: SpeechBlock, verb: number): number | null {
  let at = verb - 1;
  while (at >= 0 && isAdverb(speech, at) && !speech.mentions[at]) at--;
  if (at < 0 || speech.isQuoted[at] || speech.sentenceOf[at] !== speech.sentenceOf[verb]) return null;
  return wordAt(speech, at) === ')' ? skipBrackets(speech, at) : at;
}

/** Who says it where a name ends on a token: its bearer, or who speaks or works for them; null for "the report of Reuters". */
function namedAt(speech: SpeechBlock, last: number): Subject | null {
  const named = mentionSubject(speech, last);
  if (!named) return null;
  const isPerson = named.reference.kind === 'person';
  // "A spokeswoman for Mrs Dias said": it is not Dias who says it.
  const spokesperson = isPerson ? headOfComplement(speech, named.from) : null;
  if (spokesperson !== null) return nounSubject(speech, spokesperson);
  return isPerson || !isComplement(speech, named.from) ? (employed(speech, named.from) ?? named) : null;
}

/** Whom "who", "which" or "and" before a verb takes up: "the mayor, who said"; else the person or the noun phrase that ends there. */
function linkedBefore(speech: SpeechBlock, last: number): Subject | null {
  const { coordinators, relativePronouns, thingPronouns } = speech.words.grammar;
  const word = wordAt(speech, last);
  if (relativePronouns.has(word)) {
    return isSetOffRole(speech, last - 1) ? nounSubject(speech, last - 2) : namedBefore(speech, last);
  }
  if (thingPronouns.has(word) && wordAt(speech, last - 1) === ',') return organisationBefore(speech, last - 1);
  if (coordinators.has(word)) {
    // Whom the clause does not name is still somebody else than the persons in it.
    return sharedSubject(speech, last) ?? (isBreak(wordAt(speech, last - 1)) ? null : nounSubject(speech, last));
  }
  return (
    personWithComplement(speech, last) ??
    setOffPerson(speech, last) ??
    holderBefore(speech, last) ??
    nounSubject(speech, last)
  );
}

/** "A friend of the family said", "the head of the committee said": whom the noun before the verb only belongs to. */
function holderBefore(speech: SpeechBlock, last: number): Subject | null {
  const phrase = nounSubject(speech, last);
  const before = (phrase?.from ?? 0) - 1;
  const isHeld = speech.words.speech.belongingPrepositions.has(wordAt(speech, before));
  return isHeld && isHeadAt(speech, before - 1) && !speech.mentions[before - 1]
    ? nounSubject(speech, before - 1)
    : null;
}

/** Tokens back to the organisation that a clause is about: "the Harbour Union in Leeds, which says". */
const maxToOrganisation = 6;

function organisationBefore(speech: SpeechBlock, comma: number): Subject | null {
  for (let at = comma - 1; at >= Math.max(0, comma - maxToOrganisation); at--) {
    if (speech.isQuoted[at] || isBreak(wordAt(speech, at)) || wordAt(speech, at) === ',') return null;
    const subject = mentionSubject(speech, at);
    if (subject) return subject.reference.kind === 'organisation' ? subject : null;
  }
  return null;
}

/** "the mayor, who said": a role, told of nobody by name, and the comma at `comma`. */
function isSetOffRole(speech: SpeechBlock, comma: number): boolean {
  return wordAt(speech, comma) === ',' && isHeadAt(speech, comma - 1) && !speech.mentions[comma - 1];
}

/** "the family said", "Dias firmly said": a noun may end like an adverb. */
function isAdverb(speech: SpeechBlock, at: number): boolean {
  const { adverbEndings, adverbs } = speech.words.speech;
  const isNoun = speech.tags[at] === 'NOUN' || speech.tags[at] === 'PROPN';
  return adverbs.has(wordAt(speech, at)) || (!isNoun && hasEnding(wordAt(speech, at), adverbEndings));
}

/** "of the Daily Mail", "from Reuters": belongs to what comes before; "a report by Reuters" does speak. */
const isComplement = (speech: SpeechBlock, from: number) =>
  speech.words.speech.complementPrepositions.has(wordBefore(speech, from));

/** "Ana Dias from broker Lee Brothers said": who belongs to what is named before the verb. */
function employed(speech: SpeechBlock, from: number): Subject | null {
  const isBelonging = speech.words.speech.belongingPrepositions.has(wordAt(speech, from - 2));
  if (!isBelonging || speech.tags[from - 1] !== 'NOUN') return null;
  const subject = mentionSubject(speech, from - 3);
  return subject?.reference.kind === 'person' ? subject : null;
}

/** Tokens of a bracket that may stand between a subject and its verb. */
const maxBracket = 8;

/** The token before the bracket that closes at `from`; `from` itself where the bracket is longer. */
function skipBrackets(speech: SpeechBlock, from: number): number {
  for (let at = from; at > from - maxBracket && at >= 0; at--) if (wordAt(speech, at) === '(') return at - 1;
  return from;
}

/** Tokens back from a verb to the preposition of a complement. */
const maxComplement = 8;

/** "Greg Taylor of Indianapolis said": a complement stands between the name and the verb. */
function personWithComplement(speech: SpeechBlock, at: number): Subject | null {
  for (let i = at; i >= Math.max(0, at - maxComplement); i--) {
    const word = wordAt(speech, i);
    if (isBreak(word) || word === ',') return null;
    if (speech.words.speech.belongingPrepositions.has(word)) {
      const subject = mentionSubject(speech, i - 1);
      if (subject?.reference.kind === 'person') return subject;
    }
  }
  return null;
}
