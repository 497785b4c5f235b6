// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markRange } from './mark-range';

/** What is drawn over the page: its closed root is handed to the test as it is made. */
let roots: ShadowRoot[] = [];
const hosts = () => [...document.documentElement.children].filter((child) => child.tagName === 'DIV');

beforeEach(() => {
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
});
afterEach(() => {
  dispatchEvent(new Event('pointerdown'));
  vi.restoreAllMocks();
});

/** A range over so many lines, a line a rectangle. */
const range = (...lines: DOMRect[]) => ({ getClientRects: () => lines }) as unknown as Range;
const line = new DOMRect(10, 20, 300, 18);

test('a box over each line that is drawn, none over what has no area', () => {
  markRange(range(line, new DOMRect(10, 40, 0, 18), new DOMRect(10, 40, 120, 18)));
  const boxes = [...(roots[0]?.children ?? [])] as HTMLElement[];
  expect(boxes.map(({ style }) => [style.left, style.top, style.width])).toEqual([
    ['10px', '20px', '300px'],
    ['10px', '40px', '120px'],
  ]);
});

test('the page sees an element that is empty, and cannot open its root', () => {
  markRange(range(line));
  const [host] = hosts();
  expect(host?.childNodes).toHaveLength(0);
  expect(host?.shadowRoot).toBeNull();
});

test('a new mark takes the place of the one before; a click into the page takes it away', () => {
  markRange(range(line));
  markRange(range(line));
  expect(hosts()).toHaveLength(1);
  dispatchEvent(new Event('pointerdown'));
  expect(hosts()).toHaveLength(0);
});

test('what scrolls by itself takes its boxes along', () => {
  let lines = [line];
  markRange({ getClientRects: () => lines } as unknown as Range);
  lines = [new DOMRect(10, 5, 300, 18)];
  dispatchEvent(new Event('scroll'));
  expect((roots[0]?.firstElementChild as HTMLElement | undefined)?.style.top).toBe('5px');
});
