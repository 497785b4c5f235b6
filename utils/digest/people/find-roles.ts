import type { RoleStatement } from '@/utils/model/digest';
import type { NameMention } from '../names/find-names';
import { roleAcrossComma } from './role-across-comma';
import { roleAfterName } from './role-after-name';
import { type IsPerson, roleBeforeName, roleShared, type TokenRange } from './role-before-name';
import { roleBeforeCopula, roleByCopula, roleBySuccession } from './role-by-verb';
import { isRank } from './role-lexicon';

/** How far each pattern is to be trusted, measured on the annotated training articles. */
const patterns: readonly {
  readonly find: (mention: NameMention, isPerson: IsPerson) => TokenRange | null;
  readonly trust: number;
}[] = [
  { find: roleAfterName, trust: 1 },
  { find: roleBeforeName, trust: 1 },
  { find: roleAcrossComma, trust: 0.9 },
  { find: roleShared, trust: 0.9 },
  { find: roleByCopula, trust: 0.7 },
  { find: roleBySuccession, trust: 0.7 },
  { find: roleBeforeCopula, trust: 0.7 },
];

/** Words beyond which a longer statement is no fuller one. */
const fullWords = 10;

/** What the text says somebody is, wherever it names them: verbatim, the fullest statement first. */
export function findRoles(
  mentions: readonly NameMention[],
  isPersonAt: (sentenceIndex: number, at: number) => boolean,
): RoleStatement[] {
  const found = mentions.flatMap((mention, order) =>
    patterns.flatMap(({ find, trust }) => {
      const range = find(mention, (at) => isPersonAt(mention.sentenceIndex, at));
      return range ? [{ ...statement(mention, range), rank: trust * fullness(mention, range) - order * 0.01 }] : [];
    }),
  );
  const seen = new Set<string>();
  return found
    .sort((a, b) => b.rank - a.rank)
    .filter(({ text }) => text !== '' && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .map(({ text, span }) => ({ text, span }));
}

/** 0..1: more words say more, up to a point; a bare title says little. */
function fullness({ sentence }: NameMention, { from, to }: TokenRange): number {
  const words = sentence.tokens.slice(from, to).filter(({ isWord }) => isWord);
  if (words.length === 1 && isRank(words[0]?.text ?? '')) return 0.05;
  return Math.min(words.length, fullWords) / fullWords;
}

function statement({ sentence, span }: NameMention, { from, to }: TokenRange): RoleStatement {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  return {
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    span: { block: span.block, start, end },
  };
}
