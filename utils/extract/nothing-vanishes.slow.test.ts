import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '@/utils/model/article';
import { extractArticle } from './extract-article';
import { articlePages } from './fixtures/non-article-pages';
import { paragraphs } from './fixtures/page-of';
import { readWildCases } from './fixtures/wild-case';

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

/** Letters and digits alone: where spaces fall between elements is not what is asked here. */
const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const besides = (block: Block): (string | null)[] => {
  if (block.type === 'figure') return [block.alt, block.credit];
  return block.type === 'table' ? [block.caption] : [];
};

/** All that a reader of the article can come by: what is shown, and what was left out and can be put back. */
function saidIn({ title, description, blocks, removed, leadImage }: Article): string {
  const shown = blocks.flatMap((block) => [block.text, ...besides(block)]);
  const all = [title, description, leadImage?.caption, ...shown, ...removed.map(({ text }) => text)];
  return all.map((text) => squash(text ?? '')).join(' ');
}

const read = (html: string) => extractArticle(parse(html), { url: 'https://valley.example/local/mill' });

/** What a browser does not draw. */
const undrawn = 'script,style,noscript,template,select,textarea,iframe,video,audio,object,svg,[hidden],[style*="none"]';
const blocks = 'p,li,h1,h2,h3,h4,h5,h6,td,th,dt,dd,figcaption,blockquote,pre,div,section,article';
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const isSentence = (text: string): boolean =>
  (text.match(/\p{L}+/gu)?.length ?? 0) >= 8 && /[.!?…。！？]["”»’)]*\s*$/u.test(text);

/** The full sentences of a page, each block's by itself. */
function sentencesIn(document: Document): string[] {
  const innermost = [...document.querySelectorAll(blocks)].filter(
    (element) => !element.querySelector(`${blocks},br`) && !element.closest(undrawn) && !element.querySelector(undrawn),
  );
  const texts = innermost.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
  return texts.flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(isSentence));
}

describe('every full sentence that a fixture shows is kept, or can be put back', () => {
  const pages = [...articlePages, ...readWildCases()].flatMap(({ name, html }) => {
    const result = read(html);
    return result.ok ? [{ name, html, article: result.value }] : [];
  });
  test.each(pages)('$name', ({ html, article }) => {
    const said = saidIn(article);
    expect(sentencesIn(parse(html)).filter((sentence) => !said.includes(squash(sentence)))).toEqual([]);
  });
  test('which are many', () => {
    expect(pages.length).toBeGreaterThan(70);
    expect(pages.flatMap(({ html }) => sentencesIn(parse(html))).length).toBeGreaterThan(500);
  });
});

const sentence = 'The seamstress of the upper village brought her own lamp and stayed until the morning came.';
const signed = '&mdash; Kim (@kim) <a href="https://x.example/1">1</a>';

/** Ways of setting a sentence; it stands at the place of `@`. */
const settings: Readonly<Record<string, string>> = {
  'a paragraph': '<p>@</p>',
  'text without an element': '@',
  'a linked paragraph': '<p><a href="/x">@</a></p>',
  'a line between breaks': 'One.<br>@<br>Two.',
  verse: '<p>Roses,<br>are,<br>red,<br>@</p>',
  'a list of links': '<ul><li>@</li><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>',
  'a list in a list': '<ul><li>One<ul><li>@</li></ul></li></ul>',
  'a list of blocks': '<ul><li><h3>Head</h3><p>@</p></li></ul>',
  'a cell': '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>@</td></tr></table>',
  'a line over a table':
    '<table><caption>@</caption><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
  'a table in a table': '<table><tr><td>A<table><tr><td>@</td><td>b</td></tr></table></td><td>1</td></tr></table>',
  'a quotation with who said it': '<blockquote><p>@</p><cite>Ada</cite></blockquote>',
  'what a quotation cites': '<blockquote><p>One.</p><footer>@</footer></blockquote>',
  'a caption': '<figure><img src="/a.jpg"><figcaption>@</figcaption></figure>',
  'a second caption':
    '<figure><img src="/a"><figcaption>One</figcaption><img src="/b"><figcaption>@</figcaption></figure>',
  'a credit': '<figure><img src="/a.jpg"><div class="caption">a</div><div class="copyright">@</div></figure>',
  'a paragraph in a figure': '<figure><img src="/a.jpg"><p>@</p></figure>',
  'preformatted text': '<pre>@</pre>',
  'a definition': '<dl><dt>Who</dt><dd>@</dd></dl>',
  'a heading': '<h2>@</h2>',
  'a linked heading': '<h4><a href="/q">@</a></h4>',
  'an aside': '<aside><p>@</p></aside>',
  'what is folded out': '<details open><summary>More</summary><p>@</p></details>',
  'a form': '<form><label>@</label><input></form>',
  'a button': '<div><button><p>@</p></button></div>',
  'an open dialog': '<dialog open><p>@</p></dialog>',
  'a menu': '<nav><p>@</p></nav>',
  'a footer': '<footer><p>@</p></footer>',
  'a post': `<blockquote class="twitter-tweet"><p>@</p>${signed}</blockquote>`,
  'the second paragraph of a post': `<p>She wrote:</p><blockquote class="twitter-tweet"><p>It turns today.</p><p>@</p>${signed}</blockquote>`,
  'the frame of a post': `<p>She wrote:</p><blockquote class="instagram-media"><div>@</div><p>It turns today.</p>${signed}</blockquote>`,
  'words that may break': `<p>${sentence.replace('village', 'vil<wbr>lage')}</p>`,
  'a term of a component': `<p>${sentence.replace('upper village', '<x-term>upper village</x-term>')}</p>`,
};
const names = ['', 'nav', 'comments', 'related', 'caption', 'byline'];
const [before, behind] = [paragraphs(1, 2), paragraphs(3, 4)];
const article = (inside: string) => `<main><article><h1>The mill wheel turns</h1>${inside}</article></main>`;
const places: readonly ((set: string) => string)[] = [
  (set) => article(set + before + behind),
  (set) => article(before + set + behind),
  (set) => article(before + behind + set),
  (set) => `<div>${set}</div>${article(before + behind)}`,
  (set) => `${article(before + behind)}<div>${set}</div>`,
];

describe('a full sentence is kept, or can be put back, wherever it stands and whatever its box is called, as', () => {
  test.each(Object.entries(settings))('%s', (_, setting) => {
    const set = setting.replace('@', sentence);
    const lost = names.flatMap((name) =>
      places.flatMap((place, at) => {
        const body = place(name ? `<div class="${name}">${set}</div>` : set);
        const result = read(
          `<!DOCTYPE html><html lang="en"><title>The mill wheel turns</title><body>${body}</body></html>`,
        );
        return result.ok && saidIn(result.value).includes(squash(sentence)) ? [] : [`${name} at ${at}`];
      }),
    );
    expect(lost).toEqual([]);
  });
});

test('where the page’s statement of its text stands in, what the page shows beside it can be put back', () => {
  const stated = { '@type': 'NewsArticle', headline: 'The mill wheel turns', articleBody: sentence.repeat(20) };
  const head = `<script type="application/ld+json">${JSON.stringify(stated)}</script>`;
  const result = read(`<html lang="en"><head>${head}</head><body><p>${sentence}</p>${paragraphs(1)}</body></html>`);
  if (!result.ok) throw new Error(result.error.kind);
  expect(result.value.blocks.map(({ text }) => text)).toEqual([sentence.repeat(20)]);
  expect(result.value.removed).toEqual([{ reason: 'other', before: 1, text: expect.stringContaining('Sentence 1') }]);
});
