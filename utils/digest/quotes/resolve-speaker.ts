import type { Speaker } from '@/utils/model/digest';
import type { NameMention } from '../names/find-names';
import type { FoundPerson } from '../people/find-people';
import type { Gender } from '../people/gender-of';
import { isRoleHead } from '../people/role-lexicon';
import type { SpeakerReference } from './speaker-reference';

/** What a document knows about who may speak. */
export interface Cast {
  readonly people: readonly FoundPerson[];
  readonly genders: readonly Gender[];
  /** Persons in the order in which the text outside quotations names them. */
  readonly timeline: readonly { readonly person: number; readonly block: number; readonly start: number }[];
  readonly organisations: readonly NameMention[];
}

/** Where a reference stands, and who spoke last before it. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly lastSpeaker: Speaker | null;
  /** Blocks since the last speaker spoke. */
  readonly distance: number;
}

/** Blocks a pronoun reaches back to the last speaker and to the last person named. */
const pronounReach = 3;

/** Whom a reference means; null where the text leaves it open. */
export function resolveSpeaker(reference: SpeakerReference, cast: Cast, place: Place): Speaker | null {
  if (reference.kind === 'person') return personSpeaker(cast, reference.person);
  if (reference.kind === 'organisation') return { kind: 'organisation', name: reference.name };
  if (reference.kind === 'pronoun') return resolvePronoun(reference.gender, cast, place);
  return resolveNoun(reference.words, cast, place);
}

export function personSpeaker(cast: Cast, person: number): Speaker | null {
  const name = cast.people[person]?.name;
  return name ? { kind: 'person', name } : null;
}

function resolvePronoun(gender: 'female' | 'male' | 'neutral', cast: Cast, place: Place): Speaker | null {
  const { lastSpeaker, distance } = place;
  if (gender === 'neutral') return distance <= 1 && lastSpeaker?.kind === 'organisation' ? lastSpeaker : null;
  const fits = (person: number) => {
    const own = cast.genders[person] ?? null;
    return own === null || own === gender;
  };
  const before = cast.timeline.filter(
    ({ block, start }) => block < place.block || (block === place.block && start < place.start),
  );
  const recent = before.filter(({ block }) => place.block - block <= pronounReach);
  const named = [...recent].reverse().find(({ person }) => fits(person));
  const lastIndex = cast.people.findIndex(({ name }) => name === lastSpeaker?.name);
  // Who was named since the last quotation in this block's own text goes before who spoke last.
  if (named && named.block === place.block)
    return personSpeaker(cast, firstFitting(recent, place.block, fits) ?? named.person);
  if (lastIndex >= 0 && distance <= pronounReach && fits(lastIndex)) return lastSpeaker;
  return named ? personSpeaker(cast, named.person) : null;
}

/** The subject of a block is named first in it: the pronoun after it means that person rather than the last one named. */
function firstFitting(recent: Cast['timeline'], block: number, fits: (person: number) => boolean): number | null {
  return recent.find((entry) => entry.block === block && fits(entry.person))?.person ?? null;
}

function resolveNoun(words: readonly string[], cast: Cast, place: Place): Speaker | null {
  if (/^(?:a|an|another|one|some|several|many|most|few)$/.test(words[0] ?? '')) return null;
  const head = [...words].reverse().find((word) => isRoleHead(word));
  if (head) return resolveRole(head, words, cast, place);
  return resolveOrganisation(words, cast);
}

function resolveRole(head: string, words: readonly string[], cast: Cast, place: Place): Speaker | null {
  const matching = cast.people.flatMap(({ roles }, person) =>
    roles.some(({ text }) => roleWords(text).includes(head)) ? [person] : [],
  );
  const possessive = words.find((word) => /^(?:his|her|their)$/.test(word));
  if (possessive && matching.length === 0) return null;
  if (matching.length === 1 && matching[0] !== undefined) return personSpeaker(cast, matching[0]);
  const last = [...cast.timeline]
    .reverse()
    .find(
      ({ person, block, start }) =>
        matching.includes(person) && (block < place.block || (block === place.block && start < place.start)),
    );
  return last ? personSpeaker(cast, last.person) : null;
}

const roleWords = (text: string) => text.toLowerCase().split(/[^\p{L}\p{M}-]+/u);

/** "the ministry", "the Standards Commissioner": the one organisation whose name holds the noun. */
function resolveOrganisation(words: readonly string[], cast: Cast): Speaker | null {
  const head = words.at(-1) ?? '';
  const matching = cast.organisations.filter(({ text }) => text.toLowerCase().split(/\s+/).includes(head));
  const names = new Set(matching.map(({ text }) => text));
  const [only] = names;
  return names.size === 1 && only ? { kind: 'organisation', name: only } : null;
}
