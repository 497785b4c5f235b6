import type { NameMention } from '../names/find-names';
import { isOfAnother } from './of-another';
import { isOwnerMark } from './owner-marks';
import { isDoubted, startOfPhrase } from './phrase-start';
import { hasOwner } from './role-before-name';
import { isPluralHead, isRank, isRoleHead } from './role-lexicon';
import { lowerAt, type RoleText, type TokenRange, textAt } from './role-text';

const maxTokens = 20;
/** Tokens before a role in which a word may make it doubtful: "accused of being the gunman, Ana Dias,". */
const doubtReach = 8;

/** "one of the women", "one of Heidnik's victims": told whole. */
function startOfGroup(text: RoleText, start: number): number {
  const { definiteArticles, of, one } = text.words.grammar;
  const before = definiteArticles.has(lowerAt(text, start - 1)) ? start - 2 : start - 1;
  return of.has(lowerAt(text, before)) && one.has(lowerAt(text, before - 1)) ? before - 1 : start;
}

/** The role before a comma and the name: "The group's chief executive, Ana Dias, said". */
export function roleAcrossComma({ from: nameFrom, to }: NameMention, text: RoleText): TokenRange | null {
  const { tokens, isPerson, words } = text;
  const { rankPrefixes, continuationsOfName } = words.roles;
  const isRankAt = (at: number) => isRank(textAt(text, at), words.roles) || rankPrefixes.has(lowerAt(text, at));
  let from = nameFrom;
  while (from > 1 && isRankAt(from - 1)) from--;
  if (!/^[,:]$/.test(textAt(text, from - 1))) return null;
  const after = textAt(text, to);
  const isClosed = /^[,.;)–—]$/.test(after) || continuationsOfName.has(after) || to >= tokens.length;
  // Right to left to the article that opens the phrase; its head is the first noun for a person after it.
  for (let at = from - 2; at >= Math.max(0, from - maxTokens); at--) {
    const word = textAt(text, at);
    if (/^[.;:,()"“”]$/.test(word)) return null;
    if (isPerson(at)) {
      // "A fighter with Dias's forces, Tom Lee,": whose they are.
      if (isOwner(text, at)) continue;
      return null;
    }
    if (!isRoleHead(word, words.roles)) continue;
    const start = startOfPhrase(text, at);
    const isNear = at === from - 2 || words.roles.headPrepositions.has(textAt(text, at + 1));
    const isTold = isClosed || (words.grammar.as.has(lowerAt(text, 0)) && start <= 2);
    const whole = startOfGroup(text, start);
    // Several are not one: "the players, Ana Dias," may begin a list.
    const isOne = whole < start || !isPluralHead(word, words.roles);
    if (isDoubted(text, start, doubtReach) || isOfAnother(text, start)) return null;
    return isOpened(text, start, at) && isNear && isTold && isOne ? { from: whole, to: from - 1 } : null;
  }
  return null;
}

function isOwner(text: RoleText, at: number): boolean {
  let next = at + 1;
  while (text.isPerson(next)) next++;
  return isOwnerMark(textAt(text, next), text.words.grammar);
}

/** The phrase has an owner or an article, or opens the sentence. */
function isOpened(text: RoleText, start: number, head: number): boolean {
  const { openersBeforeName } = text.words.roles;
  return (
    hasOwner(text, start, head) ||
    isSetOff(text, start) ||
    openersBeforeName.has(lowerAt(text, start)) ||
    openersBeforeName.has(lowerAt(text, start - 1)) ||
    start === 0
  );
}

/** "Last month, Assistant Secretary for Political Affairs, Ana Dias,", "…' Harrow researcher, Ana Dias,": a title with capitals behind a mark. */
const isSetOff = (text: RoleText, start: number): boolean =>
  /^[,"”’»']$/.test(textAt(text, start - 1)) && /^\p{Lu}/u.test(textAt(text, start));
