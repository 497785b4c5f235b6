import type { Quote } from '@/utils/model/digest';
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
import { isPersonVoice, newToldCast, noteSubject, recent, type ToldCast, voiceNamed } from './told-cast';
import { type QuotedTokens, sourceReference } from './told-frame';
import { toldReport } from './told-reports';
import { type LastVoice, speakerOf, type Telling } from './told-speaker';
import { firstSubject } from './told-subject';

/**
 * Direct quotations and what sentences report, in page order, each with whom the text names for it; a quotation without a
 * speaker where the text leaves that open.
 */
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
  let last: LastVoice = { person: null, order: -9 };
  for (const [order, block] of prose.blocks.entries()) {
    const own = quotationsOf.get(block.index) ?? [];
    const stretches = own.map(({ span }) => span);
    const laid = layOut(block, stretches, mentionsOf.get(block.index) ?? []);
    const told = readBlock(laid, own, { cast, order, last, words });
    for (const quote of told.quotes) quotes.push(quote);
    last = told.last;
  }
  return spokenToTheEnd(prose, quotes);
}

/** What no mark closes in its paragraph is said by whoever says the end of it: "… in Paris.¶… im Mai“, sagte Dupont. */
function spokenToTheEnd({ blocks }: Prose, quotes: readonly Quote[]): Quote[] {
  const texts = new Map(blocks.map(({ index, text }) => [index, text]));
  const whole = [...quotes];
  for (let at = whole.length - 2; at >= 0; at--) {
    const [quote, next] = [whole[at], whole[at + 1]];
    if (!quote || !next?.continues || quote.speaker || quote.kind !== 'direct' || next.kind !== 'direct') continue;
    const text = texts.get(quote.span.block) ?? '';
    const isUnclosed = next.span.block !== quote.span.block && text.slice(quote.span.end).trim() === '';
    // What a dash opened may be somebody else's in the next paragraph.
    if (isUnclosed && !/^[–—―‒-]/.test(text.trimStart())) whole[at] = { ...quote, speaker: next.speaker };
  }
  return whole;
}

/** What a block quotes and reports, in order, and who spoke last where it ends. The cast takes note of whom its sentences are about. */
function readBlock(
  laid: LaidBlock,
  quotations: readonly Quotation[],
  known: Omit<Telling, 'isFirst'>,
): { quotes: readonly Quote[]; last: LastVoice } {
  const { cast, order, words } = known;
  const ranges = rangesOf(laid, quotations);
  const quotes: Quote[] = [];
  let { last } = known;
  let next = 0;
  let report: Quote | null = null;
  for (let sentence = 0; sentence < laid.firstOf.length - 1; sentence++) {
    // Who speaks in a sentence is told by those before it.
    for (; next < ranges.length; next++) {
      const [quotation, quoted] = [quotations[next], ranges[next]];
      if (!quotation || !quoted || (laid.sentenceOf[quoted.from] ?? 0) > sentence) break;
      const person = speakerOf(laid, quoted, quotation, { ...known, last, isFirst: next === 0 });
      quotes.push({ kind: 'direct', ...quotation, speaker: person === null ? null : voiceNamed(cast, person) });
      last = { person, order };
    }
    report = words.roles ? toldReport(laid, sentence, order, cast, words, report) : null;
    if (report) quotes.push(report);
    readSentence(cast, laid, sentence, order, words);
  }
  if (next === 0) return { quotes, last: toldLast(laid, cast, order, words) ?? last };
  if (last.person !== null && isPersonVoice(cast, last.person)) noteSubject(cast, order, last.person);
  return { quotes, last };
}

/** The tokens of each quotation of a block, with its marks. */
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

/** The sentence's first name outside quotations is whom it is about. */
function readSentence(cast: ToldCast, laid: LaidBlock, sentence: number, order: number, words: TellingWords): void {
  const [from, to] = [laid.firstOf[sentence] ?? 0, laid.firstOf[sentence + 1] ?? 0];
  // "Para Dupont, …": whose view it tells.
  const source = sourceReference(laid, from, to, words)?.reference;
  const subject = source?.kind === 'person' ? source : firstSubject(laid, from, to, words);
  if (subject?.kind === 'person') noteSubject(cast, order, subject.person);
}

/** Who says something in a block that quotes nothing. */
function toldLast(laid: LaidBlock, cast: ToldCast, order: number, words: TellingWords): LastVoice | null {
  for (let at = laid.tokens.length - 1; at >= 0; at--) {
    if (laid.mentions[at] || !verbFrom(laid.tokens, at, words)) continue;
    const sentence = laid.sentenceOf[at] ?? 0;
    const subject = firstSubject(laid, laid.firstOf[sentence] ?? 0, laid.firstOf[sentence + 1] ?? 0, words);
    if (subject?.kind === 'person') return { person: subject.person, order };
    return wordAt(laid, at) === '' ? null : { person: recent(cast, order, 1, null), order };
  }
  return null;
}
