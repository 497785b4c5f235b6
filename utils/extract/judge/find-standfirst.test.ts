import { describe, expect, test } from 'vitest';
import { paragraphs, pieceOf, say, settledPage } from '../fixtures/page-of';
import { reasonOf } from '../page/page-piece';
import { findHeadLine, findStandfirst } from './find-standfirst';
import { shapeOf } from './shape';

const lead = 'The mill wheel of the valley turns again after nineteen years and much grease';

/** What of a page is the standfirst; the paragraph that says `say(1)` is how its body is set. */
function standfirst(html: string, description: string | null = null): string[] {
  const page = settledPage(html);
  for (const piece of page.pieces)
    piece.reason = reasonOf(piece.region) ?? (/^By |^3 May/.test(piece.block.text) ? 'byline' : null);
  const shapes = new Set([shapeOf(pieceOf(page, say(1)).region)]);
  return findStandfirst(page.pieces, shapes, description).map(({ block }) => block.text);
}
const page = (head: string) => `<main>${head}${paragraphs(1, 2, 3)}</main>`;

describe('a standfirst', () => {
  test.each([
    ['is named so', page(`<p class="article-standfirst">${lead}.</p>`), null],
    ['is named so by what is around it', page(`<div class="standfirst"><p>${lead}.</p></div>`), null],
    ['is named so with more words', page(`<p class="standfirst__text">${lead}.</p>`), null],
    ['is named as a lead, and set apart', page(`<h2 class="lead">${lead}.</h2>`), null],
    ['is what the page states of itself, set apart by its element', page(`<h2>${lead}.</h2>`), `${lead}.`],
    ['is what the page states, set apart by its name', page(`<p class="x1">${lead}.</p>`), `${lead}.`],
    ['is what the page states, all in bold', page(`<p><b>${lead}.</b></p>`), `${lead}.`],
    [
      'is what the page states, above the byline',
      `<main><p>${lead}.</p><p>By Ines Carvalho</p>${paragraphs(1, 2, 3)}</main>`,
      `${lead}.`,
    ],
    ['is what the page states cut short', page(`<h2>${lead}.</h2>`), lead.slice(0, 60)],
    ['is the beginning of what the page states', page(`<h2>${lead}</h2>`), `${lead}, and there is more`],
  ])('%s', (_, html, description) => {
    expect(standfirst(html, description)).toEqual([expect.stringContaining(lead)]);
  });

  test.each([
    ['is not a first paragraph set like the others', page(`<p>${lead}.</p>`), `${lead}.`],
    ['is not one that is called a lead and set like the others', page(`<p class="lead">${say(7)}</p>`), null],
    ['is not what the page states otherwise', page(`<h2>${lead}.</h2>`), 'The ferry is back on the river'],
    ['is not what shares a few letters with it', page(`<h2>${lead}.</h2>`), lead.slice(0, 30)],
    [
      'is not one that is named so by a section far around',
      `<div class="standfirst"><div><div><div>${paragraphs(1, 2, 3)}</div></div></div></div>`,
      null,
    ],
    ['is not a long text', page(`<p class="standfirst">${lead.repeat(10)}.</p>`), null],
    [
      'is not a paragraph behind others',
      `<main>${paragraphs(1, 2)}<p class="standfirst">${lead}.</p>${paragraphs(3)}</main>`,
      null,
    ],
    ['is not all of a text', `<main><p class="standfirst">${say(1)}</p></main>`, null],
    ['is not a name that only begins so', page(`<p class="standfirst-share-bar-x">${lead}.</p>`), null],
  ])('%s', (_, html, description) => {
    expect(standfirst(html, description)).toEqual([]);
  });

  test('may be of two parts', () => {
    const two = `<p class="standfirst">${lead}.</p><ul class="standfirst"><li>It turns</li><li>It is old</li></ul>`;
    expect(standfirst(page(two))).toHaveLength(2);
  });
});

describe('the line under a headline that the page neither names nor states', () => {
  const title = 'The mill wheel turns';
  function headLine(html: string, change = 'other' as 'other' | 'share' | null): string | null {
    const { pieces, ...rest } = settledPage(html);
    const body = pieceOf({ pieces, ...rest }, say(1)).index;
    for (const piece of pieces) piece.reason = piece.index < body ? change : null;
    return findHeadLine(pieces, title.toLowerCase(), body)?.block.text ?? null;
  }
  const head = (content: string) =>
    `<header><div><h1>${title}</h1>${content}</div></header><main>${paragraphs(1, 2)}</main>`;

  test.each([
    ['is the one paragraph beside it', head(`<p>${lead}</p>`), lead],
    ['is no long text', head(`<p>${lead.repeat(10)}</p>`), null],
    [
      'is one in the same head',
      `<header><div><h1>${title}</h1></div><div><p>${lead}</p></div></header><main>${paragraphs(1)}</main>`,
      lead,
    ],
    ['is one under a heading that says the title', head(`<p>${lead}</p>`).replaceAll('h1', 'h2'), lead],
    ['is not one of four words', head('<p>By our own staff</p>'), null],
    ['is not one with a link', head(`<p>${lead} <a href="/x">more</a></p>`), null],
    ['is not a list', head(`<ul><li>${lead}</li></ul>`), null],
    ['is not one further below', head(`<ul><li>Local</li></ul><p>${lead}</p>`), null],
    [
      'is not one outside the head',
      `<div><div><h1>${title}</h1></div></div><div><div><p>${lead}</p></div></div><main>${paragraphs(1)}</main>`,
      null,
    ],
    [
      'is not one under another heading',
      head(`<p>${lead}</p>`).replaceAll('h1', 'h2').replace(title, 'Local news'),
      null,
    ],
    ['is not a long one', head(`<p>${'many words '.repeat(70)}</p>`), null],
  ])('%s', (_, html, expected) => {
    expect(headLine(html)).toBe(expected);
  });

  test.each(['share', null] as const)('is not one that is %s', (reason) => {
    expect(headLine(head(`<p>${lead}</p>`), reason)).toBeNull();
  });
});
