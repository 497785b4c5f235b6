import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generateRecord } from '@/testing/made-up/generate-record';
import type { Mark } from '@/utils/model/article';
import { withoutTurns } from '@/utils/text/isolated';
import { articleMarkdown } from './article-markdown';
import { blockMarkdown } from './block-markdown';
import { cleanText } from './clean-text';
import { englishLabels } from './export-labels';
import { paragraphMarkdown } from './inline-markdown';
import { exportTo } from './testing/export-to';
import { hostileRecords, hostileTexts } from './testing/hostile-records';

const reader = new MarkdownIt({ html: true });
const rendered = (markdown: string) =>
  parseHTML(`<!doctype html><html><body>${reader.render(markdown)}</body></html>`).document;
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Front matter as Obsidian splits it off: from the first line to the next line of three hyphens. */
function split(markdown: string): { properties: Record<string, unknown>; body: string } {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(markdown) ?? [];
  return { properties: parse(yaml), body };
}

describe('text stays text', () => {
  const isReadBack = (text: string, marks: readonly Mark[] = []) => {
    const document = rendered(paragraphMarkdown(text, marks));
    expect(flat(document.body.textContent ?? '')).toBe(flat(cleanText(text)));
    expect(
      document.querySelectorAll('script, img, h1, h2, h3, hr, ul, ol, blockquote, pre, code, table, s'),
    ).toHaveLength(0);
    return document;
  };

  test.each(hostileTexts)('%j', (text) => {
    expect(isReadBack(text).querySelectorAll('a, em, strong')).toHaveLength(0);
  });

  test('any text, with any marks', () => {
    const text = fc.string({ unit: fc.constantFrom(...' \n*_`[]()<>!#&~|$=%^+-.:;\\1aé"\'{}/@日'), maxLength: 40 });
    const place = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const mark = fc
      .tuple(fc.constantFrom('strong', 'emphasis', 'link'), place)
      .map(([kind, at]) => ({ kind, ...at, ...(kind === 'link' && { href: 'https://example.org/a_(b)*c' }) }) as Mark);
    fc.assert(
      fc.property(text, fc.array(mark, { maxLength: 4 }), (value, marks) => {
        isReadBack(value, marks);
      }),
      { numRuns: 3000 },
    );
  });

  test('marks are kept', () => {
    const document = rendered(
      paragraphMarkdown('The mayor said no to it', [
        { kind: 'strong', start: 4, end: 10 },
        { kind: 'emphasis', start: 15, end: 18 },
        { kind: 'link', start: 0, end: 9, href: 'https://example.org/a b' },
        { kind: 'link', start: 19, end: 23, href: 'javascript:alert(1)' },
      ]),
    );
    expect(document.querySelector('strong')?.textContent).toContain('mayor');
    expect(document.querySelector('em')?.textContent).toBe('no');
    expect([...document.querySelectorAll('a')].map((a) => [a.getAttribute('href'), a.textContent])).toEqual([
      ['https://example.org/a%20b', 'The mayor'],
    ]);
  });
});

test('lists, tables and code are read as such', () => {
  const list = rendered(
    blockMarkdown({ type: 'list', text: 'a\nb\nc\nd', marks: [], isOrdered: true, depths: [0, 1, 1, 0] }),
  );
  expect([...list.querySelectorAll('body > ol > li')].map((item) => flat(item.textContent ?? ''))).toEqual([
    'a b c',
    'd',
  ]);
  const table = rendered(
    blockMarkdown({ type: 'table', text: 'a|b\tc\n1\t2', marks: [], hasHeader: true, caption: 'Figures' }),
  );
  expect([...table.querySelectorAll('th, td')].map((cell) => cell.textContent)).toEqual(['a|b', 'c', '1', '2']);
  const code = rendered(blockMarkdown({ type: 'code', text: 'a ``` b\n  <c>', marks: [] }));
  expect(code.querySelector('pre code')?.textContent).toBe('a ``` b\n  <c>\n');
});

describe('a file', () => {
  test.each(hostileRecords.map((record) => [record.article.title, record] as const))(
    'of %j has its front matter',
    (title, record) => {
      const { properties, body } = split(articleMarkdown(record, englishLabels));
      const line = flat(cleanText(withoutTurns(title)));
      expect(Object.keys(properties)).toEqual(
        'title source author published created description tags site people topics'.split(' '),
      );
      expect(properties.title).toBe(line === '' ? properties.source : line);
      expect(properties.description).toBe(line === '' ? null : line);
      expect(properties.tags).toEqual(line === '' ? ['safe'] : [line, 'safe']);
      const document = rendered(body);
      expect(document.querySelectorAll('script, svg, [onerror], a[href^="javascript" i]')).toHaveLength(0);
    },
  );

  test('has bare dates and quoted lists', () => {
    const text = articleMarkdown(generateRecord(3), englishLabels);
    expect(text).toMatch(/^published: 20\d\d-\d\d-\d\d$/m);
    expect(text).toMatch(/^tags:\n {2}- "harbour"\n {2}- "topic 3"$/m);
    expect(articleMarkdown(generateRecord(5), englishLabels)).toMatch(/^description:$/m);
  });
});

test('a zip holds every article under a name of its own, and kept images beside them', async () => {
  const image = { src: 'https://example.org/1.png', mimeType: 'image/png', widthPx: 1, heightPx: 1 };
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const withImage = {
    ...generateRecord(2),
    images: [
      { ...image, bytes: png },
      { ...image, src: 'https://example.org/2.svg', bytes: new TextEncoder().encode('<svg onload="1"/>') },
    ],
  };
  const illustrated = {
    ...withImage,
    article: { ...withImage.article, leadImage: { ...withImage.article.leadImage, src: image.src } },
  };
  const { bytes, name } = await exportTo('markdown', [...hostileRecords, illustrated as typeof withImage]);
  expect(name).toBe('Nutgraf 2026-11-23.zip');
  const files = unzipSync(bytes);
  const pages = Object.keys(files).filter((path) => path.endsWith('.md'));
  expect(pages).toHaveLength(hostileRecords.length + 1);
  expect(pages).toEqual(expect.arrayContaining(['Equal.md', 'Equal 2.md', 'equal 3.md']));
  for (const path of Object.keys(files)) expect(path).not.toMatch(/^\/|\.\.\/|\/\.\.|[\\:\0]/);
  expect(files['images/1.png']).toEqual(png);
  expect(Object.keys(files).filter((path) => path.startsWith('images/'))).toHaveLength(1);
  expect(new TextDecoder().decode(files[pages.at(-1) ?? ''])).toContain('](images/1.png)');
});
