import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article';

const url = 'https://valley.example/local/mill';
const say = (at: number) =>
  `Sentence ${at} about the old mill says that its wheel turned again on Tuesday, after nineteen years and a great deal of grease.`;
const p = (at: number) => `<p>${say(at)}</p>`;
const page = (main: string, head = '', lang = 'en') =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>The mill wheel turns</title>${head}</head><body><main><h1>The mill wheel turns</h1>${main}</main></body></html>`;

function articleOf(html: string) {
  const result = extractArticle(parseHTML(html).document as unknown as Document, { url });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const texts = (html: string) =>
  articleOf(html).blocks.flatMap(({ type, text }) => (type === 'figure' || type === 'embed' ? [] : [text]));
const reasons = (html: string) => articleOf(html).removed.map(({ reason }) => reason);
const sentences = (...numbers: number[]) => numbers.map(say);

describe('what is left out of a body, each with its reason', () => {
  test.each([
    ['read-also in a paragraph', '<p><b>Read also:</b> <a href="/x">Ferry returns to the islands</a></p>', 'related'],
    ['the same in German', '<p>Lesen Sie auch: <a href="/x">Die Fähre fährt wieder</a></p>', 'related', 'de'],
    ['the same in Japanese', '<p>【関連記事】渡し船が再開</p>', 'related', 'ja'],
    [
      'a paragraph that is a link',
      '<p><a href="/x">Ferry returns to the northern islands after weeks</a></p>',
      'related',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Sign up for our letter from the valley, every morning.</p></div>',
      'newsletter',
    ],
    ['an ad label', '<p>ADVERTISEMENT</p>', 'ad'],
    ['share buttons', '<div class="article-share"><span>Share this story</span></div>', 'share'],
    [
      'a video that does not play',
      '<p>To view this video please enable JavaScript, and consider <a href="/b">a newer browser</a>.</p>',
      'player',
    ],
    ['the date again', '<p>Updated 3 May 2026, 17:05</p>', 'date'],
    ['a hidden note', '<p style="display:none">Nobody is meant to see this line about the mill.</p>', 'hidden'],
    [
      'an aside',
      '<aside><h3>The mill in figures</h3><p>The wheel has forty-eight blades and weighs nine tonnes.</p></aside>',
      'fact-box',
    ],
    [
      'a line under a picture',
      '<div class="media"><img src="/m.jpg"><div class="below"><p>The wheel on Tuesday</p></div></div>',
      'caption',
    ],
    [
      'a house note',
      '<p>Got a story? <a href="mailto:desk@valley.example">Get in touch</a> with our news desk in the valley.</p>',
      'house-note',
    ],
  ])('%s', (_, piece, reason, lang = 'en') => {
    const html = page(p(1) + p(2) + piece + p(3) + p(4), '', lang);
    expect(texts(html)).toEqual(sentences(1, 2, 3, 4));
    expect(reasons(html)).toContain(reason);
  });

  test('a sentence that begins like a label stays', () => {
    const sentence =
      'More people than ever came to see the wheel turn, and most of them brought something to eat on the bank.';
    expect(texts(page(`${p(1) + p(2)}<p>${sentence}</p>${p(3)}`))).toContain(sentence);
  });

  test('a short answer stays, a lone label goes', () => {
    expect(texts(page(`${p(1) + p(2)}<p>Yes.</p>${p(3)}<p>Zoom</p>${p(4)}`))).toEqual([
      say(1),
      say(2),
      'Yes.',
      say(3),
      say(4),
    ]);
  });
});

describe('what belongs to a body although it does not look so', () => {
  test('a body parted into sibling containers', () => {
    const part = (inner: string) =>
      `<div class="grid"><div class="text-part">${inner}</div></div><div class="ad-slot">x</div>`;
    expect(texts(page(part(p(1)) + part(p(2) + p(3)) + part(p(4))))).toEqual(sentences(1, 2, 3, 4));
  });
  test('paragraphs parted by line breaks only', () => {
    expect(texts(page(`<div>${[1, 2, 3].map(say).join('<br><br>')}</div>`))).toEqual(sentences(1, 2, 3));
  });
  test('a class that would say otherwise on the wrapper of it all', () => {
    expect(texts(page(`<div class="share">${[1, 2, 3, 4, 5, 6].map(p).join('')}</div>`))).toHaveLength(6);
  });
  test('a hidden body where the page shows nothing else', () => {
    expect(texts(page(`<div hidden>${[1, 2, 3, 4].map(p).join('')}</div>`))).toEqual(sentences(1, 2, 3, 4));
  });
  test('but not a hidden one behind what it does show', () => {
    const shown = [1, 2, 3, 4, 5].map(p).join('');
    expect(texts(page(`${shown}<div hidden>${[6, 7, 8, 9].map(p).join('')}</div>`))).toEqual(sentences(1, 2, 3, 4, 5));
  });
  test('nothing is beside the stated text that it says itself, in a script without spaces too', () => {
    const shown = '春になると渡し船は再び川を渡ると村の議会は伝えた。';
    const own = '粉屋の老人は昨日の夜から水車の横で眠っていたという。';
    const articleBody = `九年の間、船は古い桟橋につながれていた。${shown}誰がかじを取るのかはまだわからない。`.repeat(
      4,
    );
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: '渡し船', articleBody })}</script>`;
    const { removed } = articleOf(
      `<!DOCTYPE html><html lang="ja"><head>${head}</head><body><p>${shown}</p><p>${own}</p></body></html>`,
    );
    expect(removed.map(({ text }) => text)).toEqual([own]);
  });
  test('the stated text where the page has none', () => {
    const stated = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'The mill wheel turns',
      articleBody: [1, 2, 3].map(say).join('\n'),
    });
    const head = `<script type="application/ld+json">${stated}</script>`;
    expect(texts(page('<p>Loading the text of this page.</p>', head))).toEqual(sentences(1, 2, 3));
  });
});

test('a correction is part of the record, and marked as such', () => {
  const note = 'Correction: The wheel has forty-eight blades, not forty-six as an earlier version had it.';
  const { blocks } = articleOf(page(`${p(1) + p(2) + p(3)}<p class="note">${note}</p>`));
  expect(blocks.at(-1)).toMatchObject({ text: note, isCorrection: true });
  expect(blocks[0]).not.toHaveProperty('isCorrection');
});

describe('standfirst', () => {
  const head = `<meta name="description" content="${say(1)}">`;
  test('named as one it is the description, not the body', () => {
    const html = page(`<p class="standfirst">${say(1)}</p>${p(2) + p(3) + p(4)}`, head);
    expect(texts(html)).toEqual(sentences(2, 3, 4));
    expect(articleOf(html).description).toBe(say(1));
  });
  test('a first paragraph that the page repeats as its description stays', () => {
    expect(texts(page(p(1) + p(2) + p(3), head))).toEqual(sentences(1, 2, 3));
  });
});

test('typed blocks with their marks', () => {
  const html = page(
    `${p(1)}<h3>How it turns</h3><p>It turns <b>slowly</b>, says <a href="/k">the keeper</a>, and has to be stopped by hand whenever the river is too high.</p><ul><li>Oak</li><li>Iron</li></ul><blockquote><p>It was never broken, said the keeper, it was only asked too much.</p></blockquote><table><tr><th>Year</th><th>Turns</th></tr><tr><td>2026</td><td>1</td></tr></table><figure><img src="/w.jpg" alt="Wheel"><figcaption>The wheel on Tuesday <span class="credit">Kim Holm</span></figcaption></figure><iframe src="https://www.youtube.com/embed/x"></iframe>${p(2) + p(3)}`,
  );
  const { blocks } = articleOf(html);
  expect(blocks.map(({ type }) => type)).toEqual([
    'paragraph',
    'heading',
    'paragraph',
    'list',
    'quote',
    'table',
    'figure',
    'embed',
    'paragraph',
    'paragraph',
  ]);
  expect(blocks[2]?.marks.map((mark) => [mark.kind, blocks[2]?.text.slice(mark.start, mark.end)])).toEqual([
    ['strong', 'slowly'],
    ['link', 'the keeper'],
  ]);
  expect(blocks[3]).toMatchObject({ text: 'Oak\nIron', depths: [0, 0], isOrdered: false });
  expect(blocks[5]).toMatchObject({ text: 'Year\tTurns\n2026\t1', hasHeader: true });
  expect(blocks[6]).toMatchObject({
    text: 'The wheel on Tuesday',
    credit: 'Kim Holm',
    src: 'https://valley.example/w.jpg',
  });
  expect(blocks[7]).toMatchObject({ provider: 'YouTube', url: 'https://www.youtube.com/embed/x' });
});

test('of several articles on a page the one under its headline', () => {
  const other = `<article><h1>Ferry returns to the islands</h1>${[7, 8, 9].map(p).join('')}</article>`;
  const html = `<!DOCTYPE html><html><head><title>The mill wheel turns</title></head><body><article><h1>The mill wheel turns</h1>${[1, 2, 3, 4].map(p).join('')}</article>${other}</body></html>`;
  expect(texts(html)).toEqual(sentences(1, 2, 3, 4));
});
