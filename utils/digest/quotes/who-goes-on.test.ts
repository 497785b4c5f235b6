import { describe, expect, test } from 'vitest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';

const intro = 'Rachel Whitmore, the mayor, and Thomas Miller, a pilot, met at the harbour on Monday.';
const speakersOf = (text: string, opening = intro) =>
  digestInItsLanguage(articleOf([opening, ...text.split('\n')])).quotes.flatMap(({ kind, speaker }) =>
    kind === 'direct' ? [speaker?.name ?? null] : [],
  );
const quay = 'We will rebuild the quay';
const [mayor, pilot] = ['Rachel Whitmore', 'Thomas Miller'];

describe('a quotation behind another', () => {
  test.each([
    [
      'is theirs who spoke in between',
      `“${quay},” Whitmore said. Miller said it was late. “It will never be done.”`,
      pilot,
    ],
    [
      'is theirs whom its own sentence is about',
      `“${quay},” Whitmore said. The fog had gone. Miller always saw the harbour as “a place of rest”.`,
      pilot,
    ],
    [
      'is theirs who spoke first, without either',
      `“${quay},” Whitmore said. It rained. “It will be done soon.”`,
      mayor,
    ],
    [
      'is theirs who spoke at the end of the paragraph before',
      `“${quay},” Whitmore told the council. That was too late, Miller said.\n“It will never be done.”`,
      pilot,
    ],
    [
      'is theirs who spoke before, by a pronoun, whomever its sentence names',
      `“${quay},” the pilot told them. Peter Lee’s boat was “about to fall apart”, he added.`,
      pilot,
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakersOf(text).at(-1)).toBe(speaker);
  });
});

describe('a verb that shares its subject with the one before', () => {
  test.each([
    [
      'whom the clause is about, not who acts on them',
      `Miller was met by Whitmore on the quay but admitted: “${quay}.”`,
      pilot,
    ],
    [
      'with another in a clause of its own',
      `The mayor, who is married to Miller, hired a boat and said: “${quay}.”`,
      mayor,
    ],
    [
      'not who stands in a clause of another’s',
      `Papers do not name the firm that Miller left but say it is “about to fall apart”.`,
      null,
    ],
    ['of a participle, a role', `The mayor met Miller, who has been ill, saying: “${quay}.”`, mayor],
  ])('%s', (_, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('whose words they are', () => {
  test('theirs with whom the others are', () => {
    const text = `Miller, who came with his wife, Betty, 43, and their daughters Clara, 15, and Emma, 13, said: “${quay}.”`;
    expect(speakersOf(text)).toEqual([pilot]);
    expect(speakersOf(`His wife, Betty Miller, 43, said: “${quay}.”`)).toEqual(['Betty Miller']);
  });

  test('of two secretaries theirs whose role is told', () => {
    const opening =
      'Ana Dias, the foreign secretary, met Peter Lee, the defence secretary, and Rachel Whitmore on Monday.';
    expect(speakersOf(`“${quay},” the foreign secretary told reporters.`, opening)).toEqual(['Ana Dias']);
    expect(speakersOf(`“${quay},” the defence secretary told reporters.`, opening)).toEqual(['Peter Lee']);
  });

  test('nobody’s who has a name, where one without came in since', () => {
    const opening = 'Ana Dias, an adviser to the king, met Rachel Whitmore on Monday.';
    expect(speakersOf(`“${quay},” the adviser said.`, opening)).toEqual(['Ana Dias']);
    expect(speakersOf(`An adviser to Whitmore came too. “${quay},” the adviser said.`, opening)).toEqual([null]);
  });
});

describe('where a paper speaks', () => {
  test.each([
    [
      'nobody is named by a source that is none',
      `According to the court filing, Miller was “fully aware of the danger”.`,
    ],
    ['nobody is named before it shows something', `Court documents show Whitmore was “fully aware of the danger”.`],
    ['nobody is named by an indictment', `The indictment alleges Whitmore “took money from the harbour fund”.`],
    ['nobody is named by a report', `The report said the quay of Whitmore was “about to fall apart”.`],
  ])('%s', (_, text) => {
    expect(speakersOf(text)).toEqual([null]);
  });

  test('it is a body, where that is the source', () => {
    const text = 'According to the Kirkwall Harbour Board, Miller was “fully aware of the danger”.';
    expect(speakersOf(text)).toEqual(['Kirkwall Harbour Board']);
  });

  test('it is whose letter it is, and who is told of with an office', () => {
    expect(speakersOf(`Whitmore’s statement read: “${quay}.”`)).toEqual([mayor]);
    expect(speakersOf(`“${quay},” said the mayor, Rachel Whitmore, on Monday.`)).toEqual([mayor]);
  });

  test('it is who spoke before, where he explains how it came', () => {
    expect(
      speakersOf(`“${quay},” Whitmore said. “It is a sensitive time.” Explaining how she came, she left.`),
    ).toEqual([mayor, mayor]);
  });
});
