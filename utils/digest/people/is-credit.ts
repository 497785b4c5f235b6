import type { NameMention } from '../names/find-names';
import cues from './credit-cues.json';

const before = new Set(cues.before);
const lineStart = new Set(cues.lineStart);
/** A credit line is short: "By Anna Smith and John Doe in London", "(Reporting by ...; Editing by ...)". */
const maxLineTokens = 24;

/** True where a name stands in a photo credit, a byline or a wire's sign-off rather than in the story. */
export function isCredit({ sentence, from, to }: NameMention): boolean {
  const { tokens } = sentence;
  const word = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  if (word(from - 1) === '/' || word(to) === '/') return true;
  if (before.has(word(from - 1)) || (/^(?:by|:)$/.test(word(from - 1)) && before.has(word(from - 2)))) return true;
  const first = word(0) === '(' ? word(1) : word(0);
  if (first === 'by' && from <= 2 && tokens.length <= maxLineTokens && !/[.!?]$/.test(sentence.text)) return true;
  const hasPair = lineStart.has(first) && (word(1) === 'by' || word(2) === 'by' || word(1) === ':');
  return hasPair && tokens.length <= maxLineTokens * 2;
}
