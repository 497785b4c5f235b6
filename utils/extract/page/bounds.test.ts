import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pageOf, pageUrl } from '../fixtures/page-of';
import { captureEmbed } from './capture-embed';
import { capturePost } from './capture-post';
import { linesOf } from './lines-of';
import { reasonFromNames, signatureOf } from './region-reason';
import { TextRun } from './text-run';

// How far a page is read, whatever it sends.

const elementOf = (html: string): Element => {
  const element = parseHTML(`<body>${html}</body>`).document.querySelector('body > *');
  if (!element) throw new Error('no element');
  return element as unknown as Element;
};
const textsOf = (html: string) => pageOf(html).pieces.map(({ block }) => block.text);

test('10,000 blocks of a page', () => {
  expect(textsOf('<p>The mill</p>'.repeat(10_002))).toHaveLength(10_000);
});

test('300 elements in one another; what is deeper is read as part of the last', () => {
  const { pieces, regions } = pageOf(`${'<div>'.repeat(310)}The mill${'</div>'.repeat(310)}`);
  expect(Math.max(...regions.map(({ depth }) => depth))).toBe(300);
  expect(pieces.map(({ block }) => block.text)).toEqual(['The mill']);
});

test('4,000 characters of what an element is called', () => {
  const named = (before: number) => signatureOf(elementOf(`<div class="${'x'.repeat(before)} related"></div>`));
  expect(reasonFromNames(named(3980), 'DIV')).toBe('related');
  expect(reasonFromNames(named(3999), 'DIV')).toBeNull();
});

test('six words around a name that say nothing', () => {
  const named = (fillers: number) => reasonFromNames(` ${'article-'.repeat(fillers)}related `, 'DIV');
  expect([named(6), named(7)]).toEqual(['related', null]);
});

test('32 marks in one another, and each is closed where it ends', () => {
  const run = new TextRun();
  for (let at = 0; at < 40; at++) run.openMark('strong');
  run.append('The mill');
  for (let at = 0; at < 40; at++) run.closeMark();
  run.append(' turns');
  const { text, marks } = run.take();
  expect(text).toBe('The mill turns');
  expect(marks).toEqual(Array.from({ length: 32 }, () => ({ kind: 'strong', start: 0, end: 8 })));
});

test('lists in one another, set like those at the eighth depth', () => {
  const depth = 12;
  const [piece] = pageOf(`${'<ul><li>The mill'.repeat(depth)}${'</li></ul>'.repeat(depth)}`).pieces;
  expect(piece?.block).toMatchObject({ type: 'list', depths: [0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8] });
});

test('a button of 2,000 characters', () => {
  const button = (chars: number) => textsOf(`<p>The mill</p><button>${'m'.repeat(chars)}</button>`).length;
  expect([button(2000), button(2001)]).toEqual([2, 1]);
});

test('cells of 600 characters; a longer one is a column of a layout', () => {
  const table = (chars: number) =>
    pageOf(`<table><tr><td>The mill</td><td>${'m'.repeat(chars)}</td></tr></table>`).pieces[0]?.block.type;
  expect([table(600), table(601)]).toEqual(['table', 'paragraph']);
});

test('quotations of 3,000 characters; a longer one is the article', () => {
  const quote = (chars: number) => pageOf(`<blockquote>${'m'.repeat(chars)}</blockquote>`).pieces[0]?.block.type;
  expect([quote(3000), quote(3001)]).toEqual(['quote', 'paragraph']);
});

test('2,000 characters of a post', () => {
  const post = (addressed: number) =>
    capturePost(elementOf(`<blockquote><p>${'@a '.repeat(addressed)}The mill turns.</p>Kim Holm</blockquote>`));
  expect(post(600)).toMatchObject({ type: 'quote' });
  expect(post(700)).toBeNull();
});

test('a post’s frame of 80 characters; one that says more is shown as it is', () => {
  const post = (chars: number) =>
    elementOf(`<blockquote class="instagram-media"><i>${'v'.repeat(chars)}</i><p>The mill turns.</p>Kim</blockquote>`);
  expect(capturePost(post(80))).toMatchObject({ text: 'The mill turns.\nKim' });
  expect(capturePost(post(82))).toBeNull();
  expect(captureEmbed(post(82), pageUrl)?.text).toContain('v'.repeat(82));
});

test('20,000 lines of an element', () => {
  expect(linesOf(elementOf(`<div>${'<p>a</p>'.repeat(20_010)}</div>`))).toHaveLength(20_000);
});

test('a line as far as the stretch in which it passes 4,000 characters, and of that no more than as many', () => {
  const span = (chars: number) => `<span>${'m'.repeat(chars)} </span>`;
  const [line] = linesOf(elementOf(`<p>${span(3000)}${span(6000)}${span(5)}</p>`));
  expect(line?.text).toBe(`${'m'.repeat(3000)} ${'m'.repeat(4000)}`);
});

test('verses of 64 characters; longer lines are no verse', () => {
  const lines = (chars: number) => {
    const line = `the old wheel ${'m'.repeat(chars - 14)}`;
    return pageOf(`<p>${[line, line, line].join('<br>')}</p>`).pieces[0]?.block.text.split('\n').length;
  };
  expect([lines(64), lines(65)]).toEqual([3, 1]);
});
