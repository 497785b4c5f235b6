import { describe, expect, test } from 'vitest';
import { articleOf } from '../fixtures/article-of';
import { packOf } from '../language/packs';
import { readProse } from '../prose';
import { endBeforeTail } from './shorten-sentence';

const pack = packOf('en');

/** What is left of the sentence. */
function shortened(text: string): string {
  const sentence = readProse(articleOf([text]), pack).blocks[0]?.sentences[0];
  if (!sentence) throw new Error('no sentence');
  return text.slice(0, endBeforeTail(sentence, pack) ?? text.length);
}

/** Thirty words. */
const main =
  'The harbour board will close the old ferry line to the outer islands in May after more than a hundred years of service to the farms and the fish market there';
const short = 'The harbour board will close the ferry line to the islands in May';

describe('a long sentence', () => {
  test.each([
    ['with', ', with a bus line to come in the spring.'],
    ['as', ', as the board and the council had said.'.replace('said', 'wanted')],
    ['a gerund', ', leaving the islands to the bus line.'],
    ['a gerund that no list has', ', angering the people of the outer islands.'],
    ['an hour of the clock behind it', ', after a vote at 10 on Monday night.'],
  ])('loses its last clause that opens with %s', (_, tail) => {
    expect(shortened(main + tail)).toBe(main);
  });

  test.each([
    ['that denies', ', with nothing to take its place there.'],
    ['that denies in short', ", as the board didn't want it there."],
    ['that denies in short, as it is printed', ', as the board didn’t want it there.'],
    ['with a condition', ', with a bus line unless the council refuses.'],
    ['that says whose words these are', ', as the mayor told them on Monday.'],
    ['with a quotation', ', with a “bus line” to come in spring.'],
    ['that opens in another way', ', which the islands had feared for years.'],
    ['that opens with a noun', ', a bus line being on its way in spring.'],
  ])('keeps one %s', (_, tail) => {
    expect(shortened(main + tail)).toBe(main + tail);
  });

  test('loses the last clause alone', () => {
    const text = `${main}, with a bus line, leaving the islands to it.`;
    expect(shortened(text)).toBe(`${main}, with a bus line`);
  });

  test('keeps a clause without which little would be left', () => {
    const tail = `, with ${'many '.repeat(25)}ferries to come.`;
    expect(shortened(`The harbour board will close the ferry line to the islands in${tail}`)).toContain('to come');
    expect(shortened(`${short} for good${tail}`)).toBe(`${short} for good`);
  });

  test('keeps all where it has no comma', () => {
    expect(shortened(`${main} with a bus line to come in the spring.`)).toContain('spring.');
  });
});

test('a sentence of thirty-five words is not long', () => {
  const words = main.split(' ').length;
  const tail = (count: number) => `, with ${'more '.repeat(count - 2)}ferries.`;
  expect(shortened(main + tail(35 - words))).not.toBe(main);
  expect(shortened(main + tail(36 - words))).toBe(main);
});
