import { describe, expect, test } from 'vitest';
import type { Article } from '@/utils/model/article';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';

const lede = 'The harbour board will close the old ferry line to the islands in May, its chairwoman said on Monday.';
const body = [
  'The line has carried fewer passengers every year since the bridge to the mainland was opened.',
  'The islanders had asked the board to keep at least one ferry a day for those without a car.',
  'A new electric ferry would cost 40 million crowns, more than the board spends in a whole year.',
  'The council of the islands will vote on a bus line of its own in the spring.',
];
const summaryOf = (blocks: readonly string[], more: Partial<Article> = {}) =>
  digestInItsLanguage({ ...articleOf([...blocks]), ...more }).summary;
const textsOf = (blocks: readonly string[], more: Partial<Article> = {}) =>
  summaryOf(blocks, more).map(({ text }) => text);

describe('what is shown of a sentence', () => {
  test('begins after the dateline; the whole of it is told too', () => {
    const blocks = [`KIRKWALL, Scotland (AP) — ${lede}`, ...body];
    const [first] = summaryOf(blocks);
    expect(first?.text).toBe(lede);
    expect(first?.span.start).toBe(26);
    expect(first?.whole).toEqual({ block: 0, start: 0, end: blocks[0]?.length });
  });

  test('ends before the last clause of a long sentence, unless that turns it', () => {
    const long =
      'The harbour board will close the old ferry line to the outer islands in May after a hundred and twenty years of service to the farms, the fish market and the school of the largest of them';
    const [cut] = summaryOf([`${long}, leaving the islanders to the bridge.`, ...body]);
    expect(cut?.text).toBe(long);
    const turned = `${long}, with nothing decided unless the council agrees.`;
    expect(textsOf([turned, ...body])[0]).toBe(turned);
    const told = `${long}, according to the chairwoman of the board.`;
    expect(textsOf([told, ...body])[0]).toBe(told);
  });
});

describe('what is no sentence of a summary', () => {
  test.each([
    [
      'one that begins with a pronoun',
      'He has carried fewer passengers on the ferry line to the islands in every year.',
    ],
    ['one about "the move"', 'The move was welcomed on the islands and by the harbour board of the mainland.'],
    ['one without a verb', 'The old ferry line to the islands at the harbour of the mainland on Monday.'],
    [
      'one that names nobody before its pronoun',
      'In the harbour of the islands he has closed the old ferry line for the board.',
    ],
    [
      'who stands where in a picture',
      'Ana Dias, left, closed the old ferry line to the islands with the harbour board in May.',
    ],
    [
      'an order to the reader',
      'Read about the old ferry line to the islands that the harbour board will close in May.',
    ],
    [
      'one that opens on who writes',
      'I took the old ferry line to the islands that the harbour board will close in May.',
    ],
    ['a left-over mark', ':: The old ferry line to the islands that the harbour board will close is in May.'],
    ['one for the publisher', 'Sign up for our newsletter to read more about the ferry line to the islands.'],
  ])('%s', (_, sentence) => {
    // Of three sentences all are shown that may be.
    expect(textsOf([sentence, ...body.slice(0, 2)])).not.toContain(sentence);
  });

  test('one out of the middle of a quotation', () => {
    const middle = 'The ferry line to the islands was closed by the harbour board in May for good.';
    const texts = textsOf([lede, `“We were told nothing. ${middle} It was a shock to us,” said Ana Dias.`, ...body]);
    expect(texts).not.toContain(middle);
  });

  test('told right after, a pronoun points at nothing', () => {
    const told =
      'While she closed the old ferry line, the chairwoman of the harbour board promised a bus to the islands.';
    expect(textsOf([told, ...body.slice(0, 2)])).toContain(told);
  });

  test('the headline said again', () => {
    const texts = textsOf([lede, ...body], { title: lede.slice(0, -1) });
    expect(texts).not.toContain(lede);
  });
});

test('of two that say nearly the same only one', () => {
  const again = lede.replace('its chairwoman said on Monday', 'the chairwoman has said on Monday');
  const texts = textsOf([lede, again, ...body]);
  expect(texts.filter((text) => text === lede || text === again)).toHaveLength(1);
});

test('a lede that is set as a heading counts', () => {
  const heading: Article['blocks'][number] = { type: 'heading', level: 2, time: null, text: lede, marks: [] };
  const article = articleOf([...body]);
  const { summary } = digestInItsLanguage({ ...article, blocks: [heading, ...article.blocks] });
  expect(summary.map(({ text }) => text)).toContain(lede);
});

test('a list of one point is no summary', () => {
  const points: Article['blocks'] = [
    { type: 'heading', level: 2, time: null, text: 'Key points', marks: [] },
    { type: 'list', isOrdered: false, depths: [0], text: 'Ferry closes in May', marks: [] },
  ];
  const article = articleOf([lede, ...body]);
  const { summary } = digestInItsLanguage({ ...article, blocks: [...points, ...article.blocks] });
  expect(summary.some(({ source }) => source === 'publisher')).toBe(false);
});

describe('how much is said', () => {
  const words = (texts: readonly string[]) => texts.join(' ').split(' ').length;

  test('three sentences where they fit in 75 words, else two', () => {
    expect(textsOf([lede, ...body])).toHaveLength(3);
    const wide = (text: string) =>
      `${text.slice(0, -1)} and so many more people on the mainland, the islands, the ships and the farms have said so.`;
    const texts = textsOf([lede, ...body].map(wide));
    expect(texts).toHaveLength(2);
    expect(words(texts)).toBeGreaterThan(50);
  });

  test('one in short, more at length', () => {
    const count = (summaryLength: 'short' | 'long') =>
      digestInItsLanguage(articleOf([lede, ...body]), { summaryLength }).summary.length;
    expect(count('short')).toBe(1);
    expect(count('long')).toBe(5);
  });
});

test("the publisher's own points are shown as the publisher's", () => {
  const article = articleOf([lede, ...body]);
  const points: Article['blocks'] = [
    { type: 'heading', level: 2, time: null, text: 'Key points', marks: [] },
    { type: 'list', isOrdered: false, depths: [0, 0], text: 'Ferry closes in May\nVote in spring', marks: [] },
  ];
  const { summary } = digestInItsLanguage({ ...article, blocks: [...points, ...article.blocks] });
  expect(summary.map(({ text, source }) => [text, source])).toEqual([
    ['Ferry closes in May', 'publisher'],
    ['Vote in spring', 'publisher'],
  ]);
});
