import type { Quote, Speaker } from '@/utils/model/digest';
import type { PeopleWords } from '../language/people-words';
import { organisationForms } from '../names/organisation-forms';
import type { FoundNames } from '../people/found-person';
import { genderOf } from '../people/gender-of';
import type { Prose } from '../prose';
import { namedSubjects } from './attribute-quotes';
import { byBlock } from './by-block';
import { newDiscourse, readBlock } from './discourse';
import { findAnswers } from './find-answers';
import { findQuotations } from './find-quotations';
import { findReportedSpeech } from './find-reported-speech';
import { referringMentions } from './referring-mentions';
import { type Cast, type Place, personSpeaker, resolveSpeaker } from './resolve-speaker';
import { speechBlock } from './speech-block';
import { speechFrames } from './speech-frames';
import { tokenAt, tokenRange } from './token-range';
import { toldGender } from './told/told-gender';
import { toldQuotes } from './told/told-quotes';
import { carryReach, type LastSpeech, toldLast, unframed } from './unframed-speaker';
import { unnamedSpeaker, whoMayGoOn } from './unnamed-speaker';

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
    const spoken: Map<number, number> = new Map();
    for (const [index, quotation] of own.entries()) {
      const { subject = null, isDenied = false } = subjects[index] ?? {};
      const before = found.at(-1)?.speaker ?? (order - last.order <= carryReach ? last.speaker : null);
      const place: Place = { discourse, speech, order, at: subject?.from ?? 0, lastSpeaker: before, spoken };
      // "A spokesman for the union said so. He added": whom the text does not name is told in between.
      const since = found.at(-1);
      const isLeftOpen = subject?.reference.kind === 'pronoun' || subject?.reference.kind === 'noun';
      const told =
        isLeftOpen && toldLast(frames, cast, place, since ? tokenAt(speech, since.span.end) : 0, subject.from);
      const asked = told && told.speaker?.kind === 'unnamed' ? { ...place, lastSpeaker: told.speaker } : place;
      const speaker = subject
        ? (resolveSpeaker(subject.reference, cast, asked) ?? unnamedSpeaker(speech, subject))
        : isDenied
          ? null
          : unframed(quotation, found, last, place, cast, frames);
      found.push({ kind: 'direct', ...quotation, speaker });
      const [person] = indexOf(cast, speaker);
      if (person !== undefined) spoken.set(speech.sentenceOf[tokenAt(speech, quotation.span.start)] ?? 0, person);
    }
    const place: Place = { discourse, speech, order, at: 0, lastSpeaker: found.at(-1)?.speaker ?? null, spoken };
    const reported = findReportedSpeech(cast, place, frames);
    const all = [...found, ...reported].sort((a, b) => a.span.start - b.span.start);
    quotes.push(...all);
    const end = all.at(-1);
    const afterwards = toldLast(frames, cast, place, end ? tokenAt(speech, end.span.end) : 0);
    if (afterwards) last = afterwards;
    // "Some users said it was late." says nothing of whose the next marks are.
    else if (end) last = { speaker: end.kind === 'reported' ? whoMayGoOn(end.speaker, words) : end.speaker, order };
    readBlock(
      discourse,
      speech,
      order,
      all.flatMap(({ speaker }) => indexOf(cast, speaker)),
    );
  }
  return quotes;
}

const indexOf = (cast: Cast, speaker: Speaker | null) => {
  const index = cast.people.findIndex(({ name }) => speaker?.kind === 'person' && name === speaker.name);
  return index < 0 ? [] : [index];
};

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
