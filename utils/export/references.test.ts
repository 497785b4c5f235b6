import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import { type Citation, citationOf } from './citation';
import type { ExportFormatId } from './formats';
import { exportTo } from './testing/export-to';
import { hostileRecords } from './testing/hostile-records';
import { hasTool, runTool } from './testing/outside-tool';

interface CslItem {
  readonly type: string;
  readonly title?: string;
  readonly URL?: string;
  readonly author?: readonly {
    family?: string;
    given?: string;
    literal?: string;
    'non-dropping-particle'?: string;
    'dropping-particle'?: string;
  }[];
  readonly issued?: { 'date-parts'?: readonly (readonly (number | string)[])[]; raw?: string };
  readonly 'container-title'?: string;
  /** Where Citation.js puts the authors of a RIS NEWS record: the RIS specification calls them so. */
  readonly reporter?: string | readonly string[];
}

const records = [
  ...Array.from({ length: 24 }, (_, number) => generateRecord(number)),
  ...hostileRecords.filter(({ article }) => article.title.trim().length > 2),
];

/** What of a reference must come through, in one way of writing. */
const essence = (item: CslItem) => ({
  title: plain(item.title),
  newspaper: plain(item['container-title']),
  url: item.URL ?? null,
  issued: item.issued?.['date-parts']?.[0]?.map(Number).join('-') ?? null,
  authors: [item.author ?? item.reporter ?? []]
    .flat()
    .map((name) =>
      plain(
        typeof name === 'string'
          ? name
          : (name.literal ??
              [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family]
                .filter(Boolean)
                .join(' ')),
      ),
    ),
});

const expected = (citation: Citation) => ({
  title: plain(citation.title),
  newspaper: plain(citation.newspaper ?? ''),
  url: citation.url,
  issued: citation.issued?.split('-').map(Number).join('-') ?? null,
  authors: citation.authors.map((name) => plain('literal' in name ? name.literal : `${name.given} ${name.family}`)),
});

/** Readers may mark what keeps its capitals, and typeset quotation marks and dashes. */
const plain = (text = '') =>
  text
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/[“”„‘’`']/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const readers: readonly (readonly [ExportFormatId, string])[] = [
  ['ris', '@ris/file'],
  ['bibtex', '@bibtex/text'],
  ['csl', '@else/json'],
];

describe.each(readers)('Citation.js reads our %s', (format, forceType) => {
  test.each(records.map((record) => [record.article.title.slice(0, 60), record] as const))('%j', async (_, record) => {
    const { text } = await exportTo(format, [record]);
    const items: CslItem[] = new Cite(text, { forceType }).data;
    expect(items).toHaveLength(1);
    expect(items[0] && essence(items[0])).toEqual(
      format === 'ris' ? asRis(citationOf(record)) : expected(citationOf(record)),
    );
  });

  test('all of them in one file', async () => {
    const { text } = await exportTo(format, records);
    expect(new Cite(text, { forceType }).data).toHaveLength(records.length);
  });
});

/** Of a RIS NEWS record Citation.js reads the year alone, and names as they are written; bibutils below reads the day. */
const asRis = (citation: Citation) => ({
  ...expected(citation),
  issued: citation.issued?.slice(0, 4) ?? null,
  authors: citation.authors.map((name) => plain('literal' in name ? name.literal : `${name.family}, ${name.given}`)),
});

describe.skipIf(!hasTool('pandoc', 'pandoc'))('pandoc reads our', { timeout: 90_000 }, () => {
  test.each<[ExportFormatId, string]>([
    ['bibtex', 'biblatex'],
    ['csl', 'csljson'],
  ])('%s', async (format, from) => {
    const { text } = await exportTo(format, records);
    const { stdout, stderr, code } = await runTool(
      'pandoc',
      ['-f', from, '-t', 'csljson', '{file}'],
      'references',
      text,
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const items: CslItem[] = JSON.parse(stdout);
    // pandoc 2 does not know the commands that stand for braces without a partner.
    const withoutBraces = ({ title, url }: ReturnType<typeof expected>) => ({
      title: title.replace(/[{}]/g, '').trim(),
      url,
    });
    expect(items.map(essence).map(withoutBraces)).toEqual(
      records.map((record) => withoutBraces(expected(citationOf(record)))),
    );
  });
});

describe.skipIf(!hasTool('ris2xml', 'bibutils'))('bibutils reads our RIS', { timeout: 90_000 }, () => {
  test('every reference with its title, day and address', async () => {
    const { text } = await exportTo('ris', records);
    const { stdout, code } = await runTool('ris2xml', ['-i', 'utf8', '{file}'], 'references.ris', text);
    expect(code).toBe(0);
    const found = [...stdout.matchAll(/<mods [\s\S]*?<\/mods>/g)].map(([mods]) => ({
      issued: /<dateIssued>([^<]*)/.exec(mods)?.[1] || null,
      url: /<url>([^<]*)/.exec(mods)?.[1]?.replaceAll('&amp;', '&') ?? null,
    }));
    expect(found).toEqual(records.map(citationOf).map(({ issued, url }) => ({ issued, url })));
  });
});
