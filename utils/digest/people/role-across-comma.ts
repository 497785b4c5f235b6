import type { NameMention } from '../names/find-names';
import { type IsPerson, startOfPhrase, type TokenRange } from './role-before-name';
import { isRank, isRoleHead } from './role-lexicon';

const openers = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'my', 'our']);
const maxTokens = 20;

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
  if (!/^(?:[,.)–—]|who|said|says)$/.test(text(to)) && to < tokens.length) return null;
  // Right to left to the article that opens the phrase; its head is the first noun for a person after it.
  for (let at = from - 2; at >= Math.max(0, from - maxTokens); at--) {
    const word = text(at);
    if (/^[.;:,()"“”]$/.test(word) || isPerson(at)) return null;
    if (isRoleHead(word)) {
      const start = startOfPhrase(tokens, at, isPerson);
      const isOpened =
        openers.has(text(start).toLowerCase()) || openers.has(text(start - 1).toLowerCase()) || start === 0;
      const isNear = at === from - 2 || /^(?:of|for|at|in|to|from)$/.test(text(at + 1));
      return isOpened && isNear ? { from: start, to: from - 1 } : null;
    }
  }
  return null;
}
