import { describe, expect, test } from 'vitest';
import type { Block } from '@/utils/model/article';
import { articleOf } from '../fixtures/article-of';
import { packOf } from '../language/packs';
import { readProse } from '../prose';
import { summarise } from './summarise';
import { summaryCandidates, wordsOfLine } from './summary-candidates';
import { contentWords } from './word-weights';

const pack = packOf('en');
const heading = (text: string): Block => ({ type: 'heading', level: 2, time: null, text, marks: [] });
const list = (text: string): Block => ({ type: 'list', isOrdered: false, depths: [0], text, marks: [] });
const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });
const candidatesOf = (...blocks: readonly Block[]) => summaryCandidates(readProse(articleOf([], { blocks }), pack));
const texts = (...blocks: readonly Block[]) => candidatesOf(...blocks).map(({ sentence }) => sentence.text);

const lede = 'The harbour board closed the old ferry line today';

describe('sentences that a summary may hold', () => {
  test.each([
    [
      'all of the story',
      [paragraph('The board met. It rained.'), paragraph('Ships left.')],
      ['The board met.', 'It rained.', 'Ships left.'],
    ],
    ['none of lists', [paragraph('The board met.'), list('Ships left.')], ['The board met.']],
    ['a lede set as a heading', [heading(lede), paragraph('The board met.')], [lede, 'The board met.']],
    ['no heading further down', [paragraph('The board met.'), heading(lede)], ['The board met.']],
    [
      'no heading of seven words',
      [heading('The board closed the ferry line today'), paragraph('It met.')],
      ['It met.'],
    ],
    [
      'no heading without a verb',
      [heading('The old ferry line to the outer islands of the harbour'), paragraph('It met.')],
      ['It met.'],
    ],
    ['none of a list above the story', [list(`${lede}.`), paragraph('It met.')], ['It met.']],
    [
      'none of its dateline',
      [paragraph('KIRKWALL, Scotland (AP) — The board met. OSLO (AP) — It rained.')],
      ['The board met.', 'OSLO (AP) — It rained.'],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(texts(...blocks)).toEqual(expected);
  });

  test('know their number, and whether they open a paragraph or are a lede', () => {
    const found = candidatesOf(heading(lede), paragraph('The board met. It rained.'));
    expect(found.map(({ order, opensBlock, isLede, pointsBack }) => [order, opensBlock, isLede, pointsBack])).toEqual([
      [0, true, true, false],
      [1, true, false, false],
      [2, false, false, true],
    ]);
  });

  test('are told whole beside what is shown of them', () => {
    const [first] = candidatesOf(paragraph('KIRKWALL, Scotland (AP) — The board met.'));
    expect(first?.whole.text).toBe('KIRKWALL, Scotland (AP) — The board met.');
    expect(first?.sentence.tokens.map(({ text }) => text)).toEqual(['The', 'board', 'met', '.']);
    expect(first?.sentence.tags).toHaveLength(4);
  });
});

describe('the words that carry meaning', () => {
  const wordsIn = (text: string, language = 'en') => {
    const block = readProse(articleOf([text]), packOf(language)).blocks[0];
    return block?.sentences.flatMap((sentence) => contentWords(sentence, packOf(language)));
  };
  test.each([
    ['The board closed a ferry.', ['board', 'closed', 'ferry']],
    ['Ferries and harbours', ['ferry', 'harbour']],
    ['Room X of the board.', ['room', 'board']],
  ])('%s', (text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });

  test('are pairs of letters where words do not part', () => {
    expect(wordsIn('東京港。', 'ja')?.slice(0, 2)).toContain('東京');
  });

  test.each([
    ['Ferry-line “closes” – in May', ['ferry-line', 'close', 'may']],
    ['', []],
  ])('of a headline: %s', (line, expected) => {
    expect(wordsOfLine(line, pack).filter((word) => word !== 'in')).toEqual(expected);
  });
});

describe('a text of', () => {
  const summed = (...sentences: string[]) =>
    summarise(readProse(articleOf(sentences), pack), {
      title: '',
      description: null,
      length: 'medium',
      quotations: [],
    });
  const [one, two, three] = [
    'The harbour board closed an old ferry line today.',
    'Engineers opened another bridge near the islands.',
    'Pupils demanded their own school building there.',
  ];

  test('two sentences is too short', () => {
    expect(summed(one, two)).toEqual({ sentences: [], isTooShort: true });
  });

  test('three is summed up, the best with a score of one', () => {
    const { sentences, isTooShort } = summed(one, two, three);
    expect(isTooShort).toBe(false);
    expect(sentences.length).toBeGreaterThan(1);
    expect(Math.max(...sentences.map(({ score }) => score))).toBe(1);
    expect(sentences[0]).toEqual({
      text: one,
      span: { block: 0, start: 0, end: one.length },
      score: expect.any(Number),
    });
  });
});
