import type { Quote, Speaker } from '@/utils/model/digest';
import type { FoundNames, FoundPerson } from '../people/find-people';
import { genderOf } from '../people/gender-of';
import type { Prose } from '../prose';
import { namedSubjects } from './attribute-quotes';
import { findQuotations, type Quotation } from './find-quotations';
import { findReportedSpeech } from './find-reported-speech';
import { type Cast, type Place, resolveSpeaker } from './resolve-speaker';
import type { ReferringMention } from './speaker-reference';
import { type SpeechBlock, speechBlock } from './speech-block';

/** Blocks over which a quotation without a frame of its own still belongs to who spoke before. */
const carryReach = 1;

/** Direct quotations and reported speech in page order, each with its speaker where the text names one. */
export function findQuotes(prose: Prose, names: FoundNames): Quote[] {
  const quotations = findQuotations(prose);
  const mentions = referringMentions(names);
  const cast = readCast(prose, names, quotations);
  const quotes: Quote[] = [];
  let last: { speaker: Speaker | null; block: number } | null = null;
  for (const [order, block] of prose.blocks.entries()) {
    const own = quotations.filter(({ span }) => span.block === block.index);
    const speech = speechBlock(
      block,
      own.map(({ span }) => span),
      mentions.filter(({ mention }) => mention.span.block === block.index),
    );
    const ranges = own.map((quotation) => tokenRange(speech, quotation));
    const subjects = namedSubjects(speech, ranges);
    const found: Quote[] = [];
    let inBlock: Speaker | null = null;
    for (const [index, quotation] of own.entries()) {
      const subject = subjects[index];
      const place: Place = {
        block: block.index,
        start: speech.tokens[subject?.from ?? 0]?.start ?? 0,
        lastSpeaker: last?.speaker ?? null,
        distance: last ? order - last.block : 99,
      };
      const named: Speaker | null = subject ? resolveSpeaker(subject.reference, cast, place) : null;
      const speaker: Speaker | null =
        named ?? (subject ? null : carried(quotation, inBlock, found.length > 0, last, order, speech, cast));
      found.push({ kind: 'direct', ...quotation, speaker });
      inBlock = speaker ?? inBlock;
      last = { speaker, block: order };
    }
    quotes.push(...[...found, ...findReportedSpeech(speech, cast, last)].sort((a, b) => a.span.start - b.span.start));
  }
  return quotes;
}

function carried(
  quotation: Quotation,
  inBlock: Speaker | null,
  hasEarlier: boolean,
  last: { speaker: Speaker | null; block: number } | null,
  order: number,
  speech: SpeechBlock,
  cast: Cast,
): Speaker | null {
  if (hasEarlier) return inBlock;
  const opensBlock = /^\s*\S?$/.test(speech.block.text.slice(0, quotation.span.start));
  if (last?.speaker && (quotation.continues || opensBlock) && order - last.block <= carryReach) return last.speaker;
  return subjectOfSentence(speech, quotation, cast);
}

/** The person whom the sentence, or the one before it in the block, opens with. */
function subjectOfSentence(speech: SpeechBlock, { span }: Quotation, cast: Cast): Speaker | null {
  const at = speech.tokens.findIndex(({ end }) => end >= span.start);
  const sentence = speech.sentenceOf[at];
  for (let i = at - 1; i >= 0; i--) {
    if (speech.sentenceOf[i] !== sentence) break;
    if (speech.isQuoted[i]) continue;
    const mention = speech.mentions[i];
    const start = speech.bounds[i]?.[0] ?? i;
    if (mention?.person != null && (start === 0 || speech.sentenceOf[start - 1] !== sentence)) {
      const name = cast.people[mention.person]?.name;
      return name ? { kind: 'person', name } : null;
    }
  }
  return null;
}

function referringMentions({ people, others }: FoundNames): ReferringMention[] {
  const own = people.flatMap(({ mentions }, person) => mentions.map((mention) => ({ mention, person })));
  const rest = others.map((mention) => ({ mention, person: null }));
  return [...own, ...rest].sort(
    (a, b) => a.mention.span.block - b.mention.span.block || a.mention.span.start - b.mention.span.start,
  );
}

function readCast(prose: Prose, { people, others }: FoundNames, quotations: readonly Quotation[]): Cast {
  const isInside = (block: number, start: number) =>
    quotations.some(({ span }) => span.block === block && start >= span.start && start < span.end);
  const timeline = people
    .flatMap((person: FoundPerson, index) =>
      person.mentions.map(({ span }) => ({ person: index, block: span.block, start: span.start })),
    )
    .filter(({ block, start }) => !isInside(block, start))
    .sort((a, b) => a.block - b.block || a.start - b.start);
  const genders = people.map((person) => genderOf(person, prose));
  return { people, genders, timeline, organisations: others.filter(({ kind }) => kind === 'organisation') };
}

/** The tokens of a quotation with its marks, `to` exclusive. */
function tokenRange({ tokens }: SpeechBlock, { span }: Quotation): readonly [number, number] {
  let from = tokens.findIndex(({ end }) => end > span.start - 1);
  if (from < 0) from = 0;
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? 0) <= span.end) to++;
  // The token right after the closing mark is not part of it.
  while (to > from + 1 && (tokens[to - 1]?.start ?? 0) > span.end) to--;
  return [from, to];
}
