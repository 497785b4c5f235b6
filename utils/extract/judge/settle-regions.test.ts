import { describe, expect, test } from 'vitest';
import { paragraphs, pieceOf, say, settledPage } from '../fixtures/page-of';
import { reasonOf } from '../page/page-piece';

type Options = Parameters<typeof settledPage>[1];

/** Why the piece that says this is left out by what its region is called. */
const reasonFor = (text: string, html: string, options: Options = {}) =>
  reasonOf(pieceOf(settledPage(html, options), text).region);

const hidden = (content: string, more = '') => `<div hidden ${more}>${content}</div>`;
const plain = 'The valley has a mill that few have seen';

describe('a name of clutter is believed', () => {
  test.each([
    ['share', `<div class="share-bar"><p>${plain}</p></div>`],
    ['navigation', `<nav><p>${plain}</p></nav>`],
    ['hidden', hidden(`<p>${plain}</p>`)],
    ['comments', `<div class="comments"><p>${plain}</p></div>`],
    ['consent', `<div class="cookie-consent"><p>${plain}</p></div>`],
  ])('%s', (reason, html) => {
    expect(reasonFor(plain, paragraphs(1, 2, 3, 4) + html)).toBe(reason);
  });
});

describe('a name of clutter is not believed', () => {
  test('of what holds more than such a thing does', () => {
    const bar = (count: number) =>
      `<div class="share-bar">${paragraphs(...Array.from({ length: count }, (_, at) => at))}</div>`;
    expect(reasonFor(say(0), paragraphs(20, 21, 22) + bar(12))).toBeNull();
  });

  test('of what holds the headline', () => {
    const html = `<div class="share-bar"><h1>The mill wheel turns</h1><p>${plain}</p></div>${paragraphs(1, 2, 3, 4)}`;
    expect(reasonFor(plain, html, { title: 'The mill wheel turns' })).toBeNull();
    expect(reasonFor(plain, html, { title: 'Ferry is back' })).toBe('share');
  });

  test('of comments that are all that a page says, as a forum’s posts are', () => {
    const posts = (count: number) =>
      `<div class="comments">${paragraphs(...Array.from({ length: count }, (_, at) => at + 1))}</div>`;
    expect(reasonFor(say(1), paragraphs(20) + posts(9))).toBeNull();
    expect(reasonFor(say(1), paragraphs(20) + posts(5))).toBe('comments');
    expect(reasonFor(say(1), paragraphs(20, 21, 22, 23) + posts(40))).toBe('comments');
  });

  test('of what a page asks consent for, ever', () => {
    const consent = `<div class="cookie-consent">${paragraphs(1, 2, 3, 4, 5, 6)}</div>`;
    expect(reasonFor(say(1), consent)).toBe('consent');
  });
});

describe('hidden text', () => {
  const rest = (...numbers: number[]) => hidden(paragraphs(...numbers));

  test('is read where nothing else is shown', () => {
    expect(reasonFor(say(1), rest(1, 2, 3))).toBeNull();
    expect(reasonFor(say(1), paragraphs(20) + rest(1, 2, 3))).toBeNull();
  });

  test('stays hidden beside a text that is shown', () => {
    expect(reasonFor(say(1), `<main>${paragraphs(20, 21, 22, 23)}</main>${rest(1, 2, 3)}`)).toBe('hidden');
  });

  test('stays hidden where less is hidden than shown', () => {
    expect(reasonFor(say(1), paragraphs(20, 21) + rest(1))).toBe('hidden');
  });

  test('is read where it is most of the article, right beside what is shown', () => {
    const html = `<main>${paragraphs(20, 21, 22, 23)}${rest(1, 2, 3, 4, 5, 6, 7, 8, 9)}</main>`;
    expect(reasonFor(say(1), html)).toBeNull();
    expect(reasonFor(say(1), html, { isStatedPaid: true })).toBe('hidden');
  });

  test('is read where a button unfolds it, unless it is paid for', () => {
    const html = `<main>${paragraphs(20, 21, 22, 23)}${hidden(paragraphs(1), 'class="read-more"')}</main>`;
    expect(reasonFor(say(1), html)).toBeNull();
    expect(reasonFor(say(1), html, { isStatedPaid: true })).toBe('hidden');
    expect(reasonFor(say(1), html.replace('read-more', 'sidebar-x'))).toBe('hidden');
  });

  test('is no rest of a text that stands elsewhere, or far above', () => {
    const fold = hidden(paragraphs(1), 'class="read-more"');
    expect(reasonFor(say(1), `<main>${paragraphs(20, 21, 22, 23)}</main><div>${fold}</div>`)).toBe('hidden');
    const between = '<p>a</p><p>b</p><p>c</p>';
    expect(reasonFor(say(1), `<main>${paragraphs(20, 21, 22, 23)}${between}${fold}</main>`)).toBe('hidden');
  });
});

describe('a box that is named as clutter and reads as a part of the text', () => {
  const sections = (box: string) =>
    `<main>${paragraphs(1, 2)}<section><h2>The wheel</h2>${paragraphs(3, 4)}</section><section><h2>The mill</h2>${paragraphs(5, 6)}</section>${box}</main>`;

  test.each([
    [
      'is one where sections like it stand beside it',
      sections(`<section class="related"><h2>The ferry</h2>${paragraphs(7, 8, 9)}</section>`),
      null,
    ],
    [
      'is none where it is all links',
      sections(`<section class="related"><h2>The ferry</h2><p><a href="/f">${say(7)}</a></p></section>`),
      'related',
    ],
    [
      'is none where a prompt heads it',
      sections(`<section class="related"><h2>Read more</h2>${paragraphs(7)}</section>`),
      'related',
    ],
    ['is one where it says what is corrected', sections(`<div class="correction share">${paragraphs(7)}</div>`), null],
  ])('%s', (_, html, reason) => {
    expect(reasonFor(say(7), html)).toBe(reason);
  });
});
