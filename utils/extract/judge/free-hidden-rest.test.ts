import { expect, test } from 'vitest';
import { paragraphs, pieceOf, say, settledPage } from '../fixtures/page-of';
import { reasonOf } from '../page/page-piece';

/** What the paragraph that says `say(9)` is left out for, behind the text of the page and what stands in between. */
function reasonOfRest(between: string, { name = 'read-more', isPaid = false } = {}): string | null {
  const page = settledPage(
    `<main>${paragraphs(1, 2)}${between}<div class="${name}" hidden><p>${say(9)}</p></div></main>`,
    { isStatedPaid: isPaid },
  );
  return reasonOf(pieceOf(page, say(9)).region);
}
const notes = (count: number) => '<p class="share">…</p>'.repeat(count);

test('the hidden rest of an article is freed right behind its text', () => {
  expect(reasonOfRest('')).toBeNull();
  expect(reasonOfRest(notes(2))).toBeNull();
});

test('not far from it, nor where it has another name or is paid for', () => {
  expect(reasonOfRest(notes(3))).toBe('hidden');
  expect(reasonOfRest('', { name: 'x1' })).toBe('hidden');
  expect(reasonOfRest('', { isPaid: true })).toBe('hidden');
});
