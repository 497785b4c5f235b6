import type { Token } from '@/utils/text/tokens';
import type { NameMention } from '../names/find-names';
import { isAddress, isOffice, isPluralHead, isRank, isRoleHead, isStop } from './role-lexicon';

/** A stretch of tokens of the mention's sentence, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);
const articles = new Set(['the', 'a', 'an', ...possessives]);
/** A role before a name rarely runs longer: "Acting Deputy Assistant Secretary of State for East Asian Affairs". */
const maxTokens = 14;

const isCapital = (text: string) => /^\p{Lu}/u.test(text);
const isPossessive = (text: string) => /^['’]s?$/i.test(text);

/** Whether a token of the mention's sentence belongs to a person's name. */
export type IsPerson = (at: number) => boolean;

/** The role that stands right before a name: "said Department of Defence spokesperson Jessica Anderson". */
export function roleBeforeName({ sentence, from }: NameMention, isPerson: IsPerson): TokenRange | null {
  const { tokens } = sentence;
  const text = (at: number) => tokens[at]?.text ?? '';
  let to = from;
  // "Prime Minister, Dr. X" is not this pattern; "Education Minister Dr X" is.
  while (to > 0 && isRank(text(to - 1)) && !isOnlyRank(tokens, to - 1)) to--;
  if (to > 1 && text(to - 1) === ',' && isRoleHead(text(to - 2)) && hasArticleBefore(tokens, to - 2)) to--;
  // "(sporting director) Ana Dias": what an editor put into a quotation.
  if (text(to - 1) === ')' && isRoleHead(text(to - 2))) to--;
  const head = to - 1;
  if (head < 0 || isPerson(head) || isAddress(text(head))) return null;
  if (isRoleHead(text(head))) return { from: startOfPhrase(tokens, head, isPerson), to };
  const office = officeBefore(tokens, head, isPerson);
  return office === null ? null : { from: startOfPhrase(tokens, office, isPerson), to };
}

/** A field of an office rarely has more words: "of Civil Affairs", "at the Home Office". */
const maxTokensOfField = 6;
const fieldPrepositions = new Set(['of', 'for', 'to', 'at']);

/** Where the office stands whose field ends at `end`: "director of rugby", "vice minister of Civil Affairs"; null where none does. */
function officeBefore(tokens: readonly Token[], end: number, isPerson: IsPerson): number | null {
  const text = (at: number) => tokens[at]?.text ?? '';
  for (let at = end; at > Math.max(0, end - maxTokensOfField); at--) {
    const word = text(at);
    if (fieldPrepositions.has(word)) return at < end && isOffice(text(at - 1)) ? at - 1 : null;
    const isInside = isCapital(word) || word === 'and' || word === '&' || isPossessive(word);
    // One plain noun at most: more of them are a clause.
    if (isPerson(at) || !(isInside || at === end) || (isStop(word) && word !== 'and')) return null;
  }
  return null;
}

/** The role that several share: "the lawyers Ana Dias and Tom Ashgrove", told of the second. */
export function roleShared({ sentence, from }: NameMention, isPerson: IsPerson): TokenRange | null {
  const { tokens } = sentence;
  const text = (at: number) => tokens[at]?.text ?? '';
  let at = from - 1;
  if (text(at) !== 'and' && text(at) !== '&') return null;
  while (at >= 0 && (isPerson(at) || /^(?:and|&|,)$/.test(text(at)))) at--;
  return isPluralHead(text(at)) && isPerson(at + 1) ? { from: startOfPhrase(tokens, at, isPerson), to: at + 1 } : null;
}

/** Ranks are dropped only where a fuller role stands before them. */
function isOnlyRank(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isRank(tokens[before]?.text ?? '')) before--;
  return before < 0 || !isRoleHead(tokens[before]?.text ?? '');
}

function hasArticleBefore(tokens: readonly Token[], head: number): boolean {
  for (let at = head; at >= Math.max(0, head - 8); at--)
    if (articles.has((tokens[at]?.text ?? '').toLowerCase())) return true;
  return false;
}

/** Where the noun phrase that ends with the head at `head` begins, walking left. */
export function startOfPhrase(tokens: readonly Token[], head: number, isPerson: IsPerson): number {
  const text = (at: number) => tokens[at]?.text ?? '';
  let start = head;
  for (let at = head - 1; at >= Math.max(0, head - maxTokens); at--) {
    const word = text(at);
    const lower = word.toLowerCase();
    if (articles.has(lower)) return possessives.has(lower) ? at : at + 1;
    if (isPerson(at) && !isPossessive(text(at + 1))) break;
    if (isPossessive(word)) continue;
    if (joinsCapitals(tokens, at) && !isPerson(at - 1)) continue;
    if (!tokens[at]?.isWord || isStop(word) || /^\d{4}$/.test(word)) break;
    start = at;
  }
  return start;
}

/** "Miller's sister", "Google's other founder": somebody's, among the tokens `from` to `to` (exclusive). */
export const hasOwner = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /^['’]s$/.test(text));

/** "Secretary of State", "Health and Human Services", "Minister for Space": small words inside a title. */
function joinsCapitals(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  if (word === '&') return true;
  return (
    (word === 'of' || word === 'and' || word === 'for') && isCapital(before) && isCapital(after) && !isStop(before)
  );
}
