import { hasEnding } from '../language/inflection';
import { isOwnerMark } from '../people/owner-marks';
import { firstSubject, namedBefore, sharedSubject } from './clause-subject';
import { type SpeechBlock, wordAt } from './speech-block';
import {
  genderAt,
  isBreak,
  isHeadAt,
  maxPhrase,
  mentionSubject,
  nounSubject,
  type Subject,
  wordBefore,
} from './subject-forms';

/** Tokens between a verb and a subject set off by an appositive: "Holub, executive director of the ... Association, said". */
const maxApposition = 40;
const maxInversion = 18;

/** Who stands before a verb of saying as its subject. */
export function subjectBefore(speech: SpeechBlock, verb: number): Subject | null {
  let at = verb - 1;
  while (at >= 0 && isAdverb(speech, at) && !speech.mentions[at]) at--;
  if (at < 0 || speech.isQuoted[at] || speech.sentenceOf[at] !== speech.sentenceOf[verb]) return null;
  if (wordAt(speech, at) === ')') at = skipBrackets(speech, at);
  const own = mentionSubject(speech, at);
  // "A spokeswoman for Mrs Dias said": it is not Dias who says it.
  const spokesperson = own?.reference.kind === 'person' ? headOfComplement(speech, own.from) : null;
  if (spokesperson !== null) return nounSubject(speech, spokesperson);
  if (own && (own.reference.kind === 'person' || !isComplement(speech, own.from)))
    return employed(speech, own.from) ?? own;
  const gender = genderAt(speech, at);
  if (gender) return { reference: { kind: 'pronoun', gender }, from: at, to: at + 1 };
  if (hasEnding(wordAt(speech, verb), speech.words.speech.participleEndings)) return firstSubject(speech, verb);
  if (/^[,–—]$/.test(wordAt(speech, at))) return beforeApposition(speech, at);
  if (speech.words.grammar.relativePronouns.has(wordAt(speech, at)) && isSetOffRole(speech, at - 1))
    return nounSubject(speech, at - 2);
  if (speech.words.grammar.thingPronouns.has(wordAt(speech, at)) && wordAt(speech, at - 1) === ',')
    return organisationBefore(speech, at - 1);
  if (speech.words.grammar.coordinators.has(wordAt(speech, at))) {
    // Whom the clause does not name is still somebody else than the persons in it.
    return sharedSubject(speech, at) ?? (isBreak(wordAt(speech, at - 1)) ? null : nounSubject(speech, at));
  }
  if (speech.words.grammar.relativePronouns.has(wordAt(speech, at))) return namedBefore(speech, at);
  return personWithComplement(speech, at) ?? setOffPerson(speech, at) ?? nounSubject(speech, at);
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

function isAdverb(speech: SpeechBlock, at: number): boolean {
  const { adverbEndings, adverbs } = speech.words.speech;
  return adverbs.has(wordAt(speech, at)) || hasEnding(wordAt(speech, at), adverbEndings);
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

/** Words between a preposition and the name it governs: "the campaign of Mr.". */
const maxGoverned = 4;

/** The noun for a person whose complement a name is: "a spokesman for (the campaign of Mr.) Dias"; null where there is none. */
function headOfComplement(speech: SpeechBlock, from: number): number | null {
  const { complementPrepositions, spokespersonBeginnings } = speech.words.speech;
  for (let at = from - 1; at >= Math.max(0, from - maxGoverned - 2); at--) {
    if (speech.mentions[at] || isBreak(wordAt(speech, at)) || wordAt(speech, at) === ',') return null;
    const isGovernor = complementPrepositions.has(wordAt(speech, at));
    const head = wordAt(speech, at - 1);
    if (isGovernor && [...spokespersonBeginnings].some((beginning) => head.startsWith(beginning))) return at - 1;
  }
  return null;
}

/** "Ana Dias, an adviser to Senator Lee, said": in the apposition, whom somebody works for is not who speaks. */
function isWhoseOffice(speech: SpeechBlock, from: number): boolean {
  const { belongingPrepositions, recipientPrepositions } = speech.words.speech;
  for (let at = from - 1; at >= Math.max(0, from - maxGoverned - 2); at--) {
    if (speech.mentions[at]?.person != null || isBreak(wordAt(speech, at)) || wordAt(speech, at) === ',') return false;
    const isGovernor = belongingPrepositions.has(wordAt(speech, at)) || recipientPrepositions.has(wordAt(speech, at));
    if (isGovernor) return isHeadAt(speech, at - 1) && !speech.mentions[at - 1];
  }
  return false;
}

/** Tokens of "with his wife, Eva, 43, and their daughters" at most. */
const maxCompany = 16;

/** "Tom Lee, who came with his wife, Eva, 43, and their son Max, 9, said": who is only with the one who speaks. */
function isCompany(speech: SpeechBlock, from: number): boolean {
  const { grammar, speech: words } = speech.words;
  for (let at = from - 1; at >= Math.max(0, from - maxCompany); at--) {
    const word = wordAt(speech, at);
    if (words.companions.has(word)) return true;
    const isPart = /^(?:NOUN|ADJ|DET|PRON|NUM|PROPN)$/.test(speech.tags[at] ?? '') && genderAt(speech, at) === null;
    if (word !== ',' && !isPart && !grammar.and.has(word)) return false;
  }
  return false;
}

/** "Chad Hawk, vice president of a grading firm in Florida told": a name whose apposition no second comma closes. */
function setOffPerson(speech: SpeechBlock, from: number): Subject | null {
  const sentence = speech.sentenceOf[from];
  for (let at = from; at >= Math.max(0, from - maxApposition); at--) {
    if (speech.sentenceOf[at] !== sentence || speech.isQuoted[at] || isBreak(wordAt(speech, at))) return null;
    const subject = mentionSubject(speech, at);
    if (subject?.reference.kind === 'person')
      return wordAt(speech, subject.to) === ',' && isRoleNear(speech, subject.to) ? subject : null;
  }
  return null;
}

function isRoleNear(speech: SpeechBlock, from: number): boolean {
  for (let at = from + 1; at < from + 8; at++) if (isHeadAt(speech, at)) return true;
  return false;
}

function skipBrackets(speech: SpeechBlock, from: number): number {
  for (let at = from; at > from - 8 && at >= 0; at--) if (wordAt(speech, at) === '(') return at - 1;
  return from;
}

/** "Holub, executive director of the union, said": the nearest person, or phrase, that a comma follows. */
function beforeApposition(speech: SpeechBlock, comma: number): Subject | null {
  const { carriers, recipientPrepositions } = speech.words.speech;
  const sentence = speech.sentenceOf[comma];
  let organisation: Subject | null = null;
  for (let at = comma - 1; at >= Math.max(0, comma - maxApposition); at--) {
    if (speech.sentenceOf[at] !== sentence || speech.isQuoted[at]) break;
    const subject = mentionSubject(speech, at);
    if (!subject) continue;
    // "The union's letter to Dias, the commissioner, said": it is the letter that says so.
    if (recipientPrepositions.has(wordAt(speech, subject.from - 1)) && carriers.has(wordAt(speech, subject.from - 2)))
      return nounSubject(speech, subject.from - 2);
    const isHeld =
      headOfComplement(speech, subject.from) !== null ||
      isWhoseOffice(speech, subject.from) ||
      isCompany(speech, subject.from);
    if (subject.reference.kind === 'person' && isHeld) {
      at = subject.from;
      continue;
    }
    const isSetOff = at === comma - 1 || /^[,(–—-]$/.test(wordAt(speech, subject.to));
    if (subject.reference.kind === 'person' && isSetOff) return subject;
    if (at === comma - 1) organisation ??= subject;
    at = subject.from;
  }
  return organisation;
}

/** "Greg Taylor of Indianapolis said": a complement stands between the name and the verb. */
function personWithComplement(speech: SpeechBlock, at: number): Subject | null {
  for (let i = at; i >= Math.max(0, at - 8); i--) {
    const word = wordAt(speech, i);
    if (isBreak(word) || word === ',') return null;
    if (speech.words.speech.belongingPrepositions.has(word)) {
      const subject = mentionSubject(speech, i - 1);
      if (subject?.reference.kind === 'person') return subject;
    }
  }
  return null;
}

/** "said Dias campaign spokesman Tom Lee", "said a spokesman for Dias": the name belongs to what somebody else is. */
function isOfOther(speech: SpeechBlock, { from, to }: Subject, verb: number): boolean {
  const head = headOfComplement(speech, from);
  if (head !== null && head > verb) return true;
  for (let at = to; at < to + maxGoverned; at++) {
    if (!/^\p{Ll}/u.test(speech.tokens[at]?.text ?? '') || speech.tags[at] !== 'NOUN') return false;
    if (isHeadAt(speech, at)) return true;
  }
  return false;
}

/** Who stands after a verb of saying as its subject: "said Dan Holub, executive director". */
export function subjectAfter(speech: SpeechBlock, verb: number): Subject | null {
  const gender = genderAt(speech, verb + 1);
  if (gender) return { reference: { kind: 'pronoun', gender }, from: verb + 1, to: verb + 2 };
  const { grammar } = speech.words;
  const { clauseOpeners, complementPrepositions } = speech.words.speech;
  let organisation: Subject | null = null;
  let commas = 0;
  const words: string[] = [];
  for (let at = verb + 1; at < Math.min(speech.tokens.length, verb + maxInversion); at++) {
    const word = wordAt(speech, at);
    if (speech.isQuoted[at] || isBreak(word)) break;
    const subject = mentionSubject(speech, at);
    const isOther = subject?.reference.kind === 'person' && isOfOther(speech, subject, verb);
    if (subject?.reference.kind === 'person' && !isOther && !isOwnerMark(wordAt(speech, subject.to), grammar))
      return subject;
    if (subject?.reference.kind === 'organisation' && !isOwnerMark(wordAt(speech, subject.to), grammar))
      organisation ??= subject;
    if (word === ',' && ++commas > 1) break;
    // "according to the filing, Dias was": what the comma ends is the source, unless it is what the next name is.
    if (word === ',' && (organisation || !isHeadAt(speech, at - 1))) break;
    if (clauseOpeners.has(word)) break;
    if (commas === 0 && !complementPrepositions.has(words.at(-1) ?? '')) words.push(word);
    if (subject) at = subject.to - 1;
  }
  if (organisation && organisation.from - verb <= 3) return organisation;
  if (words.length === 0 || grammar.articles.has(words.at(-1) ?? '')) return organisation;
  return { reference: { kind: 'noun', words: words.slice(0, maxPhrase) }, from: verb + 1, to: verb + 1 + words.length };
}
