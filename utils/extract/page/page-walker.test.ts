import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { reasonOf } from './page-piece';
import { walkPage } from './walk-page';

/** The page as a browser draws it: an element with the attribute `undrawn` is not drawn, nor is what lies in it. */
function drawnPage(body: string) {
  const { document } = parseHTML(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`);
  const asked: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    Object.assign(element, {
      checkVisibility: () => {
        asked.push(element.id || element.tagName);
        return element.closest('[undrawn]') === null;
      },
    });
  }
  Object.defineProperty(document, 'defaultView', { value: { getComputedStyle: () => ({ display: 'block' }) } });
  const { pieces, regions } = walkPage(document.body as unknown as Element, {
    base: 'https://a.example/',
    hasLayout: true,
  });
  const reasonFor = (text: string) => {
    const piece = pieces.find(({ block }) => block.text === text);
    return piece && reasonOf(piece.region);
  };
  const hidden = regions.filter(({ reason }) => reason === 'hidden').map(({ element }) => element.id);
  return { reasonFor, hidden, asked };
}

describe('what is not drawn', () => {
  test('is hidden, and the outermost of it is marked', () => {
    const page = drawnPage('<p>Seen</p><div id="outer" undrawn><div id="inner"><p>One</p><p>Two</p></div></div>');
    expect(['Seen', 'One', 'Two'].map(page.reasonFor)).toEqual([null, 'hidden', 'hidden']);
    expect(page.hidden).toEqual(['outer']);
  });
  test('stays a menu where it is one: its box is never shown after all, what lies in it is hidden', () => {
    const page = drawnPage('<nav id="menu" undrawn><p id="link">Home</p></nav><p>Seen</p>');
    expect(page.reasonFor('Home')).toBe('hidden');
    expect(page.hidden).toEqual(['link']);
  });
  test('is found behind a form, which is not asked', () => {
    const page = drawnPage('<div id="outer" undrawn><form><p>One</p></form></div>');
    expect(page.hidden).toEqual(['outer']);
    expect(page.asked).not.toContain('FORM');
  });
  test('is asked of boxes with a block of their own, and of those around them only where they are not drawn', () => {
    expect(drawnPage('<div id="a"><div id="b"></div><p id="c">Seen</p><p id="d">Too</p></div>').asked).toEqual([
      'c',
      'd',
    ]);
  });
});
