import { describe, expect, test } from 'vitest';
import { paragraphs, pieceOf, say, settledPage } from '../fixtures/page-of';
import { choosePieces } from './choose-pieces';

/** Which sentences of a page may be its article, where Readability voted for those given. */
function chosen(html: string, voted: readonly number[], title = 'The mill wheel turns'): number[] {
  const page = settledPage(html, { title });
  const regions = new Set(voted.map((at) => pieceOf(page, say(at)).region));
  const { pieces } = choosePieces(page, regions, title);
  return pieces.flatMap(({ block }) => {
    const [, number] = /^Sentence (\d+) /.exec(block.text) ?? [];
    return number ? [Number(number)] : [];
  });
}

describe('what may be the article', () => {
  test.each([
    [
      'is what was voted for',
      `<main>${paragraphs(1, 2, 3)}</main><div>${paragraphs(4).replace('<p>', '<div>').replace('</p>', '</div>')}</div>`,
      [1, 2, 3],
      [1, 2, 3],
    ],
    ['is what stands in the same box too', `<main>${paragraphs(1, 2, 3, 4)}</main>`, [1, 2, 3], [1, 2, 3, 4]],
    [
      'is what is set alike in another box',
      `<div><div class="text">${paragraphs(1, 2, 3)}</div></div><div><div class="text">${paragraphs(4, 5)}</div></div>`,
      [1, 2, 3],
      [1, 2, 3, 4, 5],
    ],
    [
      'is not what is set otherwise in another box',
      `<div><div class="text">${paragraphs(1, 2, 3)}</div></div><div><div class="teaser">${paragraphs(4)}</div></div>`,
      [1, 2, 3],
      [1, 2, 3],
    ],
    ['is all that is free where the vote missed it', `<main>${paragraphs(1, 2, 3, 4, 5)}</main>`, [1], [1, 2, 3, 4, 5]],
    ['is all that is free where there was no vote', `<main>${paragraphs(1, 2)}</main>`, [], [1, 2]],
    [
      'is not what is named as clutter',
      `<main>${paragraphs(1, 2, 3)}<nav>${paragraphs(4)}</nav></main>`,
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      'is what stands beside a single paragraph',
      `<main><div>${paragraphs(1)}<p>${'x'.repeat(50)}</p></div></main>`,
      [1],
      [1],
    ],
  ])('%s', (_, html, voted, expected) => {
    expect(chosen(html, voted)).toEqual(expected);
  });

  test.each([
    [
      'ends before the next one',
      `<main><h1>The mill wheel turns</h1>${paragraphs(1, 2, 3)}<h1>The ferry is back</h1><p>3 May 2026</p>${paragraphs(4)}</main>`,
      [1, 2, 3],
    ],
    ['begins where it begins without one', `<main>${paragraphs(1, 2, 3)}</main>`, [1, 2, 3]],
  ])('%s', (_, html, expected) => {
    expect(chosen(html, [1, 2, 3])).toEqual(expected);
  });

  test('holds a voted first paragraph in a box of its own above the body, and a last one under it', () => {
    const box = (at: number) => `<section class="s${at}"><div><p>${say(at)}</p></div></section>`;
    const body = `<div class="text">${paragraphs(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)}</div>`;
    const all = Array.from({ length: 14 }, (_, at) => at + 1);
    expect(chosen(`<article>${box(20)}${body}${box(21)}</article>`, [20, ...all, 21])).toEqual([20, ...all, 21]);
    expect(chosen(`<div>${body}</div>${box(21)}`, [...all, 21])).toEqual(all);
  });
});
