import type { RoleStatement } from '@/utils/model/digest';
import type { PeopleWords } from '../language/people-words';
import type { NameMention } from '../names/find-names';
import { roleAcrossComma } from './role-across-comma';
import { roleAfterName } from './role-after-name';
import { roleBeforeName, roleInName, roleShared } from './role-before-name';
import { roleBeforeCopula, roleByCopula, roleBySuccession } from './role-by-verb';
import { isOpinion, isPremodifier, isRank, isRoleHead } from './role-lexicon';
import { lowerAt, type RoleText, type TokenRange } from './role-text';

/** How far each pattern is to be trusted, measured on the annotated training articles. */
const patterns: readonly {
  readonly find: (mention: NameMention, text: RoleText) => TokenRange | null;
  readonly trust: number;
}[] = [
  { find: roleAfterName, trust: 1 },
  { find: roleBeforeName, trust: 1 },
  { find: roleAcrossComma, trust: 0.9 },
  { find: roleShared, trust: 0.9 },
  { find: roleByCopula, trust: 0.7 },
  { find: roleBySuccession, trust: 0.7 },
  { find: roleBeforeCopula, trust: 0.7 },
  { find: roleInName, trust: 0.3 },
];

/** What an opinion counts beside an office: it is told only where there is nothing else. */
const opinionShare = 0.04;
/** Words beyond which a longer statement is no fuller one. */
const fullWords = 10;

/** What the text says somebody is, wherever it names them: verbatim, the fullest statement first. */
export function findRoles(
  mentions: readonly NameMention[],
  isPersonAt: (sentenceIndex: number, at: number) => boolean,
  words: PeopleWords,
): RoleStatement[] {
  const found = mentions.flatMap((mention, order) => {
    const { sentence, sentenceIndex } = mention;
    const text: RoleText = {
      tokens: sentence.tokens,
      tags: sentence.tags,
      isPerson: (at) => isPersonAt(sentenceIndex, at),
      words,
    };
    return patterns.flatMap(({ find, trust }) => {
      const range = told(find(mention, text), text);
      return range ? [{ ...statement(mention, range), rank: trust * fullness(text, range) - order * 0.01 }] : [];
    });
  });
  const seen = new Set<string>();
  return found
    .sort((a, b) => b.rank - a.rank)
    .filter(({ text }) => text !== '' && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .map(({ text, span }) => ({ text, span }));
}

/** The role without "another" or "smiling" before it; null for "our colleague", which says whose it is to nobody but the writer. */
function told(range: TokenRange | null, text: RoleText): TokenRange | null {
  const { grammar, roles } = text.words;
  if (!range) return null;
  for (let at = range.from; at < range.to; at++) if (grammar.ownPossessives.has(lowerAt(text, at))) return null;
  let { from } = range;
  const isBare = () => roles.others.has(lowerAt(text, from)) || roles.looks.has(lowerAt(text, from));
  while (from < range.to - 1 && isBare()) from++;
  return { ...range, from };
}

/** 0..1: more words say more, up to a point; a bare title says little. */
function fullness({ tokens, words }: RoleText, { from, to }: TokenRange): number {
  const told = tokens.slice(from, to).filter(({ isWord }) => isWord);
  if (told.length === 1 && isRank(told[0]?.text ?? '', words.roles)) return 0.05;
  const full = Math.min(told.length, fullWords) / fullWords;
  const head = told.find(({ text }) => isRoleHead(text, words.roles) && !isPremodifier(text, words.roles));
  return head && isOpinion(head.text, words.roles) ? full * opinionShare : full;
}

function statement({ sentence, span }: NameMention, { from, to, cut = 0 }: TokenRange): RoleStatement {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = (sentence.tokens[to - 1]?.end ?? start) - cut;
  return {
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    span: { block: span.block, start, end },
  };
}
