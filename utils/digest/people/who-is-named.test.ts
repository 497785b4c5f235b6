import { describe, expect, test } from 'vitest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';

const story = 'Rachel Whitmore met the ferry company on Monday. Whitmore left early.';
const namesOf = (...blocks: string[]) =>
  digestInItsLanguage(articleOf([story, ...blocks]))
    .people.map(({ name }) => name)
    .filter((name) => name !== 'Rachel Whitmore');

describe('who makes a text is nobody of its story', () => {
  test.each([
    ['by whom it is', 'By Thomas Miller in Kirkwall'],
    ['by whom it is reported', '(Reporting by Thomas Miller; Editing by Anna Smith)'],
    ['by whom else it is', 'Additional reporting by Thomas Miller in Kirkwall.'],
    ['whose picture it is', 'Photo: Thomas Miller'],
    ['whose picture it is, and of which agency', 'Thomas Miller/Reuters'],
    ['who contributed', 'Thomas Miller contributed to this report.'],
    ['who contributed with others', 'Writers Anna Smith and Thomas Miller contributed to this report.'],
  ])('%s', (_, line) => {
    expect(namesOf(line)).toEqual([]);
  });

  test.each([
    [
      'who did something by somebody',
      'The port was closed by Thomas Miller on Monday, and nobody knew why he did that.',
    ],
    ['who contributed money', 'Thomas Miller contributed to the port with a gift on Monday.'],
  ])('but %s is', (_, line) => {
    expect(namesOf(line)).toEqual(['Thomas Miller']);
  });
});

describe('a name is somebody’s', () => {
  test.each([
    ['with a title', 'On Monday Mr Okonkwo came to the harbour.', ['Okonkwo']],
    ['with all of its words', 'On Monday Ludwig van der Meer came to the harbour.', ['Ludwig van der Meer']],
    ['without its title', 'On Monday Prime Minister Thomas Miller came to the harbour.', ['Thomas Miller']],
    ['without the word that opens the sentence', 'Yesterday Thomas Miller came to the harbour.', ['Thomas Miller']],
    ['without what it owns', "They took Thomas Miller's boat to the harbour.", ['Thomas Miller']],
    ['with its number', 'On Monday Thomas Miller III came to the harbour.', ['Thomas Miller III']],
  ])('%s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each([
    ['a day', 'They came on Monday, and again on Tuesday and in April.'],
    ['a place behind "the village of"', 'They came from the village of Alma. In the village of Alma it rained.'],
    [
      'a firm that owns as a thing does',
      'Baillie Gifford sold its stake on Monday. Baillie Gifford has its seat in Leeds.',
    ],
    ['another name of somebody', 'The press has dubbed her Kremlin Clare on Monday.'],
  ])('not %s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

describe('one person', () => {
  const countsOf = (text: string) =>
    digestInItsLanguage(articleOf([text])).people.map(({ name, mentions }) => `${name} ${mentions.length}`);

  test.each([
    ['by the surname', 'Thomas Miller came. Miller left.', ['Thomas Miller 2']],
    ['by title and surname', 'Thomas Miller came. Mr Miller left.', ['Thomas Miller 2']],
    ['by a short forename', 'Thomas Miller came on Monday. Tom Miller left on Tuesday.', ['Thomas Miller 2']],
    [
      'not by the surname that two have, told apart by a title',
      'Thomas Miller and his wife Anna Miller came. Mrs Miller left.',
      ['Anna Miller 2', 'Thomas Miller 1'],
    ],
    [
      'not by another forename',
      'Thomas Miller came on Monday. Peter Miller left on Tuesday.',
      ['Peter Miller 1', 'Thomas Miller 1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(countsOf(text).sort()).toEqual(expected);
  });
});
