import type { RoleStatement } from '@/utils/model/digest';
import type { ListedPeople } from '../../language/listed-people';
import type { NameMention } from '../../names/find-names';
import type { TokenRange } from '../role-text';
import type { ListedText } from './listed-text';
import { roleAfterListedName, roleByListedCopula } from './role-after-listed-name';
import { roleBeforeListedName, sharedListedRole } from './role-before-listed-name';

/** How far each pattern is to be trusted, looked at on the annotated training articles. */
const patterns: readonly {
  readonly find: (mention: NameMention, text: ListedText) => TokenRange | null;
  readonly trust: number;
}[] = [
  { find: roleAfterListedName, trust: 1 },
  { find: roleBeforeListedName, trust: 1 },
  { find: sharedListedRole, trust: 0.9 },
  { find: roleByListedCopula, trust: 0.7 },
];

/** Words beyond which a longer statement is no fuller one. */
const fullWords = 10;

/** What the text says somebody is, wherever it names them: verbatim, the fullest statement first. */
export function findListedRoles(
  mentions: readonly NameMention[],
  isPersonAt: (sentenceIndex: number, at: number) => boolean,
  { names, roles }: ListedPeople,
): RoleStatement[] {
  if (!roles) return [];
  const found = mentions.flatMap((mention, order) => {
    const { sentence, sentenceIndex } = mention;
    const text: ListedText = {
      tokens: sentence.tokens,
      isPerson: (at) => isPersonAt(sentenceIndex, at),
      roles,
      names,
    };
    return patterns.flatMap(({ find, trust }) => {
      const range = find(mention, text);
      if (!range) return [];
      const fullness = Math.min(range.to - range.from, fullWords) / fullWords;
      return [{ ...statement(mention, range), rank: trust * fullness - order * 0.01 }];
    });
  });
  const seen = new Set<string>();
  return found
    .sort((a, b) => b.rank - a.rank)
    .filter(({ text }) => text !== '' && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .map(({ text, span }) => ({ text, span }));
}

function statement({ sentence, span }: NameMention, { from, to }: TokenRange): RoleStatement {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  return {
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    span: { block: span.block, start, end },
  };
}
