import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article';

const url = 'https://valley.example/local/mill';
const say = (at: number) =>
  `Sentence ${at} about the old mill says that its wheel turned again on Tuesday, after nineteen years and a great deal of grease.`;
const p = (at: number) => `<p>${say(at)}</p>`;
const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => p(from + at)).join('');
const stated = (isFree: boolean) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The mill wheel turns',
    isAccessibleForFree: isFree,
  })}</script>`;
const page = (main: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>The mill wheel turns</title>${head}</head><body><main><h1>The mill wheel turns</h1>${main}</main></body></html>`;

function textOf(html: string): string {
  const result = extractArticle(parseHTML(html).document as unknown as Document, { url });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.blocks.map(({ text }) => text).join('\n');
}

describe('the rest of an article, hidden until a button is pressed', () => {
  const half = `${run(1, 4)}<div class="rest" style="display:none">${run(5, 24)}</div>`;
  test('stays hidden where the page states that it is paid for', () => {
    const text = textOf(page(half, stated(false)));
    expect(text).toContain(say(4));
    expect(text).not.toContain(say(5));
  });
  test('is the article where the page states nothing', () => {
    const text = textOf(page(half));
    expect(text).toContain(say(4));
    expect(text).toContain(say(24));
  });
});

test('an article built of boxes with a heading each keeps them all', () => {
  const box = (at: number) =>
    `<div class="stop"><h3>Stop number ${at} on the way</h3><ul><li>${say(at)}</li><li>${say(at + 50)}</li></ul></div>`;
  const html = page(`${run(30, 37)}${[1, 2, 3, 4].map(box).join('')}`);
  const text = textOf(html);
  for (const at of [30, 37, 1, 4, 51, 54]) expect(text).toContain(say(at));
});
