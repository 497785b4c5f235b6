import { baseForm, hasEnding } from '../language/inflection';
import type { RoleWords } from '../language/role-words';

/** Letters at least: shorter words with these endings ("her", "for", "list") are seldom nouns for people. */
const leastPersonNoun = 5;

const uneven = /[’‑]/;

function plain(word: string): string {
  const lower = word.toLowerCase();
  return uneven.test(lower) ? lower.replace('’', "'").replace('‑', '-') : lower;
}

/** A noun that says what somebody is: "minister", "striker", "wife"; also as the last part of a compound. */
export function isRoleHead(word: string, words: RoleWords): boolean {
  const lower = plain(word);
  const { heads, titles } = words;
  if (heads.has(lower) || titles.has(lower) || isPluralHead(lower, words)) return true;
  const hyphen = lower.lastIndexOf('-');
  return hyphen >= 0 && lower.length - hyphen > 4 && heads.has(lower.slice(hyphen + 1));
}

/** A noun for an office that stands before names: "president", "gen.". */
export const isTitle = (word: string, { titles }: RoleWords) => titles.has(plain(word));

/** A noun that says less of somebody than an office does: "critic". */
export const isOpinion = (word: string, { opinions }: RoleWords) => opinions.has(plain(word));

/** A word that stands before the noun of a role: "former". */
export const isPremodifier = (word: string, { premodifiers }: RoleWords) => premodifiers.has(plain(word));

/** Such a noun for several: "radicals", "policemen". */
export function isPluralHead(word: string, { heads, plurals }: RoleWords): boolean {
  const lower = plain(word);
  const one = baseForm(lower, plurals);
  return one !== lower && heads.has(one);
}

/**
 * A word that is formed like a noun for a person: "hydrologist", "churchwarden", "beekeeper".
 *
 * Things are formed like it too ("transistor"), so it holds only where the text is about to say who somebody is.
 */
export function isPersonNoun(word: string, { headSuffixes, notHeads }: RoleWords): boolean {
  if (word.length < leastPersonNoun || !/^\p{Ll}/u.test(word)) return false;
  const last = word.split('-').at(-1) ?? '';
  return !notHeads.has(last) && hasEnding(last, headSuffixes);
}

/** A form of address that says nothing of what somebody does: "Mr", "Dr.", "Cmdr.". */
export function isRank(word: string, { ranks }: RoleWords): boolean {
  const lower = plain(word);
  return ranks.has(lower) || (lower.includes('-') && ranks.has(lower.slice(lower.lastIndexOf('-') + 1)));
}
/** A form of address that is no role even where it stands alone: "Sir", "Mrs". */
export const isAddress = (word: string, { address }: RoleWords) => address.has(plain(word));
/** A word before a name that cannot be part of a role standing there; in capitals it may be what it is in small letters. */
export const isStop = (word: string, { acronyms, nonRoles, stops }: RoleWords) =>
  !acronyms.has(word) && (stops.has(plain(word)) || nonRoles.has(word));
/** A noun for an office, which may be told with its field before the name: "director of rugby". */
export const isOffice = (word: string, { offices }: RoleWords) => offices.has(plain(word));
/** What a lawyer does in court, told as the role: "Ana Dias, prosecuting, said". */
export const isStanding = (word: string, { standing }: RoleWords) => standing.has(plain(word));
/** A participle after which an office follows: "was appointed the". */
export const isAppointed = (word: string, { appointed }: RoleWords) => appointed.has(plain(word));
/** A verb whose object's office follows with "as": "replaced Dias as chancellor". */
export const isSucceeding = (word: string, { succeeding }: RoleWords) => succeeding.has(plain(word));
/** A word that ends an appositive after a name. */
export const isVerb = (word: string, { verbs }: RoleWords) => verbs.has(plain(word));
