// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { placeOnScreen } from './place-on-screen';

let image: HTMLImageElement;
/** What lies over the picture, topmost first. */
let over: Element[];

beforeEach(() => {
  image = document.createElement('img');
  over = [];
  document.body.replaceChildren(image);
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 800, configurable: true });
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 600, configurable: true });
  document.elementsFromPoint = () => [...over, image, document.body];
  vi.stubGlobal('visualViewport', { scale: 1 });
  vi.stubGlobal('getComputedStyle', computed);
  standAt(10, 20, 300, 200);
  return () => vi.unstubAllGlobals();
});

const standAt = (left: number, top: number, width: number, height: number) => {
  image.getBoundingClientRect = () => ({ left, top, width, height }) as DOMRect;
};

/** As a browser: it has a value for everything. */
const computed = (element: HTMLElement, part?: string) => ({
  content: part === element.dataset.part ? '"x"' : 'none',
  backgroundColor: element.style.backgroundColor || 'rgba(0, 0, 0, 0)',
  ...Object.fromEntries(
    (['backgroundImage', 'boxShadow', 'backdropFilter'] as const).map((name) => [name, element.style[name] || 'none']),
  ),
});

function overlay(html: string): Element {
  const host = document.createElement('div');
  host.innerHTML = html;
  document.body.append(host);
  return host.firstElementChild as Element;
}

test('a picture that is seen whole has a place, in a view with its scroll bars', () => {
  const view = { viewWidth: innerWidth, viewHeight: innerHeight };
  expect(placeOnScreen(image)).toEqual({ left: 10, top: 20, width: 300, height: 200, ...view });
});

test.each([
  ['on the left', -1, 20],
  ['on top', 10, -1],
  ['on the right', 501, 20],
  ['at the bottom', 10, 401],
])('one that is cut off %s has none', (_, left, top) => {
  standAt(left, top, 300, 200);
  expect(placeOnScreen(image)).toBeNull();
});

test('nor one in a page that is magnified by two fingers', () => {
  vi.stubGlobal('visualViewport', { scale: 1.5 });
  expect(placeOnScreen(image)).toBeNull();
});

test.each([
  ['an empty link', '<a href="/"></a>', true],
  ['a box in a colour', '<div style="background-color: rgb(255, 255, 255)"></div>', false],
  ['a box with a shade', '<div style="background-color: rgba(0, 0, 0, 0.4)"></div>', false],
  ['a box with a gradient', '<div style="background-image: linear-gradient(red, blue)"></div>', false],
  ['a box with something before it', '<div data-part=":before"></div>', false],
  ['words', '<span>Photo: Ann</span>', false],
  ['another picture', '<img>', false],
  ['a film', '<video></video>', false],
])('under %s it has a place: %s', (_, html, hasPlace) => {
  over = [overlay(html)];
  expect(placeOnScreen(image) !== null).toBe(hasPlace);
});

test('nor where something else than what lies around it is found in its place', () => {
  document.elementsFromPoint = () => [document.body];
  expect(placeOnScreen(image)).toBeNull();
});
