import { foldWord } from './folded-name';
import nameWords from './name-words.json' with { type: 'json' };
import roleWords from './role-words.json' with { type: 'json' };

/** What a statement of somebody's role tells about who they are. All words are folded. */
export interface RoleTraits {
  /** politics, sport, arts ... */
  readonly fields: readonly string[];
  /** What they do: "prime", "minister", "coach". */
  readonly offices: readonly string[];
  /** Where or for whom: "libya", "rovers". */
  readonly places: readonly string[];
  readonly gender: 'female' | 'male' | null;
  /** The role is somebody else's relative: the words say what the other is. */
  readonly isRelative: boolean;
}

const listOf = (text: string) => text.split(' ').map(foldWord);
const fieldsOf = new Map<string, string[]>();
for (const [field, list] of Object.entries(roleWords.fields)) {
  for (const word of listOf(list)) fieldsOf.set(word, [...(fieldsOf.get(word) ?? []), field]);
}
const relations = new Set(listOf(roleWords.relations));
const empty = new Set(listOf(roleWords.empty));
const male = new Set(nameWords.male.map(foldWord));
const female = new Set(nameWords.female.map(foldWord));
const groupsOf = (groups: readonly string[]) =>
  new Map(groups.flatMap((group) => listOf(group).map((word) => [word, listOf(group)[0] ?? ''] as const)));
const sameOffice = groupsOf(roleWords.sameOffice);
const samePlace = groupsOf(roleWords.places);
const maxRoleChars = 300;

export function roleTraits(role: string): RoleTraits {
  const tokens = role.slice(0, maxRoleChars).match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const isShouted = role === role.toUpperCase();
  const all = tokens.map((token) => ({ word: foldWord(token), isProper: !isShouted && /^\p{Lu}/u.test(token) }));
  const gender = all.some(({ word }) => female.has(word))
    ? 'female'
    : all.some(({ word }) => male.has(word))
      ? 'male'
      : null;
  const known = all.filter(({ word }) => word !== '' && !empty.has(word) && !/^\d/.test(word));
  const isRelative = known.slice(0, 2).some(({ word }) => relations.has(word)) && !fieldsOf.has(known[0]?.word ?? '');
  if (isRelative) return { fields: [], offices: [], places: [], gender, isRelative };
  const offices = known.filter(({ word, isProper }) => fieldsOf.has(word) || !isProper);
  return {
    fields: [...new Set(known.flatMap(({ word }) => fieldsOf.get(word) ?? []))],
    offices: [...new Set(offices.map(({ word }) => sameOffice.get(word) ?? word))],
    places: [
      ...new Set(known.filter((each) => !offices.includes(each)).map(({ word }) => samePlace.get(word) ?? word)),
    ],
    gender,
    isRelative,
  };
}

/** "libya" and "libyan", "german" and "germany": one begins like the other. */
export function isSamePlace(a: string, b: string): boolean {
  const stem = Math.max(4, Math.min(a.length, b.length) - 1);
  return a === b || (Math.min(a.length, b.length) >= 4 && a.slice(0, stem) === b.slice(0, stem));
}
