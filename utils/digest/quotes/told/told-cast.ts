import type { Speaker } from '@/utils/model/digest';
import type { TellingWords } from '../../language/telling-words';
import type { FoundNames, FoundPerson } from '../../people/found-person';
import type { Gender } from '../../people/gender-of';
import type { SpeakerReference } from '../speaker-reference';
import { phraseGender } from './told-gender';
import { endsInPersonNoun, genderMeant } from './told-words';

/**
 * Who may speak in an article, and whom its sentences were about so far. A voice is told by one number: an index into the
 * people, and behind the last of them one into the organisations.
 */
export interface ToldCast {
  readonly organisations: readonly string[];
  readonly people: readonly FoundPerson[];
  readonly genders: readonly Gender[];
  /** For each person the words of their roles, in lower case. */
  readonly roleWords: readonly ReadonlySet<string>[];
  /** Persons whom sentences were about, oldest first, with the number of their block. */
  readonly subjects: { readonly order: number; readonly person: number }[];
}

/** Blocks that a pronoun, and a noun that nobody has for a role, reach back. */
const pronounReach = 4;
const nounReach = 3;
/** Words of a noun with its article. */
const maxBareNoun = 2;
/** Subjects that are remembered. */
const mostSubjects = 200;

export function newToldCast({ people, others }: FoundNames, genders: readonly Gender[]): ToldCast {
  return {
    organisations: [...new Set(others.flatMap(({ kind, text }) => (kind === 'organisation' ? [text] : [])))],
    people,
    genders,
    roleWords: people.map(({ roles }) => new Set(roles.flatMap(({ text }) => wordsOf(text)))),
    subjects: [],
  };
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .filter((word) => word.length > 2);

export function noteSubject(cast: ToldCast, order: number, person: number): void {
  cast.subjects.push({ order, person });
  if (cast.subjects.length > mostSubjects) cast.subjects.splice(0, mostSubjects / 2);
}

export function voiceNamed({ people, organisations }: ToldCast, voice: number): Speaker | null {
  const person = people[voice]?.name;
  if (person) return { kind: 'person', name: person };
  const name = organisations[voice - people.length];
  return name ? { kind: 'organisation', name } : null;
}

export const isPersonVoice = ({ people }: ToldCast, voice: number) => voice < people.length;

/** Of that gender, as far as the text tells. */
export const mayBe = ({ genders }: ToldCast, voice: number, gender: Gender) =>
  gender === null || (genders[voice] ?? gender) === gender;

/** Where a reference stands. */
export interface ToldPlace {
  readonly order: number;
  /** Who spoke last, a voice. */
  readonly lastPerson: number | null;
  /** Somebody else was named since. */
  readonly isContested: boolean;
}

/** Whom a reference means, a voice; null where the text leaves it open. */
export function voiceMeant(
  reference: SpeakerReference,
  gender: Gender,
  cast: ToldCast,
  place: ToldPlace,
  words: TellingWords,
): number | null {
  if (reference.kind === 'person') return reference.person;
  if (reference.kind === 'organisation') {
    const at = cast.organisations.indexOf(reference.name);
    return at < 0 ? null : cast.people.length + at;
  }
  if (reference.kind === 'pronoun') {
    if (reference.gender === 'neutral') return null;
    return recent(cast, place.order, pronounReach, genderMeant(reference.gender));
  }
  return ofNoun(reference.words, gender, cast, place, words);
}

/** The person of that gender, or of none that is known, whom the text was about last. */
export function recent(cast: ToldCast, order: number, reach: number, gender: Gender): number | null {
  const within = cast.subjects.filter((each) => order - each.order <= reach);
  if (gender === null) return within.at(-1)?.person ?? null;
  const known = within.findLast(({ person }) => cast.genders[person] === gender);
  const open = within.findLast(({ person }) => (cast.genders[person] ?? null) === null);
  // Who is known to fit goes before who may, unless that one was named in a later block.
  if (known && open) return known.order >= open.order ? known.person : open.person;
  return (known ?? open)?.person ?? null;
}

/** The only person who may be meant and whom the text was about in so many blocks; null where there are several. */
export function onlyRecent(cast: ToldCast, order: number, reach: number, gender: Gender): number | null {
  const near = new Set(
    cast.subjects.flatMap(({ order: at, person }) =>
      order - at <= reach && mayBe(cast, person, gender) ? [person] : [],
    ),
  );
  const [nearest] = near;
  return near.size === 1 && nearest !== undefined ? nearest : null;
}

/** "la ministre": who has the role, else whom the text was about, where the noun is one for a person. */
function ofNoun(
  phrase: readonly string[],
  gender: Gender,
  cast: ToldCast,
  { order, lastPerson, isContested }: ToldPlace,
  words: TellingWords,
): number | null {
  const own = phrase.map((word) => word.replace('’', "'"));
  if (own.some((word) => words.indefinites.has(word)) || words.roles?.pluralDeterminers.has(own[0] ?? '')) return null;
  const heads = headsOf(own, words);
  const matching = bestMatching(heads, cast);
  const [only] = matching;
  if (matching.length === 1 && only !== undefined) return only;
  const last = cast.subjects.findLast((each) => matching.includes(each.person));
  if (last) return last.person;
  if (matching.length > 0 || !heads.some((head) => endsInPersonNoun(head, words))) return null;
  // "der AfD-Chef", "le président russe": it says more than who spoke before is known by.
  if (isContested || !isBare(own) || heads.length > 1 || /^\p{L}+-/u.test(heads[0] ?? '')) return null;
  const meant = gender ?? phraseGender(heads, words);
  if (lastPerson !== null && isPersonVoice(cast, lastPerson) && mayBe(cast, lastPerson, meant)) return lastPerson;
  // "ese hombre": of whom the same paragraph is about before others.
  return onlyRecent(cast, order, 0, meant) ?? onlyRecent(cast, order, nounReach, meant);
}

/** A noun with its article, and an age at most: "ese hombre", "el joven de 26 años". */
const isBare = (phrase: readonly string[]) =>
  phrase.length <= maxBareNoun || (phrase.length <= maxBareNoun + 3 && /^\d{1,3}$/.test(phrase[maxBareNoun + 1] ?? ''));

/** The persons whose roles hold most words of the phrase. */
function bestMatching(heads: readonly string[], { roleWords }: ToldCast): number[] {
  const counts = roleWords.map((role) => heads.filter((head) => role.has(head)).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.flatMap((count, person) => (count === most ? [person] : []));
}

/** The words of a phrase that may be its noun: all up to the first that governs another. */
function headsOf(phrase: readonly string[], { articles, governors }: TellingWords): string[] {
  const heads: string[] = [];
  for (const [at, word] of phrase.entries()) {
    if (articles.has(word)) {
      if (heads.length > 0) break;
      continue;
    }
    if (governors.has(word) || /^\p{L}{1,2}'/u.test(word)) {
      if (at > 0 && heads.length > 0) break;
      continue;
    }
    heads.push(word);
  }
  return heads;
}
