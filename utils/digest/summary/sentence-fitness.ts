import type { Span } from '@/utils/model/article';
import { unspacedCharacter } from '@/utils/text/scripts';
import type { LanguagePack } from '../language/pack';
import type { ProseSentence } from '../prose';
import { isFiniteVerb } from '../tags/part-of-speech';
import { holdsFiniteVerb, type SummaryCandidate } from './summary-candidates';

const closing = /[.!?…。！？।॥۔؟][\s"'”’»)\]]*$/u;

/** ":: Now showing", "• Coat": what is left of how a page is set. */
const strayMark = /^[^\p{L}\p{N}"“„‘'«([¿¡$£€.…]/u;

/** Marks that come in pairs, by kind. */
const quoteMarks = [/"/g, /[“”„]/g, /[«»]/g];

const fewestWords = 5;
/** Share of a sentence's words that the headline has too, from which on it only says the headline again. */
const headlineRepeat = 0.8;

export interface StoryFrame {
  readonly pack: LanguagePack;
  /** Folded words of the headline. */
  readonly headline: readonly string[];
  /** Where the text quotes. */
  readonly quotations: readonly Span[];
}

/** "Ana Dias, left, with", "Ana Dias (L) with": who stands where in a picture. "Ana Dias poses with": what is seen in it. */
function isCaption({ tokens, tags }: ProseSentence, { summary }: LanguagePack): boolean {
  const verb = tags.findIndex(isFiniteVerb);
  if (summary.captionVerbs.has(tokens[verb]?.text ?? '')) return true;
  return tokens.some(({ text }, at) => {
    const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
    if (summary.sideLetters.has(text)) return before === '(' && after === ')';
    return summary.sides.has(text) && /^[,(]$/.test(before) && /^[,.);]$/.test(after);
  });
}

/** "Check out these offers", "Read a full report": it tells the reader to do something. */
function isOrder({ tokens, tags }: ProseSentence): boolean {
  const at = tokens.findIndex(({ isWord }) => isWord);
  const isVerb = tags[at] === 'VERB:Fin' || tags[at] === 'VERB:Inf';
  return isVerb && /^(?:DET|PRON|ADP|PART|ADV)$/.test(tags[at + 1] ?? '');
}

/** "I saw two officers": whoever writes, or speaks without marks, is at its head. */
const opensOnWriter = ({ tokens }: ProseSentence, { summary }: LanguagePack) =>
  summary.firstPerson.has(tokens[0]?.text.toLowerCase().replace('’', "'") ?? '');

/** Whether a sentence may be shown in a summary at all: it is one, it is the story's, and not half of a quotation. */
export function mayBeShown({ block, sentence, words, isLede }: SummaryCandidate, frame: StoryFrame): boolean {
  const { text, tokens, start, end } = sentence;
  const { boilerplate } = frame.pack.summary;
  const lower = text.toLowerCase().replace(/’/g, "'");
  if ((!closing.test(text) && !isLede) || strayMark.test(text)) return false;
  if (isCaption(sentence, frame.pack) || isOrder(sentence) || opensOnWriter(sentence, frame.pack)) return false;
  if (boilerplate.some((phrase) => lower.includes(phrase)) || !holdsFiniteVerb(sentence)) return false;
  if (!unspacedCharacter.test(text) && tokens.filter(({ isWord }) => isWord).length < fewestWords) return false;
  if (quoteMarks.some((marks) => (text.match(marks)?.length ?? 0) % 2 === 1)) return false;
  // What is quoted over several sentences has no marks of its own in the middle.
  if (frame.quotations.some((span) => span.block === block && span.start <= start && span.end >= end - 2)) return false;
  if (frame.quotations.some((span) => span.block === block && span.start < start - 2 && span.end > start)) return false;
  const own = [...new Set(words)];
  const said = own.filter((word) => frame.headline.includes(word)).length;
  return own.length === 0 || said / own.length < headlineRepeat;
}
