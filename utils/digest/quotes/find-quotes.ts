import type { Quote, Speaker } from '@/utils/model/digest';
import type { PeopleWords } from '../language/people-words';
import { organisationForms } from '../names/organisation-forms';
import type { FoundNames } from '../people/found-person';
import { genderOf } from '../people/gender-of';
import type { Prose } from '../prose';
import { namedSubjects } from './attribute-quotes';
import { byBlock } from './by-block';
import { newDiscourse, readBlock, subjectsInSentence } from './discourse';
import { findAnswers } from './find-answers';
import { findQuotations, type Quotation } from './find-quotations';
import { findReportedSpeech } from './find-reported-speech';
import { referringMentions } from './referring-mentions';
import { type Cast, type Place, personSpeaker, resolveSpeaker } from './resolve-speaker';
import { speechBlock } from './speech-block';
import { isWeakVerb, type SpeechFrame, speechFrames } from './speech-frames';
import { tokenRange } from './token-range';
import { toldGender } from './told/told-gender';
import { toldQuotes } from './told/told-quotes';

/** Blocks over which a quotation without a frame of its own still belongs to who spoke before. */
const carryReach = 1;

/**
 * Direct quotations and reported speech in page order, each with its speaker where the text names one.
 *
 * In a language whose people are not found, direct quotations alone, without a speaker.
 */
export function findQuotes(prose: Prose, names: FoundNames): Quote[] {
  const { people, telling } = prose.pack;
  if (people && !telling) return attributedQuotes(prose, names, people);
  const quotations = findQuotations(prose);
  if (telling) {
    const genders = names.people.map((person) => toldGender(person, telling));
    return toldQuotes(prose, quotations, names, genders, telling);
  }
  return quotations.map((quotation) => ({ kind: 'direct', ...quotation, speaker: null }));
}

function attributedQuotes(prose: Prose, names: FoundNames, words: PeopleWords): Quote[] {
  const quotationsOf = byBlock(findQuotations(prose), ({ span }) => span.block);
  const mentionsOf = byBlock(referringMentions(names), ({ mention }) => mention.span.block);
  const cast = readCast(names, words);
  const discourse = newDiscourse();
  const quotes: Quote[] = [];
  let last: LastSpeech = { speaker: null, order: -9 };
  const answers = findAnswers(prose, names.people, mentionsOf, words.speech);
  for (const [order, block] of prose.blocks.entries()) {
    const answer = answers.get(block.index);
    if (answer) {
      const speaker = answer.person === null ? null : personSpeaker(cast, answer.person);
      quotes.push({ kind: 'direct', text: answer.text, span: answer.span, speaker, continues: false });
      last = { speaker, order };
      continue;
    }
    const own = quotationsOf.get(block.index) ?? [];
    const speech = speechBlock(
      block,
      own.map(({ span }) => span),
      mentionsOf.get(block.index) ?? [],
      words,
    );
    const frames = speechFrames(speech);
    const subjects = namedSubjects(
      speech,
      frames,
      own.map((quotation) => tokenRange(speech, quotation)),
    );
    const found: Quote[] = [];
    for (const [index, quotation] of own.entries()) {
      const { subject = null, isDenied = false } = subjects[index] ?? {};
      const before = found.at(-1)?.speaker ?? (order - last.order <= carryReach ? last.speaker : null);
      const place: Place = { discourse, speech, order, at: subject?.from ?? 0, lastSpeaker: before };
      const speaker = subject
        ? resolveSpeaker(subject.reference, cast, place)
        : isDenied
          ? null
          : unframed(quotation, found, last, place, cast, frames);
      found.push({ kind: 'direct', ...quotation, speaker });
    }
    const place: Place = { discourse, speech, order, at: 0, lastSpeaker: found.at(-1)?.speaker ?? null };
    const reported = findReportedSpeech(cast, place, frames);
    const all = [...found, ...reported].sort((a, b) => a.span.start - b.span.start);
    quotes.push(...all);
    const end = all.at(-1);
    if (end) last = { speaker: end.speaker, order };
    else last = toldLast(frames, cast, place) ?? last;
    readBlock(
      discourse,
      speech,
      order,
      all.flatMap(({ speaker }) => indexOf(cast, speaker)),
    );
  }
  return quotes;
}

/** Who says something in a block that quotes nothing: "Dias clarified the plan." */
function toldLast(
  frames: readonly SpeechFrame[],
  cast: Cast,
  place: Place,
  end = Number.POSITIVE_INFINITY,
): LastSpeech | null {
  const frame = frames.findLast(
    ({ verb }) => verb < end && !isWeakVerb(place.speech.tokens[verb]?.text ?? '', place.speech.words.speech),
  );
  const speaker = frame ? resolveSpeaker(frame.subject.reference, cast, { ...place, at: frame.from }) : null;
  return speaker ? { speaker, order: place.order } : null;
}

interface LastSpeech {
  readonly speaker: Speaker | null;
  readonly order: number;
}

const indexOf = (cast: Cast, speaker: Speaker | null) => {
  const index = cast.people.findIndex(({ name }) => speaker?.kind === 'person' && name === speaker.name);
  return index < 0 ? [] : [index];
};

/** Who speaks where no verb of saying stands by: who spoke before it in the block, or in the block before, or whom its sentence is about. */
function unframed(
  quotation: Quotation,
  found: readonly Quote[],
  last: LastSpeech,
  place: Place,
  cast: Cast,
  frames: readonly SpeechFrame[],
): Speaker | null {
  const { speech, order } = place;
  const before = found.at(-1);
  if (before) return before.speaker;
  const opensBlock = /^\s*\S?$/.test(speech.block.text.slice(0, quotation.span.start));
  if (opensBlock) return order - last.order <= carryReach ? last.speaker : null;
  const at = speech.tokens.findIndex(({ end }) => end >= quotation.span.start);
  const [person] = subjectsInSentence(speech, speech.sentenceOf[at] ?? 0, at);
  if (person !== undefined) return personSpeaker(cast, person);
  // "He said timing was important. On July 9 the country was “…”": the sentence goes on with what is said.
  return toldLast(frames, cast, place, at)?.speaker ?? null;
}

function readCast({ people, others }: FoundNames, words: PeopleWords): Cast {
  return {
    people,
    genders: people.map((person) => genderOf(person, words)),
    organisations: organisationForms(others, words.names),
    roleWords: people.map(
      ({ name, roles }) =>
        // "King Charles" is "the King" too.
        new Set(
          [name, ...roles.map(({ text }) => text)].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{M}.-]+/u)),
        ),
    ),
  };
}
