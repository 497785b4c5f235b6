import type { Token } from '@/utils/text/tokens';
import type { NameMention } from '../names/find-names';
import { hasOwner, type IsPerson, startOfPhrase, type TokenRange } from './role-before-name';
import { isPluralHead, isRank, isRoleHead } from './role-lexicon';

const openers = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'my', 'our', 'one', 'another', 'as']);
const maxTokens = 20;

/** "one of the women", "one of Heidnik's victims": told whole. */
function startOfGroup(tokens: readonly Token[], start: number): number {
  const text = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const of = text(start - 1) === 'the' ? start - 2 : start - 1;
  return text(of) === 'of' && text(of - 1) === 'one' ? of - 1 : start;
}

/** The role before a comma and the name: "The group's chief executive, Ana Dias, said". */
export function roleAcrossComma({ sentence, from: nameFrom, to }: NameMention, isPerson: IsPerson): TokenRange | null {
  const { tokens } = sentence;
  const text = (at: number) => tokens[at]?.text ?? '';
  let from = nameFrom;
  while (
    from > 1 &&
    (isRank(text(from - 1)) || /^(?:rear|vice|lieutenant|brigadier|first|major|admiral)$/i.test(text(from - 1)))
  )
    from--;
  if (text(from - 1) !== ',' && text(from - 1) !== ':') return null;
  const isClosed = /^(?:[,.)–—]|who|said|says)$/.test(text(to)) || to >= tokens.length;
  // Right to left to the article that opens the phrase; its head is the first noun for a person after it.
  for (let at = from - 2; at >= Math.max(0, from - maxTokens); at--) {
    const word = text(at);
    if (/^[.;:,()"“”]$/.test(word) || isPerson(at)) return null;
    if (isRoleHead(word)) {
      const start = startOfPhrase(tokens, at, isPerson);
      const before = text(start - 1).toLowerCase();
      const isOpened =
        hasOwner(tokens, start, at) || openers.has(text(start).toLowerCase()) || openers.has(before) || start === 0;
      const isNear = at === from - 2 || /^(?:of|for|at|in|to|from|with)$/.test(text(at + 1));
      const isTold = isClosed || (before === 'as' && start === 1);
      const whole = startOfGroup(tokens, start);
      // Several are not one: "the players, Ana Dias," may begin a list.
      const isOne = whole < start || !isPluralHead(word);
      return isOpened && isNear && isTold && isOne ? { from: whole, to: from - 1 } : null;
    }
  }
  return null;
}
