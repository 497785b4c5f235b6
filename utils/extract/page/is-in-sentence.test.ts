import { describe, expect, test } from 'vitest';
import { pageOf } from '../fixtures/page-of';

const texts = (line: string) => pageOf(`<p>${line}</p>`).pieces.map(({ block }) => block.text);

describe('words of a sentence stay in it, whatever their span is called', () => {
  test.each([
    ['in the middle', 'They met <span class="author">Ada Holm</span> at the old mill.'],
    ['first', '<span class="date">On Tuesday</span> the wheel of the mill turned.'],
    ['in bold', 'They met <b><span class="author">Ada Holm</span></b> at the old mill.'],
    ['in two elements, first', '<b> <i><span class="date">Tuesday</span></i></b>: the wheel of the mill turned.'],
  ])('%s', (_, line) => {
    expect(texts(line)).toEqual([line.replace(/<[^>]*>/g, '').trim()]);
  });
});

describe('what stands apart is set apart', () => {
  test.each([
    ['alone in its line', '<b><span class="author">Ada Holm</span></b>', ['Ada Holm']],
    ['beside a label', 'Published: <b><span class="date">Tuesday</span></b>', ['Tuesday', 'Published:']],
    [
      'behind a finished sentence',
      'The wheel turned. <i><span class="author">Ada Holm</span></i>',
      ['Ada Holm', 'The wheel turned.'],
    ],
    [
      'in more elements than anyone sets',
      `The wheel of the mill ${'<b>'.repeat(5)}<span class="author">Ada</span>${'</b>'.repeat(5)} turned.`,
      ['Ada', 'The wheel of the mill turned.'],
    ],
  ])('%s', (_, line, said) => {
    expect(texts(line)).toEqual(said);
  });
});
