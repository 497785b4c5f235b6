import { describe, expect, test } from 'vitest';
import { packOf } from '../language/packs';
import { scanQuoteMarks } from './scan-quote-marks';

const { quotation } = packOf('en');
/** What stands between marks; behind what has no closing mark "…". */
const quoted = (text: string) =>
  scanQuoteMarks(text, quotation).map(({ start, end, isOpen }) => text.slice(start, end) + (isOpen ? '…' : ''));

describe('what stands between quotation marks', () => {
  test.each([
    ['two in one text', '“One,” she said. “Two.”', ['One,', 'Two.']],
    ['straight ones', '"One," she said. "Two."', ['One,', 'Two.']],
    ['straight ones within brackets', 'She said ("One") and left.', ['One']],
    ['straight ones behind a dash', 'She said—"One."', ['One.']],
    ['curly ones within curly ones', '«One «two» three» four', ['One «two» three']],
    ['curly ones of a second paragraph', '“One. “Two.” Three.', ['One. “Two.']],
    ['single ones', 'She said ‘one two’ and left.', ['one two']],
    ['single ones with an apostrophe in them', 'She said ‘it’s one’ and left.', ['it’s one']],
    [
      'single ones with a plural owner in them',
      'She said ‘the workers’ rights matter’ and left.',
      ['the workers’ rights matter'],
    ],
    ['single ones that end with a plural', 'She said ‘give it to the workers’, and left.', ['give it to the workers']],
    ['corners', '彼は「はい」と言った。', ['はい']],
    ['corners within a word', '彼は強い「はい」と『いいえ』と言った。', ['はい', 'いいえ']],
    ['angles that point inwards', 'Er sagte »eins« und ging.', ['eins']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test.each([
    ['inches', 'A 5" nail and a 6" nail.'],
    ['a straight mark before a space', 'She said " one two and left.'],
    ['an apostrophe', 'It’s the workers’ right.'],
    ['an apostrophe for what is left out', 'Rock ’n’ roll of the ‘90s was loud’ there.'],
    ['a single mark that nothing closes', 'She said ‘one two and left.'],
    ['a single mark that is closed far away', `She said ‘one ${'and on '.repeat(90)}’ and left.`],
    ['a single mark that is closed in another line', 'She said ‘one\ntwo’ and left.'],
    ['an angle that nothing opens', 'One » two « three'],
    ['a mark at the very end', 'She said “'],
  ])('not %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  test.each([
    ['where it opens the text', '“One two. Three four. ', ['One two. Three four.…']],
    ['behind a colon', 'She said: “One two. Three four.', ['One two. Three four.…']],
    ['behind a comma', 'She said, “One two. Three four.', ['One two. Three four.…']],
    ['behind a whole quotation', '“One,” she said. “Two. Three.', ['One,', 'Two. Three.…']],
    ['but not in the middle of a sentence', 'She saw “One two. Three four.', []],
    ['but not behind straight marks of another line', 'She saw "one\ntwo" and left.', []],
  ])('a quotation runs on %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('is found in time in any number of marks', () => {
    expect(quoted('“a '.repeat(5_000))).toHaveLength(1);
    expect(quoted('x «a '.repeat(5_000))).toEqual([]);
  });
});
