import type { TellingWords } from '../../language/telling-words';
import type { Gender } from '../../people/gender-of';
import type { Quotation } from '../find-quotations';
import type { SpeakerReference } from '../speaker-reference';
import { type LaidBlock, wordAt } from '../speech-block';
import { mayBe, onlyRecent, recent, type ToldCast, voiceMeant } from './told-cast';
import { type QuotedTokens, type ToldFrame, toldFrame } from './told-frame';
import { subjectPronoun } from './told-pronoun';
import { firstSubject } from './told-subject';
import { genderMeant } from './told-words';

/** Who spoke last, and in which block: a voice; null: somebody whom the text does not name. */
export interface LastVoice {
  readonly person: number | null;
  readonly order: number;
}

/** What is known where a quotation stands. */
export interface Telling {
  readonly cast: ToldCast;
  /** The number of its block. */
  readonly order: number;
  readonly last: LastVoice;
  /** No quotation stands before it in its block. */
  readonly isFirst: boolean;
  readonly words: TellingWords;
}

/** Blocks over which a quotation without a frame of its own still belongs to who spoke before. */
const carryReach = 1;
/** Blocks that a pronoun, or a verb without a subject, reaches back. */
const subjectReach = 3;
/** Tokens with the marks from which on what stands in them is speech and no term. */
const leastOfSpeech = 7;

/** Who says a quotation, a voice; null where the text leaves that open or does not name them. */
export function speakerOf(
  laid: LaidBlock,
  quoted: QuotedTokens,
  quotation: Quotation,
  telling: Telling,
): number | null {
  const frame = toldFrame(laid, quoted, telling.words);
  return frame ? framed(frame, laid, quoted, telling) : unframed(laid, quoted, quotation, telling);
}

/** Who spoke last where that is not too far back. */
const carriedVoice = ({ order, last }: Telling) => (order - last.order <= carryReach ? last.person : null);

/** Who speaks by what the text says of it: whom the subject of the verb means, or whom a verb without one goes on with. */
function framed(
  { reference, gender, isDenied }: ToldFrame,
  laid: LaidBlock,
  quoted: QuotedTokens,
  telling: Telling,
): number | null {
  if (isDenied) return null;
  if (reference) return referredTo(reference, gender, laid, quoted, telling);
  return telling.words.isSubjectDropped ? unwritten(gender, laid, quoted, telling) : null;
}

function referredTo(
  reference: SpeakerReference,
  gender: Gender,
  laid: LaidBlock,
  quoted: QuotedTokens,
  telling: Telling,
): number | null {
  const { cast, order, words } = telling;
  // "Dupont a voté la loi. « … », a-t-il dit": the sentence itself may name whom the pronoun means.
  if (reference.kind === 'pronoun' && reference.gender !== 'neutral' && !subjectPronoun(laid, quoted, words)) {
    const own = ownSubject(laid, quoted, words);
    if (own !== null && mayBe(cast, own, genderMeant(reference.gender))) return own;
  }
  const lastPerson = carriedVoice(telling);
  const isContested = namesOther(laid, quoted, lastPerson);
  return voiceMeant(reference, gender, cast, { order, lastPerson, isContested }, words);
}

/** Whom a verb means whose subject is left out: "Ha detto: «…»". */
function unwritten(gender: Gender, laid: LaidBlock, quoted: QuotedTokens, telling: Telling): number | null {
  const { cast, order, isFirst, words } = telling;
  const lastVoice = carriedVoice(telling);
  if (!isFirst && lastVoice !== null && mayBe(cast, lastVoice, gender)) return lastVoice;
  const own = ownSubject(laid, quoted, words);
  if (own !== null || !isFirst) return own;
  return recent(cast, order, 1, gender) ?? onlyRecent(cast, order, subjectReach, gender);
}

/** Between this quotation and the one before it, or where the block begins, others than who spoke last are named, or several. */
function namesOther({ mentions }: LaidBlock, { from, previousTo }: QuotedTokens, voice: number | null): boolean {
  const named = new Set(
    mentions.slice(previousTo, from).flatMap((each) => (each?.person == null ? [] : [each.person])),
  );
  if (voice !== null) named.add(voice);
  return named.size > 1;
}

/** Whom the sentence names before the quotation. */
function ownSubject(laid: LaidBlock, { from, previousTo }: QuotedTokens, words: TellingWords): number | null {
  const start = Math.max(laid.firstOf[laid.sentenceOf[from] ?? 0] ?? 0, previousTo);
  const subject = firstSubject(laid, start, from, words);
  return subject?.kind === 'person' ? subject.person : null;
}

/** Who speaks where no verb tells: who spoke before in the block, whom the sentence is about, or who spoke in the block before. */
function unframed(laid: LaidBlock, quoted: QuotedTokens, quotation: Quotation, telling: Telling): number | null {
  const { cast, order, last, isFirst, words } = telling;
  const lastVoice = carriedVoice(telling);
  const opensBlock = /^\s*[^\p{L}\p{N}]{0,3}$/u.test(laid.block.text.slice(0, quotation.span.start));
  if (opensBlock || quotation.continues) return lastVoice;
  const pronoun = subjectPronoun(laid, quoted, words);
  // "Il a remercié Dupont « … »": the pronoun is whom the sentence is about.
  if (pronoun) return recent(cast, order, subjectReach, genderMeant(pronoun));
  const own = ownSubject(laid, quoted, words);
  if (own !== null) return own;
  if (!isFirst && goesOnSpeaking(laid, quoted, words)) return last.person;
  // "Die Lage sei „…“": what somebody said before goes on.
  if (isReported(laid, quoted, words)) return recent(cast, order, 0, null) ?? lastVoice;
  // "Dupont se réjouit. « … »": whom the sentence before it is about.
  return standsAlone(laid, quoted) ? (recent(cast, order, 0, null) ?? lastVoice) : null;
}

/** The sentence around a quotation has a verb that tells what somebody said. */
function isReported(laid: LaidBlock, { from }: QuotedTokens, { reportedVerbs }: TellingWords): boolean {
  const sentence = laid.sentenceOf[from] ?? 0;
  const end = laid.firstOf[sentence + 1] ?? 0;
  for (let at = laid.firstOf[sentence] ?? 0; at < end; at++) {
    if (!laid.isQuoted[at] && reportedVerbs.has(wordAt(laid, at))) return true;
  }
  return false;
}

/** What was quoted before goes on: in the same sentence, in one of its own, at length, or in one that tells what somebody said. */
const goesOnSpeaking = (laid: LaidBlock, quoted: QuotedTokens, words: TellingWords) =>
  laid.sentenceOf[quoted.from] === laid.sentenceOf[quoted.previousTo - 1] ||
  standsAlone(laid, quoted) ||
  quoted.to - quoted.from >= leastOfSpeech ||
  wordAt(laid, quoted.from - 1) === ':' ||
  isReported(laid, quoted, words);

/** A quotation that is a sentence of its own. */
const standsAlone = (laid: LaidBlock, { from }: QuotedTokens) =>
  from > 0 && laid.sentenceOf[from] !== laid.sentenceOf[from - 1];
