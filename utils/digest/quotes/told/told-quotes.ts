import type { Quote, Speaker } from '@/utils/model/digest';
import type { TellingWords } from '../../language/telling-words';
import type { FoundNames } from '../../people/found-person';
import type { Gender } from '../../people/gender-of';
import type { Prose } from '../../prose';
import { byBlock } from '../by-block';
import type { Quotation } from '../find-quotations';
import { referringMentions } from '../referring-mentions';
import { type LaidBlock, layOut, wordAt } from '../speech-block';
import { verbFrom } from '../telling-verb';
import { tokenRange } from '../token-range';
import {
  isPersonVoice,
  newToldCast,
  noteSubject,
  onlyRecent,
  recent,
  type ToldCast,
  voiceMeant,
  voiceNamed,
} from './told-cast';
import { type QuotedTokens, sourceReference, type ToldFrame, toldFrame } from './told-frame';
import { subjectPronoun } from './told-pronoun';
import { toldReport } from './told-reports';
import { firstSubject } from './told-subject';

/** Who spoke last, and in which block: a voice; null: somebody whom the text does not name. */
interface LastSpeech {
  readonly person: number | null;
  readonly order: number;
}

/** Blocks over which a quotation without a frame of its own still belongs to who spoke before. */
const carryReach = 1;
/** Blocks that a pronoun, or a verb without a subject, reaches back. */
const subjectReach = 3;
/** Tokens with the marks from which on what stands in them is speech and no term. */
const leastOfSpeech = 7;

/** Direct quotations in page order, each with the person whom the text names for it; none where it leaves that open. */
export function toldQuotes(
  prose: Prose,
  quotations: readonly Quotation[],
  names: FoundNames,
  genders: readonly Gender[],
  words: TellingWords,
): Quote[] {
  const quotationsOf = byBlock(quotations, ({ span }) => span.block);
  const mentionsOf = byBlock(referringMentions(names), ({ mention }) => mention.span.block);
  const cast = newToldCast(names, genders);
  const quotes: Quote[] = [];
  let last: LastSpeech = { person: null, order: -9 };
  for (const [order, block] of prose.blocks.entries()) {
    const own = quotationsOf.get(block.index) ?? [];
    const laid = layOut(
      block,
      own.map(({ span }) => span),
      mentionsOf.get(block.index) ?? [],
    );
    const ranges = rangesOf(laid, own);
    let sentence = 0;
    let before: LastSpeech | null = null;
    let report: Quote | null = null;
    const read = (at: number) => {
      report = words.roles ? toldReport(laid, at, order, cast, words, report) : null;
      if (report) quotes.push(report);
      readSentence(cast, laid, at, order, words);
    };
    for (const [index, quotation] of own.entries()) {
      const range = ranges[index];
      if (!range) continue;
      const at = laid.sentenceOf[range.from] ?? 0;
      for (; sentence < at; sentence++) read(sentence);
      const person: number | null = speakerOf(laid, range, quotation, {
        cast,
        order,
        last: before ?? last,
        isFirst: index === 0,
        words,
      });
      before = { person, order };
      quotes.push({ kind: 'direct', ...quotation, speaker: speakerAt(cast, person) });
    }
    for (; sentence < laid.firstOf.length - 1; sentence++) read(sentence);
    if (before) {
      last = before;
      if (before.person !== null && isPersonVoice(cast, before.person)) noteSubject(cast, order, before.person);
    } else last = toldLast(laid, cast, order, words) ?? last;
  }
  return quotes;
}

const speakerAt = (cast: ToldCast, person: number | null): Speaker | null =>
  person === null ? null : voiceNamed(cast, person);

function rangesOf(laid: LaidBlock, quotations: readonly Quotation[]): QuotedTokens[] {
  const ranges = quotations.map((quotation) => withMarks(laid, tokenRange(laid, quotation)));
  return ranges.map(([from, to], index) => ({
    from,
    to,
    previousTo: ranges[index - 1]?.[1] ?? 0,
    nextFrom: ranges[index + 1]?.[0] ?? laid.tokens.length,
  }));
}

const isMark = (laid: LaidBlock, at: number) => /^[«»“”„"‹›]$/.test(laid.tokens[at]?.text ?? '');

/** « Q »: with the marks that white space parts from what is said. */
const withMarks = (laid: LaidBlock, [from, to]: readonly [number, number]): readonly [number, number] => [
  isMark(laid, from - 1) && !isMark(laid, from) ? from - 1 : from,
  isMark(laid, to) && !isMark(laid, to - 1) ? to + 1 : to,
];

interface Telling {
  readonly cast: ToldCast;
  readonly order: number;
  readonly last: LastSpeech;
  /** No quotation stands before it in its block. */
  readonly isFirst: boolean;
  readonly words: TellingWords;
}

function speakerOf(laid: LaidBlock, quoted: QuotedTokens, quotation: Quotation, telling: Telling): number | null {
  const { cast, order, last, words } = telling;
  const frame = toldFrame(laid, quoted, words);
  if (!frame) return unframed(laid, quoted, quotation, telling);
  return framed(frame, laid, quoted, { cast, order, last, isFirst: telling.isFirst, words });
}

function framed(frame: ToldFrame, laid: LaidBlock, quoted: QuotedTokens, telling: Telling): number | null {
  const { cast, order, last, words } = telling;
  const { reference, gender, isDenied } = frame;
  if (isDenied) return null;
  const lastPerson = order - last.order <= carryReach ? last.person : null;
  if (reference) {
    // "Dupont a voté la loi. « … », a-t-il dit": the sentence itself may name whom the pronoun means.
    if (reference.kind === 'pronoun' && reference.gender !== 'neutral' && !subjectPronoun(laid, quoted, words)) {
      const own = ownSubject(laid, quoted, words);
      if (own !== null && (cast.genders[own] ?? reference.gender) === reference.gender) return own;
    }
    const isContested = namesOther(laid, quoted, lastPerson);
    return voiceMeant(reference, gender, cast, { order, lastPerson, isContested }, words);
  }
  if (!words.isSubjectDropped) return null;
  const fits = lastPerson !== null && (gender === null || (cast.genders[lastPerson] ?? gender) === gender);
  if (!telling.isFirst) return fits ? lastPerson : ownSubject(laid, quoted, words);
  const own = ownSubject(laid, quoted, words);
  return own ?? recent(cast, order, 1, gender) ?? onlyRecent(cast, order, subjectReach, gender);
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
  const opensBlock = /^\s*[^\p{L}\p{N}]{0,3}$/u.test(laid.block.text.slice(0, quotation.span.start));
  if (opensBlock || quotation.continues) return order - last.order <= carryReach ? last.person : null;
  const pronoun = subjectPronoun(laid, quoted, words);
  // "Il a remercié Dupont « … »": the pronoun is whom the sentence is about.
  if (pronoun) return recent(cast, order, subjectReach, pronoun);
  const own = ownSubject(laid, quoted, words);
  if (own !== null) return own;
  if (!isFirst && goesOnSpeaking(laid, quoted, words)) return last.person;
  const lastPerson = order - last.order <= carryReach ? last.person : null;
  // "Die Lage sei „…“": what somebody said before goes on.
  if (isReported(laid, quoted, words)) return recent(cast, order, 0, null) ?? lastPerson;
  // "Dupont se réjouit. « … »": whom the sentence before it is about.
  return standsAlone(laid, quoted) ? (recent(cast, order, 0, null) ?? lastPerson) : null;
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

/** The sentence's first name outside quotations is whom it is about. */
function readSentence(cast: ToldCast, laid: LaidBlock, sentence: number, order: number, words: TellingWords): void {
  const [from, to] = [laid.firstOf[sentence] ?? 0, laid.firstOf[sentence + 1] ?? 0];
  // "Para Dupont, …": whose view it tells.
  const source = sourceReference(laid, from, to, words)?.reference;
  const subject = source?.kind === 'person' ? source : firstSubject(laid, from, to, words);
  if (subject?.kind === 'person') noteSubject(cast, order, subject.person);
}

/** Who says something in a block that quotes nothing. */
function toldLast(laid: LaidBlock, cast: ToldCast, order: number, words: TellingWords): LastSpeech | null {
  for (let at = laid.tokens.length - 1; at >= 0; at--) {
    if (laid.mentions[at] || !verbFrom(laid.tokens, at, words)) continue;
    const sentence = laid.sentenceOf[at] ?? 0;
    const subject = firstSubject(laid, laid.firstOf[sentence] ?? 0, laid.firstOf[sentence + 1] ?? 0, words);
    if (subject?.kind === 'person') return { person: subject.person, order };
    return wordAt(laid, at) === '' ? null : { person: recent(cast, order, 1, null), order };
  }
  return null;
}
