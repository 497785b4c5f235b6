import { describe, expect, test } from 'vitest';
import { articleOf } from '../fixtures/article-of';
import { mentionsIn } from '../fixtures/mentions-in';
import { packOf } from '../language/packs';
import { readProse } from '../prose';
import { capitalisedNames } from './capitalised-names';
import { contentKey } from './content-key';
import { namedTopics } from './named-topics';
import { namesOnly } from './names-only';

const pack = packOf('en');

/** The topics that names are, each with its kind and its number of places. */
function topicsOf(marked: string): string[] {
  if (!pack.people) throw new Error('no names in English');
  return namedTopics(mentionsIn(marked).mentions, pack.people.names, pack.topics).map(
    ({ label, kind, mentions }) => `${kind} ${label} ${mentions.length}`,
  );
}

describe('the names that a text is about', () => {
  test.each([
    [
      'places and bodies',
      '[Oslo]<place> has a [Harbour Board]<organisation>.',
      ['place Oslo 1', 'organisation Harbour Board 1'],
    ],
    ['no persons', '[Ines Dias] left.', []],
    ['events among the other names', '[World Cup]<other> and [Mona Lisa]<other>.', ['event World Cup 1']],
    [
      'not by their article',
      '[The Harbour Board]<organisation> met. [Harbour Board]<organisation> left.',
      ['organisation Harbour Board 2'],
    ],
    ['under the full name of a place', '[U.S.]<place> and [United States]<place>.', ['place United States 2']],
    [
      'with the short name of a body',
      '[Office for Budget Responsibility]<organisation> met. [OBR]<organisation> left.',
      ['organisation Office for Budget Responsibility 2'],
    ],
    [
      'with a short name that has dots',
      '[Harbour Budget Board]<organisation> met. [H.B.B.]<organisation> left.',
      ['organisation Harbour Budget Board 2'],
    ],
    [
      'without a short name of another',
      '[Harbour Board]<organisation> met. [OBR]<organisation> left.',
      ['organisation Harbour Board 1', 'organisation OBR 1'],
    ],
    ['no single letters', '[X]<organisation> left.', []],
    ['those of a country alone not', '[Norwegian]<other> ships came.', []],
    [
      'with what belongs to a country that is named twice',
      '[Norway]<place> met. [Norway]<place> left. [Norwegian]<other> ships came.',
      ['place Norway 3'],
    ],
    [
      'without what belongs to one that is named once',
      '[Norway]<place> met. [Norwegian]<other> ships came.',
      ['place Norway 1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(topicsOf(text)).toEqual(expected);
  });
});

describe('a phrase and its spellings are one', () => {
  test.each([
    ['Ferry lines', 'ferry line'],
    ["The ferry's end", 'the ferry end'],
    ['Café-Ferries', 'cafe ferry'],
    ['…', ''],
  ])('%s: %s', (phrase, key) => {
    expect(contentKey(phrase, pack.topics)).toBe(key);
  });
});

describe('names in a language whose grammar is not known', () => {
  const names = (text: string, language = 'sv') =>
    capitalisedNames(readProse(articleOf(text.split('\n')), packOf(language))).map(({ text: name }) => name);

  test.each([
    ['that come twice', 'Då kom Anna Berg hit.\nSedan gick Anna Berg bort.', ['Anna Berg', 'Anna Berg']],
    ['not one that comes once', 'Då kom Anna Berg hit.', []],
    ['not the first word of a sentence', 'Båten kom hit.\nBåten gick bort.', []],
    ['not the first word of a quotation', 'Då sa han: ”Båten kom.”\nSedan sa han: ”Båten gick.”', []],
    ['of three words at most', 'Då kom Ett Stort Gammalt Namn hit.\nSedan gick Ett Stort Gammalt Namn bort.', []],
    [
      'not half a word',
      'Då kom Fisk- och Sillhamnen till.\nSedan gick Fisk- och Sillhamnen bort.',
      ['Sillhamnen', 'Sillhamnen'],
    ],
    ['no short ones', 'Då kom Bo hit.\nSedan gick Bo bort.', []],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('those of a heading do not count', () => {
    expect(names('Sedan Anna Berg\nDå kom Anna Berg hit.')).toEqual([]);
  });

  test('those that the title names come first, and of two words before one', () => {
    const text = 'Då kom Anna Berg till Malmö hit.\nSedan gick Anna Berg från Malmö bort.';
    const ranked = (title: string) =>
      namesOnly(readProse(articleOf(text.split('\n')), packOf('sv')), {
        title,
        description: null,
        people: [],
        others: [],
      })
        .sort((a, b) => b.score - a.score)
        .map(({ candidate }) => candidate.label);
    expect(ranked('')).toEqual(['Anna Berg', 'Malmö']);
    const scoreIn = (title: string) =>
      namesOnly(readProse(articleOf(text.split('\n')), packOf('sv')), {
        title,
        description: null,
        people: [],
        others: [],
      }).find(({ candidate }) => candidate.key === 'malmo')?.score ?? 0;
    expect(scoreIn('Malmö i dag')).toBeCloseTo(2 * scoreIn('I dag'), 6);
  });
});
