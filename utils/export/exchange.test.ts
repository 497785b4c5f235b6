import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import { sourceUrl, titleOf } from './record-facts';
import { exportTo } from './testing/export-to';
import { hostileRecords } from './testing/hostile-records';
import { hasTool, runTool } from './testing/outside-tool';

const records = [...Array.from({ length: 30 }, (_, number) => generateRecord(number)), ...hostileRecords];

// biome-ignore lint/suspicious/noExplicitAny: parse5's tree, walked without its types
const links = (node: any): any[] => [
  ...(node.tagName === 'a' ? [node] : []),
  ...(node.childNodes ?? []).flatMap(links),
];

describe('bookmarks', () => {
  test('a parser of another make finds each, with its time and tags', async () => {
    const { text } = await exportTo('bookmarks', records);
    expect(text.split('\n')[0]).toBe('<!DOCTYPE NETSCAPE-Bookmark-file-1>');
    const found = links(parse(text)).map(
      (node): Record<string, string> => ({
        ...Object.fromEntries(node.attrs.map(({ name, value }: { name: string; value: string }) => [name, value])),
        title: node.childNodes.map(({ value }: { value: string }) => value).join(''),
      }),
    );
    expect(found).toHaveLength(records.length);
    expect(found.map(({ title, href }) => ({ title, href }))).toEqual(
      records.map(({ article }) => ({ title: titleOf(article), href: sourceUrl(article) })),
    );
    expect(found[3]).toMatchObject({
      add_date: String(Math.floor(Date.parse(generateRecord(3).savedAt) / 1000)),
      tags: 'harbour,topic 3',
    });
  });

  test('a link that could run is not in it', async () => {
    const base = generateRecord(1);
    const record = { ...base, article: { ...base.article, canonicalUrl: null, url: 'javascript:alert(1)' } };
    expect(links(parse((await exportTo('bookmarks', [record])).text))).toEqual([]);
  });
});

test('wallabag has every field it needs', async () => {
  const entries = JSON.parse((await exportTo('wallabag', records)).text);
  expect(entries).toHaveLength(records.length);
  for (const entry of entries) {
    expect(entry).toMatchObject({
      url: expect.stringMatching(/^https?:/),
      title: expect.stringMatching(/\S/),
      mimetype: 'text/html',
    });
    expect([0, 1]).toContain(entry.is_archived);
    expect([0, 1]).toContain(entry.is_starred);
    expect(entry.content).not.toMatch(/<script|<svg|href="javascript/i);
  }
  expect(entries[9]).toMatchObject({
    is_starred: 1,
    tags: ['harbour', 'topic 9'],
    created_at: generateRecord(9).savedAt,
  });
});

test('JSON-LD is a NewsArticle that states what is known', async () => {
  const record = generateRecord(4);
  const [article] = JSON.parse((await exportTo('jsonld', [record])).text);
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    url: record.article.canonicalUrl,
    author: [{ '@type': 'Organization', name: 'Harbour Press Agency' }],
    datePublished: record.article.published,
    mentions: [{ name: record.digest.people[0]?.name, jobTitle: record.digest.people[0]?.role }],
  });
  expect(article.articleBody).toContain(record.digest.summary[0]?.text);
  expect(JSON.stringify(article)).not.toContain('null');
});

test('plain text has no markup and no controls', async () => {
  for (const record of records) {
    const { text } = await exportTo('text', [record]);
    expect(text).not.toMatch(/(?![\n\t])\p{Cc}/u);
    expect(text).not.toContain('&lt;p');
  }
  expect((await exportTo('text', [generateRecord(1)])).text).toContain(generateRecord(1).article.blocks.at(-1)?.text);
});

describe.skipIf(!hasTool('unzip', 'unzip'))('unzip -t finds every zip sound', { timeout: 90_000 }, () => {
  test.each(['markdown', 'html', 'text', 'epub'] as const)('%s', async (format) => {
    const { bytes } = await exportTo(format, records);
    const { stdout, code } = await runTool('unzip', ['-t', '{file}'], 'file.zip', bytes);
    expect(stdout).toContain('No errors detected');
    expect(code).toBe(0);
  });
});
