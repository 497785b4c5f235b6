// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Block } from '@/utils/model/article';
import { BlockView, type BlockViewProps } from './BlockView';
import { layersOfBlock } from './text-style';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
afterEach(cleanup);

const show = (block: Block, imageOf: BlockViewProps['imageOf'] = () => null) =>
  render(
    <BlockView
      block={block}
      index={2}
      layers={layersOfBlock(2, block.marks, [], [], -1)}
      imageOf={imageOf}
      onHighlight={() => {}}
    />,
  ).container;

test('text is text: no markup of a page becomes an element', () => {
  const text = '<img src=x onerror=alert(1)> & <script>';
  expect(show({ type: 'paragraph', text, marks: [] }).textContent).toBe(text);
  expect(document.querySelector('img, script')).toBeNull();
});

test('marks may overlap; only safe links are followed', () => {
  const container = show({
    type: 'paragraph',
    text: 'Read this and that now',
    marks: [
      { kind: 'link', start: 5, end: 13, href: 'https://example.org/' },
      { kind: 'strong', start: 10, end: 18 },
      { kind: 'link', start: 19, end: 22, href: 'javascript:alert(1)' },
    ],
  });
  expect(container.textContent).toBe('Read this and that now');
  const links = [...container.querySelectorAll('a')];
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['this and', 'https://example.org/'],
  ]);
  expect(links[0]?.querySelector('strong')?.textContent).toBe('and');
});

test('every cell and item knows its place in the block', () => {
  const table = show({ type: 'table', text: 'a\tb\nc\td', marks: [], hasHeader: true, caption: null });
  const places = [...table.querySelectorAll<HTMLElement>('[data-block]')].map((cell) => [
    cell.tagName,
    cell.dataset.start,
    cell.textContent,
  ]);
  expect(places).toEqual([
    ['TH', '0', 'a'],
    ['TH', '2', 'b'],
    ['TD', '4', 'c'],
    ['TD', '6', 'd'],
  ]);
});

test('a figure without a kept image is its caption; without a caption it is nothing', () => {
  const figure = {
    type: 'figure',
    text: 'Low tide.',
    marks: [],
    src: 'https://img.example/a',
    alt: 'Mud',
    credit: null,
  } as const;
  expect(show(figure).querySelector('img')).toBeNull();
  cleanup();
  const kept = { address: 'blob:kept', widthPx: 640, heightPx: 360 };
  const image = show(figure, () => kept).querySelector('img');
  const attributes = ['src', 'alt', 'width', 'height'].map((name) => image?.getAttribute(name));
  expect(attributes).toEqual(['blob:kept', 'Mud', '640', '360']);
  expect(image?.closest('button')?.dataset.picture).toBe(figure.src);
  cleanup();
  expect(show({ ...figure, text: '' }).textContent).toBe('');
});

test('a correction is called so, and its words stay the words of the block', () => {
  const [said, plain] = [true as const, undefined].map((isCorrection) => {
    const block: Block = {
      type: 'paragraph',
      text: 'The bridge is new.',
      marks: [],
      ...(isCorrection && { isCorrection }),
    };
    return show(block).querySelector('p');
  });
  expect([said?.dataset.label, said?.className, said?.textContent]).toEqual([
    'reader.correction',
    'correction',
    'The bridge is new.',
  ]);
  expect(plain?.dataset.label).toBeUndefined();
});

test.each([
  ['[2]', true],
  ['12', true],
  ['*', true],
  ['†', true],
  ['2026', false],
  ['the 2', false],
  ['[x]', false],
])('a link that reads %j is the mark of a note: %j', (text, isMark) => {
  const marks = [{ kind: 'link', start: 9, end: 9 + text.length, href: 'https://news.example/a#note' }] as const;
  const link = show({ type: 'paragraph', text: `By thirds${text}`, marks }).querySelector('a');
  expect(link?.textContent).toBe(text);
  expect(link?.className === 'footnote-mark').toBe(isMark);
});

test('a number in a sentence that leads to another page is a word of it', () => {
  const marks = [{ kind: 'link', start: 9, end: 11, href: 'https://news.example/victims' }] as const;
  const link = show({ type: 'paragraph', text: 'At least 24 boats sank.', marks }).querySelector('a');
  expect([link?.textContent, link?.className]).toEqual(['24', '']);
});
