import type { CreditWords } from '../language/pack';
import type { NameMention } from '../names/find-names';

/** A credit line is short: "By Anna Smith and John Doe in London", "(Reporting by ...; Editing by ...)". */
const maxLineTokens = 24;

/** True where a name stands in a photo credit, a byline or a wire's sign-off rather than in the story. */
export function isCredit({ sentence, from, to }: NameMention, { before, lineStart, by }: CreditWords): boolean {
  const { tokens } = sentence;
  const word = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const isBy = (at: number) => by.has(word(at));
  if (word(from - 1) === '/' || word(to) === '/') return true;
  const isSignedBy = isBy(from - 1) || word(from - 1) === ':';
  if (before.has(word(from - 1)) || (isSignedBy && before.has(word(from - 2)))) return true;
  const start = word(0) === '(' ? 1 : 0;
  if (isBy(start) && from <= 2 && tokens.length <= maxLineTokens && !/[.!?]$/.test(sentence.text)) return true;
  const hasPair = lineStart.has(word(start)) && (isBy(1) || isBy(2) || word(1) === ':');
  return hasPair && tokens.length <= maxLineTokens * 2;
}
