import type { Gender } from '../people/gender-of';
import { isAnyOwnerMark } from '../people/owner-marks';
import { isRoleHead } from '../people/role-lexicon';
import { isPersonalPronoun } from './pronouns';
import { type SpeechBlock, wordAt } from './speech-block';

/** Whom the sentences of the article are about, one after the other: what a pronoun most likely means. */
export interface Discourse {
  /** Subjects of the sentences read so far, oldest first; a sentence without a person adds none. */
  readonly subjects: { readonly order: number; readonly person: number }[];
  /** Organisations named in the blocks read so far, oldest first. */
  readonly organisations: { readonly order: number; readonly name: string }[];
}

export const newDiscourse = (): Discourse => ({ subjects: [], organisations: [] });

/** Blocks a pronoun reaches back. */
const reachBlocks = 4;
/** Persons whom the tokens before `end` of one sentence name outside quotations, likely subjects first. */
export function subjectsInSentence(speech: SpeechBlock, sentence: number, end: number): number[] {
  const { subjects, others } = personsInSentence(speech, sentence, end);
  return [...subjects, ...others];
}

function personsInSentence(speech: SpeechBlock, sentence: number, end: number) {
  const { words } = speech;
  const subjects: number[] = [];
  const others: number[] = [];
  const stop = Math.min(end, speech.firstOf[sentence + 1] ?? 0);
  for (let at = speech.firstOf[sentence] ?? stop; at < stop; at++) {
    if (speech.isQuoted[at]) continue;
    const person = speech.mentions[at]?.person;
    const bounds = speech.bounds[at];
    if (person == null || !bounds) continue;
    const before = speech.tokens[bounds[0] - 1]?.text.toLowerCase() ?? '';
    const after = speech.tokens[bounds[1] + 1]?.text ?? '';
    const isSubject = !words.speech.objectPrepositions.has(before) && !isAnyOwnerMark(after, words.grammar);
    (isSubject ? subjects : others).push(person);
    at = bounds[1];
  }
  return { subjects, others };
}

/** Where a pronoun stands, and who speaks in the sentences before it. */
interface PronounPlace {
  readonly discourse: Discourse;
  readonly speech: SpeechBlock;
  readonly order: number;
  readonly at: number;
  readonly spoken: ReadonlyMap<number, number>;
}

/** Whom a pronoun at token `at` of a block means, null where nobody before it fits. */
export function antecedent(
  { discourse, speech, order, at, spoken }: PronounPlace,
  gender: Gender,
  genders: readonly Gender[],
): number | null {
  const fits = (person: number) => gender === null || (genders[person] ?? gender) === gender;
  const sentence = speech.sentenceOf[at] ?? 0;
  // "Asked about gifts from Dias, he said": whoever is named before the pronoun without being the subject is not meant,
  // as long as the text was about anybody else.
  const { subjects, others } = personsInSentence(speech, sentence, at);
  const own = opensWithQuestion(speech, sentence) ? undefined : subjects.find(fits);
  if (own !== undefined) return own;
  for (let back = sentence - 1; back >= 0; back--) {
    const speaker = spoken.get(back);
    if (speaker !== undefined && fits(speaker)) return speaker;
    if (opensWithPronoun(speech, back)) continue;
    // "A spokesman for the union said so. He added": whom the text does not name.
    if (opensWithUnnamed(speech, back)) return null;
    const named = personsInSentence(speech, back, speech.tokens.length);
    // Who is named in passing is meant only where the gender is known to fit.
    const found = named.subjects.find(fits) ?? named.others.find((person) => genders[person] === gender);
    if (found !== undefined) return found;
  }
  for (let i = discourse.subjects.length - 1; i >= 0; i--) {
    const entry = discourse.subjects[i];
    if (!entry || order - entry.order > reachBlocks) break;
    if (fits(entry.person)) return entry.person;
  }
  return [...subjects, ...others].find(fits) ?? null;
}

/** "Asked whether Dias would resign, he said": who is asked is who spoke before. */
function opensWithQuestion(speech: SpeechBlock, sentence: number): boolean {
  return speech.words.speech.questionVerbs.has(wordAt(speech, speech.firstOf[sentence] ?? 0));
}

/** "He also said …": the sentence goes on about whom the ones before were about. */
function opensWithPronoun(speech: SpeechBlock, sentence: number): boolean {
  const first = speech.firstOf[sentence] ?? 0;
  return !speech.isQuoted[first] && isPersonalPronoun(wordAt(speech, first), speech.words.grammar);
}

/** Tokens at the beginning of a sentence in which a noun says who its unnamed subject is: "An adviser to". */
const maxToHead = 5;

/** "A spokesman for the union said": the sentence is about somebody whom the text does not name. */
function opensWithUnnamed(speech: SpeechBlock, sentence: number): boolean {
  const first = speech.firstOf[sentence] ?? 0;
  const last = speech.firstOf[sentence + 1] ?? 0;
  const { grammar, roles, speech: words } = speech.words;
  if (speech.isQuoted[first] || !words.indefinites.has(wordAt(speech, first))) return false;
  for (let at = first + 1; at < Math.min(last, first + maxToHead); at++) {
    if (speech.isQuoted[at] || speech.mentions[at]?.person != null) return false;
    if (!isRoleHead(wordAt(speech, at), roles) || isAnyOwnerMark(wordAt(speech, at + 1), grammar)) continue;
    // "A judge, Ana Dias,", "A teacher named Ana Dias".
    return !isNamedNear(speech, at + 1, last);
  }
  return false;
}

/** Tokens behind a noun in which the name of who it is follows: ", the Leeds judge". */
const maxToName = 3;

function isNamedNear(speech: SpeechBlock, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + maxToName); at++) if (speech.mentions[at]?.person != null) return true;
  return false;
}

/** The organisations that the text may be about at a token, oldest first. */
export function organisationsInReach(discourse: Discourse, speech: SpeechBlock, order: number, at: number): string[] {
  const before = discourse.organisations.filter((each) => order - each.order <= reachOfOrganisation);
  return [...before.map(({ name }) => name), ...organisationsOf(speech, at)];
}

/** Blocks that "the company" reaches back. */
const reachOfOrganisation = 1;

function organisationsOf(speech: SpeechBlock, end: number): string[] {
  return speech.mentions
    .slice(0, end)
    .flatMap((each, at) => (each?.mention.kind === 'organisation' && !isTold(speech, at) ? [each.mention.text] : []));
}

/** "told the Daily Mail": who listens is not who speaks. */
function isTold(speech: SpeechBlock, at: number): boolean {
  const { grammar, speech: words } = speech.words;
  const first = speech.bounds[at]?.[0] ?? at;
  const before = grammar.articles.has(wordAt(speech, first - 1)) ? first - 2 : first - 1;
  return words.addressingVerbs.has(wordAt(speech, before));
}

/** Adds what a block says to the discourse; `spoke` are the persons who speak in it, in order. */
export function readBlock(discourse: Discourse, speech: SpeechBlock, order: number, spoke: readonly number[]): void {
  const last = speech.sentenceOf.at(-1) ?? -1;
  for (let sentence = 0; sentence <= last; sentence++) {
    if (opensWithPronoun(speech, sentence)) continue;
    const [person] = subjectsInSentence(speech, sentence, speech.tokens.length);
    if (person !== undefined) discourse.subjects.push({ order, person });
  }
  for (const name of new Set(organisationsOf(speech, speech.tokens.length)))
    discourse.organisations.push({ order, name });
  if (discourse.organisations.length > 200) discourse.organisations.splice(0, 100);
  const speaker = spoke.at(-1);
  if (speaker !== undefined) discourse.subjects.push({ order, person: speaker });
  if (discourse.subjects.length > 200) discourse.subjects.splice(0, 100);
}
