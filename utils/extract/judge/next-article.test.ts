import { expect, test } from 'vitest';
import { paragraphs, pieceOf, settledPage } from '../fixtures/page-of';
import { nextArticle } from './next-article';

/** What opens the next article behind the one called "The wheel". */
function next(html: string): string | null {
  const page = settledPage(html);
  const headline = pieceOf(page, 'The wheel');
  return nextArticle(page.pieces, headline, headline.index)?.block.text ?? null;
}
const own = `<h1>The wheel</h1>${paragraphs(1, 2)}`;
const article = (content: string) => `<article>${content}</article>`;

test.each([
  [
    'a second headline with a date under it',
    `<main>${own}<h1>The ferry</h1><p>3 May 2026</p>${paragraphs(3)}</main>`,
    'The ferry',
  ],
  [
    'a second headline with a byline under it',
    `<main>${own}<h1>The ferry</h1><p>By Ines Carvalho</p>${paragraphs(3)}</main>`,
    'The ferry',
  ],
  [
    'a second headline in a box like the first',
    `<div class="story">${own}</div><div class="story"><h1>The ferry</h1>${paragraphs(3)}</div>`,
    'The ferry',
  ],
  [
    'a second headline in an article of its own',
    `<div>${own}</div><div>${article(`<h1>The ferry</h1>${paragraphs(3)}`)}</div>`,
    'The ferry',
  ],
  [
    'a heading of another article beside this one',
    `${article(own)}${article(`<h2>The ferry</h2>${paragraphs(3, 4)}`)}`,
    'The ferry',
  ],
  ['no second headline of a section', `<main>${own}<h1>The ferry</h1>${paragraphs(3)}</main>`, null],
  [
    'no second headline in a section',
    `<section class="s">${own}</section><section class="s"><h1>The ferry</h1>${paragraphs(3)}</section>`,
    null,
  ],
  [
    'no second headline in a box of another make',
    `<div class="story">${own}</div><div class="more"><h1>The ferry</h1>${paragraphs(3)}</div>`,
    null,
  ],
  [
    'none with a date further below',
    `<main>${own}<h1>The ferry</h1>${paragraphs(3, 4, 5)}<p>3 May 2026</p></main>`,
    null,
  ],
  ['not the same headline again', `<main>${own}<h1>The wheel</h1><p>3 May 2026</p></main>`, null],
  ['no heading of the article itself', article(`${own}<h2>The ferry</h2>${paragraphs(3)}`), null],
  [
    'no heading of an article within this one',
    article(`${own}${article(`<h2>The ferry</h2>${paragraphs(3, 4)}`)}`),
    null,
  ],
  [
    'no heading beside an article that holds a headline alone',
    `${article('<h1>The wheel</h1>')}${article(`<h2>The ferry</h2>${paragraphs(3, 4)}`)}`,
    null,
  ],
  ['none that is left out', `<main>${own}<nav><h1>The ferry</h1><p>3 May 2026</p></nav></main>`, null],
])('%s', (_, html, expected) => {
  expect(next(html)).toBe(expected);
});
