import { describe, expect, test } from 'vitest';
import { paragraph, storyArticle } from './cases/story-article';
import { storyTerms, termLikeness } from './story-terms';

const terms = (
  { title = '', lead = '', body = '', description = null as string | null },
  people: readonly string[] = [],
) => storyTerms(storyArticle({ title, description, blocks: [paragraph(lead), paragraph(body)] }), people);

/** The terms, the weightiest first. */
const inOrder = (of: Parameters<typeof terms>[0], people: readonly string[] = []) => Object.keys(terms(of, people));

describe('the terms of an article', () => {
  test.each([
    ['a word of the headline before one of the lead', { title: 'harbour', lead: 'blaze' }, ['harbou', 'blaze']],
    ['one of the lead before one of the text', { lead: 'harbour', body: 'blaze' }, ['harbou', 'blaze']],
    ['one of the standfirst before one of the text', { description: 'harbour', body: 'blaze' }, ['harbou', 'blaze']],
    ['one that comes often before one that comes once', { body: 'blaze harbour harbour' }, ['harbou', 'blaze']],
    ['a name before a word', { body: 'the blaze at Arlen' }, ['arlen', 'blaze']],
    ['a name in quotation marks too', { body: 'a blaze on the “Zephyr”' }, ['zephyr', 'blaze']],
    ['a name behind a comma too', { body: 'blaze, Zephyr' }, ['zephyr', 'blaze']],
    ['a word that opens its sentence is no name for that', { body: 'Zephyr blaze' }, ['blaze', 'zephyr']],
    ['a word without marks is not taken for a name', { body: 'zephyr blaze' }, ['blaze', 'zephyr']],
    ['a number before a word', { body: 'blaze no. 0042' }, ['0042', 'blaze']],
    ['those of one weight by the alphabet', { body: 'harbour blaze' }, ['blaze', 'harbou']],
  ])('%s', (_, article, expected) => {
    expect(inOrder(article)).toEqual(expected);
  });

  test.each([
    ['words that stand in every article', { body: 'the and said harbour' }, ['harbou']],
    ['words of a letter or two', { body: 'ax ox elk' }, ['elk']],
  ])('are not %s', (_, article, expected) => {
    expect(inOrder(article)).toEqual(expected);
  });

  test.each([
    ['numbers of a digit or two', { body: '7' }, ['7']],
    ['words of two characters where a character is a syllable', { body: '東京' }, ['東京']],
  ])('are %s', (_, article, expected) => {
    expect(inOrder(article)).toEqual(expected);
  });

  test('are not the names of its people, which are compared by themselves', () => {
    expect(inOrder({ lead: 'the mayor, Ines Carvalho' }, ['Ines Carvalho'])).toEqual(['mayor']);
  });

  test('are one for the forms of a word, and numbers each their own', () => {
    expect(inOrder({ body: 'overflowed overflows' })).toEqual(['overfl']);
    expect(inOrder({ body: '20260301 20260302' })).toEqual(['20260301', '20260302']);
  });

  test('are forty at most, the weightiest', () => {
    const words = Array.from(
      { length: 60 },
      (_, at) => `w${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
    );
    const found = inOrder({ title: 'zephyr', body: words.join(' ') });
    expect(found).toHaveLength(40);
    expect(found[0]).toBe('zephyr');
  });

  test('have weights whose squares add up to 1', () => {
    const sum = Object.values(terms({ title: 'harbour blaze', lead: 'Arlen' })).reduce(
      (all, each) => all + each ** 2,
      0,
    );
    expect(sum).toBeCloseTo(1, 3);
  });

  test('of an article without words are none', () => {
    expect(terms({})).toEqual({});
  });
});

describe('how much two articles are about the same', () => {
  test.each([
    ['wholly', { dam: 1 }, { dam: 1 }, 1],
    ['not at all', { dam: 1 }, { fire: 1 }, 0],
    ['by what both weigh', { dam: 0.6, rain: 0.8 }, { dam: 0.5, sun: 0.8 }, 0.3],
    ['not by what every object has', { constructor: 1 }, {}, 0],
  ])('%s', (_, a, b, expected) => {
    expect(termLikeness(a, b)).toBeCloseTo(expected, 6);
  });
});
