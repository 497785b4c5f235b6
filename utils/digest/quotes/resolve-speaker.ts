import type { Speaker } from '@/utils/model/digest';
import { canonicalOrganisation, type OrganisationForms } from '../names/organisation-forms';
import type { FoundPerson } from '../people/found-person';
import type { Gender } from '../people/gender-of';
import { isPluralHead, isRoleHead } from '../people/role-lexicon';
import { antecedent, type Discourse, organisationsInReach } from './discourse';
import type { PronounGender, SpeakerReference } from './speaker-reference';
import { type SpeechBlock, wordAt } from './speech-block';
import { isSameUnnamed } from './unnamed-speaker';

/** What a document knows about who may speak. */
export interface Cast {
  readonly people: readonly FoundPerson[];
  readonly genders: readonly Gender[];
  readonly organisations: OrganisationForms;
  /** For each person the words of their roles. */
  readonly roleWords: readonly ReadonlySet<string>[];
}

/** Where a reference stands: its block, the block's number among all, and its first token. */
export interface Place {
  readonly discourse: Discourse;
  readonly speech: SpeechBlock;
  readonly order: number;
  readonly at: number;
  readonly lastSpeaker: Speaker | null;
  /** The persons who speak in the sentences of the block, as far as they are known. */
  readonly spoken: ReadonlyMap<number, number>;
}

/** Whom a reference means; null where the text leaves it open. */
export function resolveSpeaker(reference: SpeakerReference, cast: Cast, place: Place): Speaker | null {
  if (reference.kind === 'person') return personSpeaker(cast, reference.person);
  if (reference.kind === 'organisation') return organisationSpeaker(reference.name, cast);
  if (reference.kind === 'pronoun') return resolvePronoun(reference.gender, cast, place);
  return resolveNoun(reference.words, cast, place);
}

export function personSpeaker(cast: Cast, person: number): Speaker | null {
  const name = cast.people[person]?.name;
  return name ? { kind: 'person', name } : null;
}

function organisationSpeaker(name: string, cast: Cast): Speaker {
  return { kind: 'organisation', name: canonicalOrganisation(name, cast.organisations) };
}

function resolvePronoun(gender: PronounGender, cast: Cast, place: Place): Speaker | null {
  const { lastSpeaker } = place;
  if (gender === 'neutral') return lastSpeaker?.kind === 'organisation' ? lastSpeaker : null;
  const person = gender === 'either' ? null : antecedent(place, gender, cast.genders);
  // "…,” said an onlooker. “…,” she added.
  if (person === null) return lastSpeaker?.kind === 'unnamed' ? lastSpeaker : null;
  return personSpeaker(cast, person);
}

function resolveNoun(words: readonly string[], cast: Cast, place: Place): Speaker | null {
  const head = words.at(-1) ?? '';
  const { roles, speech } = place.speech.words;
  const isIndefinite = speech.indefinites.has(words[0] ?? '');
  if (!isRoleHead(head, roles)) {
    if (isIndefinite) return null;
    return resolveOrganisation(head, cast) ?? organisationOfNoun(words, cast, place);
  }
  // "The researchers said": several are not the one that has the role.
  if (isPluralHead(head, roles)) return null;
  // "A company spokesman said" right after the company did.
  if (isIndefinite) {
    const isForOthers = [...speech.spokespersonBeginnings].some((beginning) => head.startsWith(beginning));
    return isForOthers && place.lastSpeaker?.kind === 'organisation' ? place.lastSpeaker : null;
  }
  return resolveRole(head, words, cast, place) ?? (isSameUnnamed(place.lastSpeaker, head) ? place.lastSpeaker : null);
}

/** "the governor", "his lawyer": who has the role, else whom the text is about, if it can be that. */
function resolveRole(head: string, words: readonly string[], cast: Cast, place: Place): Speaker | null {
  const { grammar, speech } = place.speech.words;
  const same = new Set([head, ...speech.roleSynonyms.filter((group) => group.includes(head)).flat()]);
  const exact = cast.roleWords.flatMap((role, person) => (role.has(head) ? [person] : []));
  const matching = closest(
    words,
    exact.length > 0
      ? exact
      : cast.roleWords.flatMap((role, person) => ([...same].some((word) => role.has(word)) ? [person] : [])),
    cast,
  );
  if (matching.length === 1 && matching[0] !== undefined)
    return isBroughtIn(head, place, matching[0]) ? null : personSpeaker(cast, matching[0]);
  if (words.some((word) => speech.owners.has(word)) && matching.length === 0) return null;
  const recent = place.discourse.subjects.filter(({ order }) => place.order - order <= 3);
  const found = [...recent].reverse().find(({ person }) => matching.includes(person));
  if (found) return personSpeaker(cast, found.person);
  const isDefinite = grammar.definiteArticles.has(words[0] ?? '');
  const byGender = matching.length === 0 && isDefinite ? personOfGender(head, cast, place) : null;
  if (byGender) return byGender;
  // "the expert said" right after the expert spoke, whom the text never calls one.
  const isLast = matching.length === 0 && isDefinite && words.length <= 3 && !isBroughtIn(head, place);
  return isLast && place.lastSpeaker?.kind === 'person' ? place.lastSpeaker : null;
}

/** "the foreign secretary": of several secretaries whose role holds the most words of it. */
function closest(words: readonly string[], people: readonly number[], { roleWords }: Cast): readonly number[] {
  const shared = people.map((person) => words.filter((word) => roleWords[person]?.has(word)).length);
  const most = Math.max(...shared);
  return people.filter((_, index) => shared[index] === most);
}

/** Tokens back at most to where somebody unnamed came in. */
const broughtInReach = 400;

/** "An adviser to Dias was there": somebody unnamed came in before as what is said of the speaker, and behind the last mention of `person`. */
function isBroughtIn(head: string, { speech, at }: Place, person: number | null = null): boolean {
  const { indefinites } = speech.words.speech;
  for (let back = at - 1; back > Math.max(0, at - broughtInReach); back--) {
    if (person !== null && speech.mentions[back]?.person === person) return false;
    if (wordAt(speech, back) !== head || speech.isQuoted[back]) continue;
    if (indefinites.has(wordAt(speech, back - 1)) || indefinites.has(wordAt(speech, back - 2))) return true;
  }
  return false;
}

/** Words of "the Paris-based luxury company" at most. */
const maxOrganisationWords = 4;

/** "the company": the organisation the text is about; of several the one that spoke last. */
function organisationOfNoun(
  words: readonly string[],
  cast: Cast,
  { discourse, speech, order, at, lastSpeaker }: Place,
): Speaker | null {
  const { grammar, speech: lists } = speech.words;
  const isMeant = words.length <= maxOrganisationWords && grammar.definiteArticles.has(words[0] ?? '');
  if (!isMeant || !lists.organisationNouns.has(words.at(-1) ?? '')) return null;
  const names = new Set(
    organisationsInReach(discourse, speech, order, at).map((name) => canonicalOrganisation(name, cast.organisations)),
  );
  const [only] = names;
  // "the Paris-based company" may be one that the text has yet to name.
  if (names.size === 1 && only !== undefined && words.length === 2) return { kind: 'organisation', name: only };
  return lastSpeaker?.kind === 'organisation' && names.has(lastSpeaker.name) ? lastSpeaker : null;
}

/** "the actress", whom the text never calls one: the only person of late whose gender it tells. */
function personOfGender(head: string, cast: Cast, place: Place): Speaker | null {
  const { female, male } = place.speech.words.persons;
  const gender = female.has(head) ? 'female' : male.has(head) ? 'male' : null;
  if (gender === null) return null;
  const recent = place.discourse.subjects.filter(({ order }) => place.order - order <= 3).map(({ person }) => person);
  const own = place.speech.mentions.slice(0, place.at).flatMap((each) => (each?.person == null ? [] : [each.person]));
  const fitting = new Set([...recent, ...own].filter((person) => cast.genders[person] === gender));
  const [only] = fitting;
  return fitting.size === 1 && only !== undefined ? personSpeaker(cast, only) : null;
}

/** "the ministry": the one organisation whose name holds the noun. */
function resolveOrganisation(head: string, cast: Cast): Speaker | null {
  const names = new Set(
    [...cast.organisations.names]
      .filter((name) => name.toLowerCase().split(/\s+/).includes(head))
      .map((name) => canonicalOrganisation(name, cast.organisations)),
  );
  const [only] = names;
  return names.size === 1 && only ? { kind: 'organisation', name: only } : null;
}
