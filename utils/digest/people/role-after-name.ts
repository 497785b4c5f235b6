import type { NameMention } from '../names/find-names';
import { nounPhrase } from './appositive';
import { isStanding } from './role-lexicon';
import { lowerAt, type RoleText, type TokenRange, textAt } from './role-text';

const dashes = /^[–—-]$/;

/** The role in apposition after a name: "Vipin Narang, Acting Assistant Secretary for Space Policy, and". */
export function roleAfterName({ to }: NameMention, text: RoleText): TokenRange | null {
  const opening = skipParty(text, to);
  const opener = textAt(text, opening);
  if (opener !== ',' && opener !== '(' && !dashes.test(opener)) return null;
  const at = skipAge(text, opening + 1);
  if (opener === ',' && isStanding(textAt(text, at), text.words.roles) && textAt(text, at + 1) === ',')
    return { from: at, to: at + 1 };
  return nounPhrase(text, at, opener);
}

/** Past an age that follows a name, "51," or "aged 51,"; `from` where there is none. */
function skipAge(text: RoleText, from: number): number {
  const at = text.words.roles.aged.has(lowerAt(text, from)) ? from + 1 : from;
  const age = textAt(text, at);
  if (!/^\d/.test(age) || age.length > 3) return from;
  const after = textAt(text, at + 1);
  return after === ',' || after === ')' || dashes.test(after) ? at + 2 : from;
}

/** "(D-Mich.)", "R-Texas": the party in brackets that American news sets after a name. */
function skipParty(text: RoleText, from: number): number {
  if (textAt(text, from) !== '(') return from;
  for (let at = from + 1; at < from + 7; at++) if (textAt(text, at) === ')') return at + 1;
  return from;
}
