// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { shownPicture } from './shown-picture';

const base = 'https://news.example/';

/** An image as a browser shows it: loaded, drawn at 320 x 200, from this of its addresses. */
function image(markup: string, currentSrc: string, change: Partial<HTMLImageElement> = {}): HTMLImageElement {
  const holder = new DOMParser().parseFromString(`<base href="${base}">${markup}`, 'text/html');
  const found = holder.querySelector('img') as HTMLImageElement;
  const facts = {
    ...{ complete: true, naturalWidth: 320, naturalHeight: 200, currentSrc: base + currentSrc, baseURI: base },
    src: base + found.getAttribute('src'),
    getBoundingClientRect: () => new DOMRect(0, 0, 320, 200),
    checkVisibility: () => true,
    ...change,
  };
  for (const [name, value] of Object.entries(facts)) Object.defineProperty(found, name, { value });
  return found;
}
const isFound = (shown: HTMLImageElement, src: string) => shownPicture([shown], base + src) === shown;

test.each([
  ['the address it shows', '<img src="a.jpg">', 'a.jpg', 'a.jpg'],
  ['another size of its set', '<img src="s.jpg" srcset="s.jpg 1x, l.jpg 2x">', 's.jpg', 'l.jpg'],
  ['a size beside its own address', '<img src="s.jpg" srcset="m.jpg 2x, l.jpg 3x">', 's.jpg', 'l.jpg'],
  [
    'another of its picture’s sources',
    '<picture><source srcset="a.avif"><img src="a.jpg"></picture>',
    'a.jpg',
    'a.avif',
  ],
  ['another size of a set that a script moved', '<img data-srcset="s.jpg 1x, l.jpg 2x">', 's.jpg', 'l.jpg'],
])('a picture is known by %s', (_, markup, currentSrc, src) => {
  expect(isFound(image(markup, currentSrc), src)).toBe(true);
});

test.each<[string, string, string, string, Partial<HTMLImageElement>?]>([
  ['a placeholder is shown', '<img src="blank.gif" data-src="a.jpg">', 'blank.gif', 'a.jpg'],
  ['a placeholder stands beside the set', '<img src="blank.gif" data-srcset="a.jpg 1x">', 'blank.gif', 'a.jpg'],
  ['another picture is shown', '<img src="b.jpg">', 'b.jpg', 'a.jpg'],
  ['it is still on its way', '<img src="a.jpg">', 'a.jpg', 'a.jpg', { complete: false }],
  ['it came to nothing', '<img src="a.jpg">', 'a.jpg', 'a.jpg', { naturalWidth: 0 }],
  ['it is a single pixel', '<img src="a.jpg">', 'a.jpg', 'a.jpg', { naturalWidth: 1, naturalHeight: 1 }],
  ['it is hidden', '<img src="a.jpg">', 'a.jpg', 'a.jpg', { checkVisibility: () => false }],
  ['it has no room', '<img src="a.jpg">', 'a.jpg', 'a.jpg', { getBoundingClientRect: () => new DOMRect() }],
])('nothing is asked for where %s', (_, markup, currentSrc, src, change) => {
  expect(isFound(image(markup, currentSrc, change), src)).toBe(false);
});
