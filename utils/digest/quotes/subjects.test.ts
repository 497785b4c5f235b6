import { describe, expect, test } from 'vitest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';

const intro = 'Rachel Whitmore, the mayor, met Thomas Miller, a pilot, of the Harbour Times Company on Monday.';
const speakersOf = (text: string) =>
  digestInItsLanguage(articleOf([intro, ...text.split('\n')])).quotes.flatMap(({ kind, speaker }) =>
    kind === 'direct' ? [speaker?.name ?? null] : [],
  );
/** Who of those the text names; null for somebody without a name. */
const namedSpeakersOf = (text: string) =>
  digestInItsLanguage(articleOf([intro, ...text.split('\n')])).quotes.map(({ speaker }) =>
    speaker?.kind === 'unnamed' ? null : (speaker?.name ?? null),
  );
const quay = 'We will rebuild the quay';
const [mayor, pilot, company] = ['Rachel Whitmore', 'Thomas Miller', 'Harbour Times Company'];

describe('the subject of a verb of saying, before it', () => {
  test.each([
    ['a body', `The Harbour Times Company said: “${quay}.”`, company],
    ['a body behind which it goes on', `The Harbour Times Company, which said “${quay}”, closed.`, company],
    [
      'a body behind whose place it goes on',
      `The Harbour Times Company in Leeds, which said “${quay}”, closed.`,
      company,
    ],
    ['a person behind whom it goes on', `Miller, who said “${quay}”, left.`, pilot],
    ['a person who does something and says it', `Miller left the harbour in a hurry and said “${quay}”.`, pilot],
    ['not who is told, but who goes on', `Whitmore told Miller that it rained and said “${quay}”.`, mayor],
    ['a person with an apposition', `Whitmore, a mayor of the old kind, said: “${quay}.”`, mayor],
    [
      'a person with an apposition that nothing closes',
      `Whitmore, mayor of the town in the north said: “${quay}.”`,
      mayor,
    ],
    ['a person between dashes', `Whitmore – a mayor of the old kind – said: “${quay}.”`, mayor],
    ['a person with brackets', `Whitmore (in red) said: “${quay}.”`, mayor],
    ['a person with an adverb', `Whitmore has also repeatedly said: “${quay}.”`, mayor],
    ['who owns the letter', `Whitmore’s letter said: “${quay}.”`, mayor],
    ['who owns the letter, to whomever it is', `Whitmore’s letter to Miller, the pilot, said: “${quay}.”`, mayor],
    ['of a participle the subject of the sentence', `Whitmore left with Miller, saying: “${quay}.”`, mayor],
    ['of a participle not whose boat it is', `On Miller’s boat Whitmore left, saying: “${quay}.”`, mayor],
    ['of a participle not who is governed', `With Miller gone, Whitmore left, saying: “${quay}.”`, mayor],
    ['of a participle a pronoun', `Whitmore was there. In the rain she left, saying: “${quay}.”`, mayor],
  ])('is %s', (_, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each([
    ['for whom somebody speaks', `A spokeswoman for Miller said: “${quay}.”`],
    ['for whose campaign somebody speaks', `A spokesman for the campaign of Miller said: “${quay}.”`],
    ['who was there before another sentence', `Miller came. The farmers said: “${quay}.”`],
  ])('is not %s', (_, text) => {
    expect(namedSpeakersOf(text).at(-1)).toBeNull();
  });
});

describe('the subject of a verb of saying, behind it', () => {
  test.each([
    ['a person', `“${quay},” said Miller.`, pilot],
    ['a person with what he is', `“${quay},” said the pilot Thomas Miller, who left.`, pilot],
    ['a pronoun', `Whitmore came.\n“${quay},” said she.`, mayor],
    ['a body', `“${quay},” said the Harbour Times Company.`, company],
    ['a noun', `“${quay},” said the mayor.`, mayor],
    ['a noun up to the clause behind it', `“${quay},” said the mayor after Miller had left.`, mayor],
    ['a noun up to when it was', `“${quay},” said the mayor on Monday.`, mayor],
  ])('is %s', (_, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each([
    ['who owns who says it', `“${quay},” said Miller’s farmers.`],
    ['for whom somebody speaks', `“${quay},” said a spokeswoman for the campaign of Miller.`],
    ['several', `“${quay},” said the pilots.`],
  ])('is not %s', (_, text) => {
    expect(namedSpeakersOf(text)).toEqual([null]);
  });
});

describe('by its source', () => {
  test.each([
    ['a person', `The quay is “about to fall apart”, according to Miller.`, pilot],
    ['a body', `The quay is “about to fall apart”, according to the Harbour Times Company.`, company],
    ['at the start', `According to Miller, the quay is “about to fall apart”.`, pilot],
  ])('%s', (_, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('two quotations in one sentence', () => {
  test.each([
    ['each by its own verb', `“${quay},” Whitmore said, but Miller said “it will never be rebuilt”.`, [mayor, pilot]],
    ['both by the one between', `“${quay},” Whitmore said, “and it will be soon.”`, [mayor, mayor]],
    [
      'both by the one before',
      `Miller said the quay is “about to fall apart” and “never to be rebuilt”.`,
      [pilot, pilot],
    ],
  ])('%s', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
