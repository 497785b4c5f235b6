import { isAnyOwnerMark } from '../people/owner-marks';
import { isFiniteVerb } from '../tags/part-of-speech';
import { type SpeechBlock, wordAt } from './speech-block';
import {
  genderAt,
  isAddressed,
  isBreak,
  isGoverned,
  isHeadAt,
  mentionSubject,
  nounSubject,
  pronounSubject,
  type Subject,
} from './subject-forms';

/** Tokens between a verb and the subject of its clause. */
const reach = 40;

/** "Dias, who said": the nearest person before the token at `from`, else the organisation nearest to it. */
export function namedBefore(speech: SpeechBlock, from: number): Subject | null {
  const found = subjectsBefore(speech, from).filter(({ reference }) => reference.kind !== 'noun');
  return found.find(({ reference }) => reference.kind === 'person' || reference.kind === 'pronoun') ?? found[0] ?? null;
}

/**
 * "Dias was met by Lee and said", "The singer, who married Lee, left and said": whom the clause before "and" is about.
 *
 * The nearest with a verb of its own, else the first name that neither a word nor a verb before it governs; null where there is neither.
 */
export function sharedSubject(speech: SpeechBlock, from: number): Subject | null {
  const { grammar } = speech.words;
  const found = subjectsBefore(speech, from);
  // "the firm with which Dias met Lee and said": whose clause is part of another.
  const isFree = (each: Subject) =>
    isUngoverned(speech, each) &&
    !grammar.thingPronouns.has(wordAt(speech, each.from - 1)) &&
    !grammar.that.has(wordAt(speech, each.from - 1));
  return (
    found.find((each) => each.reference.kind === 'pronoun' || (isFree(each) && opensVerb(speech, each.to))) ??
    found.findLast((each) => each.reference.kind !== 'noun' && isFree(each) && !isBehindVerb(speech, each.from)) ??
    null
  );
}

/**
 * "Baba pressed Ishiba, saying": whom the sentence is about, not the name next to the participle at `verb`.
 *
 * The first that nothing governs, be it a role: "The boss backed Lee, who is ill, saying". Else the first name.
 */
export function firstSubject(speech: SpeechBlock, verb: number): Subject | null {
  let fallback: Subject | null = null;
  for (let at = Math.max(speech.firstOf[speech.sentenceOf[verb] ?? 0] ?? 0, verb - reach); at < verb; at++) {
    if (speech.isQuoted[at]) continue;
    const pronoun = pronounSubject(speech, at);
    if (pronoun) return pronoun;
    const subject = mentionSubject(speech, at) ?? roleAt(speech, at);
    if (!subject) continue;
    if (isUngoverned(speech, subject)) return subject;
    if (subject.reference.kind !== 'noun') fallback ??= subject;
    at = subject.to - 1;
  }
  return fallback;
}

const isUngoverned = (speech: SpeechBlock, { from, to }: Subject) =>
  !isGoverned(speech, from) && !isAnyOwnerMark(wordAt(speech, to), speech.words.grammar);

/** "Papers that tell how Dias came do not say so but claim": a name behind a verb, with no comma between them. */
function isBehindVerb(speech: SpeechBlock, from: number): boolean {
  const first = speech.firstOf[speech.sentenceOf[from] ?? 0] ?? 0;
  for (let at = from - 1; at >= first && wordAt(speech, at) !== ','; at--)
    if (isFiniteVerb(speech.tags[at])) return true;
  return false;
}

/** All before a token in its clause, nearest first. */
function subjectsBefore(speech: SpeechBlock, from: number): Subject[] {
  const sentence = speech.sentenceOf[from];
  const found: Subject[] = [];
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (speech.sentenceOf[at] !== sentence || isBreak(wordAt(speech, at))) break;
    const subject = mentionSubject(speech, at) ?? roleAt(speech, at);
    const gender = genderAt(speech, at);
    // "The union told Dias that … and defended": who is told is not who goes on.
    if (subject && !isAddressed(speech, subject.from)) found.push(subject);
    else if (gender && gender !== 'neutral')
      found.push({ reference: { kind: 'pronoun', gender }, from: at, to: at + 1 });
    if (subject) at = subject.from;
  }
  return found;
}

/** "The singer" with a verb or a clause of its own behind it, of whom no name says who it is. */
function roleAt(speech: SpeechBlock, at: number): Subject | null {
  if (!isHeadAt(speech, at) || speech.mentions[at + 1] || !opensVerb(speech, at + 1)) return null;
  const subject = nounSubject(speech, at);
  return subject && speech.words.grammar.definiteArticles.has(wordAt(speech, subject.from)) ? subject : null;
}

/** Tokens between a name and its verb: "also". */
const maxAdverbs = 2;

/** A finite verb stands at a token, or behind adverbs there, or ", who". */
function opensVerb(speech: SpeechBlock, from: number): boolean {
  if (wordAt(speech, from) === ',') return speech.words.grammar.relativePronouns.has(wordAt(speech, from + 1));
  for (let at = from; at <= from + maxAdverbs; at++) {
    if (isFiniteVerb(speech.tags[at])) return true;
    if (speech.tags[at] !== 'ADV') return false;
  }
  return false;
}
