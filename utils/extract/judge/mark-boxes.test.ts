import { describe, expect, test } from 'vitest';
import { pieceOf, say, settledPage } from '../fixtures/page-of';
import { isWithin, type Piece } from '../page/page-piece';
import { markBoxes } from './mark-boxes';
import { shapeOf } from './shape';

const body = (...numbers: number[]) => numbers.map((at) => `<p>${say(at)}</p>`).join('');
const picture = '<img src="/wheel.jpg">';

/** What is set into a body of four paragraphs, by the kind of its box. */
function boxesIn(box: string, around = `${body(2, 3, 4)}`) {
  const page = settledPage(`<main>${body(1)}${box}${around}</main>`);
  const { region } = pieceOf(page, say(1));
  const container = region.parent;
  if (!container) throw new Error('no container');
  const pieces = page.pieces.filter((piece) => isWithin(piece.region, container));
  const isStory = ({ block, region: { parent } }: Piece) =>
    block.text.startsWith('Sentence') && /^(?:MAIN|SECTION)$/.test(parent?.tag ?? '');
  const shapes = new Set([shapeOf(region), ...pieces.filter(isStory).map((piece) => shapeOf(piece.region))]);
  const boxed = markBoxes({ container, pieces, shapes });
  return [...boxed].map(([{ block }, kind]) => `${kind}: ${block.text.slice(0, 12)}`);
}

describe('a box in the body', () => {
  test.each([
    ['that is an aside holds facts', '<aside><p>Nine tonnes</p></aside>', ['fact: Nine tonnes']],
    ['that folds out holds facts', '<details><div><p>Nine tonnes</p></div></details>', ['fact: Nine tonnes']],
    [
      'with a heading and two lines holds facts',
      '<div><h3>The wheel</h3><p>Nine tonnes</p></div>',
      ['fact: The wheel', 'fact: Nine tonnes'],
    ],
    ['with a picture and a line is a picture', `<div>${picture}<p>The wheel</p></div>`, ['caption: The wheel']],
    ['without a heading is read as what it says', '<div><p>Nine tonnes</p><p>48 blades</p></div>', []],
    ['with a heading alone is too', '<div><h3>The wheel</h3></div>', []],
    ['with a heading at its end is too', '<div><p>Nine tonnes</p><h3>The wheel</h3></div>', []],
    ['with a picture and much text is too', `<div>${picture}<p>${'Nine tonnes '.repeat(26)}</p></div>`, []],
    [
      'with a table is part of the record',
      '<div><h3>Results</h3><p>By blade</p><table><tr><td>1</td><td>2</td></tr></table></div>',
      [],
    ],
    ['is none where it is a line beside the paragraphs', '<div>Nine tonnes</div>', []],
  ])('%s', (_, box, expected) => {
    expect(boxesIn(box)).toEqual(expected);
  });

  test('is none where much of the article stands in boxes like it', () => {
    const entry = (at: number) => `<div class="entry"><h3>Entry ${at}</h3><div><p>${say(at)}</p></div></div>`;
    expect(boxesIn(entry(1) + entry(2) + entry(3))).toEqual([]);
    expect(boxesIn(entry(1))).toHaveLength(2);
  });

  test('is none where the body has sections and it is one of them', () => {
    const section = '<section><h3>The wheel</h3><div><p>Nine tonnes</p></div></section>';
    const own = (at: number) => `<section>${body(at)}</section>`;
    expect(boxesIn(section, own(2) + body(3, 4))).toHaveLength(2);
    expect(boxesIn(section, own(2) + own(3) + body(4))).toEqual([]);
  });
});
