import type { CreditWords } from '../language/people-words';
import type { NameMention } from '../names/find-names';

/** A credit line is short: "By Anna Smith and John Doe in London", "(Reporting by ...; Editing by ...)". */
const maxLineTokens = 24;
/** A list of those who helped is looked through so far to the left, and to the right. */
const maxListTokens = 240;

/** True where a name stands in a photo credit, a byline or a wire's sign-off rather than in the story. */
export function isCredit(mention: NameMention, words: CreditWords): boolean {
  const { sentence, from, to } = mention;
  const { before, lineStart, by } = words;
  const { tokens } = sentence;
  const word = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const isBy = (at: number) => by.has(word(at));
  if (word(from - 1) === '/' || word(to) === '/') return true;
  const isSignedBy = isBy(from - 1) || word(from - 1) === ':';
  if (before.has(word(from - 1)) || (isSignedBy && before.has(word(from - 2)))) return true;
  const isContact = words.contacts.some(
    (phrase) => phrase.length === from && phrase.every((each, i) => word(i) === each),
  );
  if (isContact) return true;
  const start = word(0) === '(' ? 1 : 0;
  if (isBy(start) && from <= 2 && tokens.length <= maxLineTokens && !/[.!?]$/.test(sentence.text)) return true;
  const hasPair = lineStart.has(word(start)) && (isBy(1) || isBy(2) || word(1) === ':');
  return (
    (hasPair && tokens.length <= maxLineTokens * 2) ||
    isInList(mention, words) ||
    contributed(mention, words) ||
    isDispatch(mention, words)
  );
}

/** "Ana Dias reported from Jakarta, and the Courier's Tom Lee wrote this story in Leeds.": no other words than of who was where. */
function isDispatch({ sentence }: NameMention, { by, dispatches, dispatchWords }: CreditWords): boolean {
  const { tokens } = sentence;
  const isPlain = (word: string) => dispatches.has(word) || dispatchWords.has(word) || by.has(word);
  const isOfLine = (text: string) => !/^\p{Ll}{2}/u.test(text) || isPlain(text);
  const isVerb = ({ text }: { text: string }, at: number) =>
    dispatches.has(text) && dispatchWords.has(tokens[at + 1]?.text ?? '');
  return tokens.some(isVerb) && tokens.every(({ text }) => isOfLine(text) && !/^["“”]$/.test(text));
}

/** "Additional reporting by Ana Dias and Tom Lee in JAKARTA; Editing by …": only names stand between the work and the name. */
function isInList({ sentence, from }: NameMention, words: CreditWords): boolean {
  const { tokens } = sentence;
  const word = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  let at = from - 1;
  while (at > from - maxListTokens && (words.workJoiners.has(word(at)) || /^\p{Lu}/u.test(tokens[at]?.text ?? ''))) {
    if (words.work.has(word(at)) || words.made.has(word(at))) break;
    at--;
  }
  const isWork = words.work.has(word(at));
  if (!isWork && !words.made.has(word(at))) return false;
  const first = words.workOpeners.has(word(at - 1)) ? at - 1 : at;
  const opens = first === 0 || /^[(;:–—.-]$/.test(word(first - 1));
  // "Written by Ana Dias, the play opened" is a sentence; a line of credits has no other words in small letters.
  return opens && (isWork || tokens.slice(at + 1).every(({ text }) => !/^\p{Ll}/u.test(text) || isJoiner(text, words)));
}

const isJoiner = (word: string, { workJoiners, made, work }: CreditWords) =>
  workJoiners.has(word) || made.has(word) || work.has(word);

/** "Writers Ana Dias and Tom Lee contributed to this report." */
function contributed({ sentence, to }: NameMention, { contributions }: CreditWords): boolean {
  const { tokens } = sentence;
  // Nearly every sentence holds none: asked before its tokens are looked through.
  const line = sentence.text.toLowerCase();
  const possible = contributions.filter(([first]) => first !== undefined && line.includes(first));
  if (possible.length === 0) return false;
  for (let at = to; at < Math.min(tokens.length, to + maxListTokens); at++) {
    const isHere = possible.some((phrase) => phrase.every((word, i) => tokens[at + i]?.text.toLowerCase() === word));
    if (isHere) return true;
  }
  return false;
}
