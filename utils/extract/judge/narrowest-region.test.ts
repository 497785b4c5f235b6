import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { reasonOf } from '../page/page-piece';
import { walkPage } from '../page/walk-page';
import { isUndoubted } from './narrowest-region';

const line =
  'The night ferry to the northern islands sails again from Monday, the harbour master said on Friday afternoon.';
const p = `<p>${line}</p>`;

function isClear(html: string): boolean {
  const { body } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`).document;
  const options = { base: 'https://harbour.example/', hasLayout: false };
  const { regions, pieces } = walkPage(body as unknown as Element, options);
  return isUndoubted(
    regions,
    pieces.filter(({ region }) => !reasonOf(region)),
  );
}

test.each([
  ['paragraphs side by side', `<main><div>${p.repeat(20)}</div></main>`, true],
  ['a line beside them', `<main><div>${p.repeat(20)}</div><div>${p}</div></main>`, true],
  ['as much text in another box', `<main><div>${p.repeat(20)}</div><div>${p.repeat(6)}</div></main>`, false],
  ['each paragraph in a box of its own', `<main>${`<div><div>${p}</div></div>`.repeat(20)}</main>`, false],
  ['a short text', `<main><div>${p.repeat(5)}</div></main>`, false],
])('where the text is: %s', (_, html, isExpected) => {
  expect(isClear(html)).toBe(isExpected);
});
