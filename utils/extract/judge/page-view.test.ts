import { describe, expect, test } from 'vitest';
import { paragraphs, pieceOf, say, settledPage } from '../fixtures/page-of';
import { areSiblings, viewPage } from './page-view';
import { shapeOf } from './shape';

function viewOf(html: string) {
  const page = settledPage(html);
  const container = page.root;
  const shapes = new Set([shapeOf(pieceOf(page, say(1)).region)]);
  const metadata = { title: 'The Mill', description: 'It turns!', authors: [], language: 'en' } as never;
  return { page, view: viewPage(page.pieces, { container, pieces: page.pieces, shapes }, metadata) };
}

describe('what the text of a page is', () => {
  test('from its first to its last paragraph, prompts left out', () => {
    const { page, view } = viewOf(
      `<main><p>Read more about the mill and the ferry of the islands here</p>${paragraphs(1, 2, 3)}<p>Sign up for our newsletter from the valley to read it every morning</p></main>`,
    );
    expect([view.firstText, view.lastText]).toEqual([pieceOf(page, say(1)).index, pieceOf(page, say(3)).index]);
  });

  test('not what is set otherwise', () => {
    const { page, view } = viewOf(`<main>${paragraphs(1)}<div><p>${say(2)}</p></div></main>`);
    expect(view.lastText).toBe(pieceOf(page, say(1)).index);
  });

  test('to be compared without marks and capitals', () => {
    const { view } = viewOf(`<main>${paragraphs(1)}</main>`);
    expect([view.foldedTitle, view.foldedDescription]).toEqual(['the mill', 'it turns']);
    expect(view.foldedBody).toMatch(/^ sentence 1 about the old mill .* grease $/);
  });

  test('with what stands before and behind each piece', () => {
    const { page, view } = viewOf(`<main>${paragraphs(1, 2)}</main>`);
    const [first, second] = page.pieces;
    if (!first || !second) throw new Error('two pieces');
    expect([view.before(first), view.after(first), view.before(second), view.after(second)]).toEqual([
      null,
      second,
      first,
      null,
    ]);
  });
});

describe('side by side', () => {
  const siblings = (html: string) => {
    const page = settledPage(html);
    return areSiblings(pieceOf(page, 'One'), pieceOf(page, 'Two'));
  };
  test.each([
    ['in one element', '<div>One<br><br>Two</div>', true],
    ['two children', '<div><p>One</p><p>Two</p></div>', true],
    ['one in it and one in a child', '<div>One<p>Two</p></div>', true],
    ['one in a child and one in it', '<div><p>One</p>Two</div>', true],
    ['one in a child of a child', '<div><p>One</p><div><p>Two</p></div></div>', false],
    ['in two boxes', '<div><p>One</p></div><div><p>Two</p></div>', false],
  ])('%s: %s', (_, html, expected) => {
    expect(siblings(html)).toBe(expected);
  });
});
