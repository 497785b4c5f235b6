import type { NameMention } from '../names/find-names';
import { isFiniteVerb } from '../tags/part-of-speech';
import { isCount, nounPhrase } from './appositive';
import { isRoleHead, isStanding } from './role-lexicon';
import { isVerbAt, lowerAt, type RoleText, type TokenRange, textAt } from './role-text';

/** A place rarely has more words: "of New South Wales". */
const maxPlaceTokens = 4;

/** A body somebody works for has more: "of the Harrow Institute of Marine Science". */
const maxHomeTokens = 7;

/** A name that stands further from the start of its sentence is part of more than an opening phrase. */
const maxLeadTokens = 8;

const dashes = /^[–—―-]$/;

/** The role in apposition after a name: "Vipin Narang, Acting Assistant Secretary for Space Policy, and". */
export function roleAfterName({ from, to }: NameMention, text: RoleText): TokenRange | null {
  const opening = skipHome(text, skipParty(text, to));
  const opener = textAt(text, opening);
  if (!/^[,([]$/.test(opener) && !dashes.test(opener)) return null;
  // "Ana Dias -- the mayor -- said": two hyphens are one dash.
  const first = opener === '-' && textAt(text, opening + 1) === '-' ? opening + 2 : opening + 1;
  const at = skipPlace(text, skipAge(text, first));
  if (opener === ',' && isStanding(textAt(text, at), text.words.roles) && textAt(text, at + 1) === ',')
    return { from: at, to: at + 1 };
  const role = opener === '[' ? insertedRole(text, at) : nounPhrase(text, at, opener);
  return role && (isNeighbour(text, role, from) || opensClause(text, role, from)) ? null : role;
}

/** "Dias [the mayor]", "Lee [Harrow co-founder]": what an editor put into somebody's words, of two words and more: not "Ana [Dias]". */
function insertedRole(text: RoleText, from: number): TokenRange | null {
  const role = nounPhrase(text, from, '');
  if (!role) return null;
  let closing = from;
  while (closing <= role.to && textAt(text, closing) !== ']') closing++;
  if (closing > role.to) return null;
  const to = Math.min(role.to, closing);
  const hasHead = text.tokens.slice(role.from, to).some((token) => isRoleHead(token.text, text.words.roles));
  return hasHead && closing - from > 1 ? { from: role.from, to } : null;
}

/** "The boy is Ana Dias, his old teacher said", "Dias, his lawyer and three guards left": somebody else of whom the sentence goes on. */
function opensClause(text: RoleText, role: TokenRange, name: number): boolean {
  const { and } = text.words.grammar;
  if (and.has(lowerAt(text, role.to)) && isCount(text, role.to + 1)) return true;
  return text.words.speech.verbs.has(lowerAt(text, role.to)) && hasVerbBefore(text, name);
}

/** The clause before a name has its verb; what stands in a quotation before it is another's. */
function hasVerbBefore(text: RoleText, name: number): boolean {
  for (let at = name - 1; at >= 0 && !/^["”’»]$/.test(textAt(text, at)); at--) {
    if (isFiniteVerb(text.tags[at])) return true;
  }
  return false;
}

/** "Aside from Ana Dias, the farmers lost": after an opening phrase the next one is what the sentence is about. */
function isNeighbour(text: RoleText, role: TokenRange, name: number): boolean {
  const { roles } = text.words;
  if (!roles.lead.has(lowerAt(text, 0)) || name > maxLeadTokens) return false;
  // "Despite the fog, Ana Dias, mayor of Leeds told us": the phrase was over before the name.
  if (textAt(text, name - 1) === ',') return false;
  const after = textAt(text, role.to);
  if (text.words.grammar.relativePronouns.has(after)) return !isClosedBehind(text, role.to);
  // "Under Ana Dias, the club drew players such as Tom Lee": a whole sentence.
  if (text.tags.slice(role.from, role.to).some((tag, i) => isFiniteVerb(tag) && isVerbAt(text, role.from + i)))
    return true;
  // A sentence that ends here has said all it says of somebody else.
  return !/^[,:)–—]$/.test(after);
}

/** "According to Ana Dias, a farmer who sells abroad, it pays": what is told of the farmer ends, and the sentence goes on with another subject. */
function isClosedBehind(text: RoleText, from: number): boolean {
  for (let at = from; at < text.tokens.length; at++) {
    if (textAt(text, at) === ',') return !isFiniteVerb(text.tags[at + 1]);
  }
  return false;
}

/** Past an age that follows a name, "51," or "aged 51,"; `from` where there is none. */
function skipAge(text: RoleText, from: number): number {
  const at = text.words.roles.aged.has(lowerAt(text, from)) ? from + 1 : from;
  const age = textAt(text, at);
  if (!/^\d/.test(age) || age.length > 3) return from;
  const after = textAt(text, at + 1);
  return after === ',' || after === ')' || dashes.test(after) ? at + 2 : from;
}

/** Past where somebody lives or is elected, set between commas: "of Leeds,", "Md.,"; `from` where there is no place. */
function skipPlace(text: RoleText, from: number): number {
  const isPreposition = text.words.roles.homePrepositions.has(lowerAt(text, from));
  const first = isPreposition ? from + 1 : from;
  let at = first;
  while (at < first + maxPlaceTokens && /^\p{Lu}/u.test(textAt(text, at)) && !text.isPerson(at)) at++;
  const isPlace = isPreposition || textAt(text, first).endsWith('.');
  return at > first && isPlace && textAt(text, at) === ',' ? at + 1 : from;
}

/** Past where somebody works or lives, set right behind the name: "of Harrow University,"; `from` where nothing is. */
function skipHome(text: RoleText, from: number): number {
  const { grammar, roles } = text.words;
  if (!roles.homePrepositions.has(lowerAt(text, from))) return from;
  let at = grammar.articles.has(lowerAt(text, from + 1)) ? from + 2 : from + 1;
  const first = at;
  const isInside = () => /^\p{Lu}/u.test(textAt(text, at)) || roles.titleJoiners.has(textAt(text, at));
  while (at < first + maxHomeTokens && isInside() && !text.isPerson(at)) at++;
  return at > first && textAt(text, at) === ',' ? at : from;
}

/** "(D-Mich.)", "R-Texas": the party in brackets that American news sets after a name. */
function skipParty(text: RoleText, from: number): number {
  if (textAt(text, from) !== '(') return from;
  for (let at = from + 1; at < from + 7; at++) if (textAt(text, at) === ')') return at + 1;
  return from;
}
