import { describe, expect, test } from 'vitest';
import type { Block } from '@/utils/model/article';
import { articleOf } from '../fixtures/article-of';
import { packOf } from '../language/packs';
import { readProse } from '../prose';
import { publisherBullets } from './publisher-bullets';

const pack = packOf('en');
const heading = (text: string): Block => ({ type: 'heading', level: 2, time: null, text, marks: [] });
const list = (text: string): Block => ({ type: 'list', isOrdered: false, depths: [0], text, marks: [] });
const bullets = (blocks: readonly Block[], most = 3) =>
  publisherBullets(readProse(articleOf([], { blocks }), pack), { most, least: 1, words: 75 });
const texts = (blocks: readonly Block[], most = 3) => bullets(blocks, most).map(({ text }) => text);

describe("the publisher's own points", () => {
  test.each(['Key points', 'KEY POINTS:', ' In brief '])('stand under "%s"', (title) => {
    expect(texts([heading(title), list('Ferry closes\nVote in spring')])).toEqual(['Ferry closes', 'Vote in spring']);
  });

  test.each([
    ['under another heading', [heading('Ferries'), list('Ferry closes\nVote in spring')]],
    ['under no heading', [list('Ferry closes\nVote in spring')]],
    [
      'further down',
      [heading('Key points'), articleOf(['The board met on Monday.']).blocks[0] as Block, list('One\nTwo')],
    ],
    ['where there is one', [heading('Key points'), list('Ferry closes\n \n')]],
    ['where the heading is the last', [heading('Key points')]],
  ])('are none %s', (_, blocks) => {
    expect(texts(blocks)).toEqual([]);
  });

  test('are as many as asked for, each at its own place in the text', () => {
    const text = 'Ferry closes\n\n  Vote in spring \nBus in May';
    const found = bullets([heading('Key points'), list(text)], 2);
    expect(found).toEqual([
      { text: 'Ferry closes', span: { block: 1, start: 0, end: 12 }, source: 'publisher', score: 1 },
      { text: 'Vote in spring', span: { block: 1, start: 16, end: 30 }, source: 'publisher', score: 1 },
    ]);
    expect(text.slice(16, 30)).toBe('Vote in spring');
  });
});
