import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { type Citation, citationOf } from '../citation';
import { bareRecord } from '../testing/written-records';
import { citeArticle } from './cite-article';

const cited = (changes: Partial<typeof bareRecord.article> = {}): Citation =>
  citationOf({
    ...bareRecord,
    article: {
      ...bareRecord.article,
      title: 'The last ferry makes room for a bridge',
      authors: ['Juno Perch', 'Jean-Luc van der Veer'],
      publisher: 'The Ferrytown Post',
      published: '2026-03-01T08:00:00+01:00',
      canonicalUrl: 'https://post.example/ferry',
      ...changes,
    },
  });

/** The same reference by Citation.js, which formats by the official style file. */
function byCitationJs(citation: Citation, template: string): string {
  const item = {
    type: 'article-newspaper',
    title: citation.title,
    author: citation.authors,
    'container-title': citation.newspaper ?? undefined,
    issued: citation.issued ? { 'date-parts': [citation.issued.split('-').map(Number)] } : undefined,
    accessed: citation.accessed ? { 'date-parts': [citation.accessed.split('-').map(Number)] } : undefined,
    URL: citation.url ?? undefined,
  };
  const cite = new Cite(JSON.stringify([item]), { forceType: '@csl/object' });
  return cite.format('bibliography', { format: 'text', template, lang: 'en-US' }).trim();
}

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => `Ada Quill${'abcdefghijklmnopqrstuvwxyz'[at]}`);
const cases: [string, Parameters<typeof cited>[0]][] = [
  ['two authors', {}],
  ['one author', { authors: ['Juno Perch'] }],
  ['three authors', { authors: ['Juno Perch', 'Samuel R. Okafor', 'Ines Carvalho'] }],
  ['twenty-one authors', { authors: many(21) }],
  ['an agency', { authors: [], agency: 'Harbour Press' }],
  ['nobody', { authors: [], agency: null }],
  ['a question', { title: 'Who pays for the bridge?' }],
  ['no newspaper', { publisher: null }],
  ['no day', { published: null }],
];

test.each(cases)('APA with %s is what Citation.js writes', (_, changes) => {
  const citation = cited(changes);
  expect(citeArticle(citation, 'apa').text.replace(' . . . ', ' … ')).toBe(
    byCitationJs(citation, 'apa').replace(/ ?(?:…|\. \. \.) ?/, ' … '),
  );
});

describe('as the manuals print them', () => {
  test.each([
    [
      'mla',
      {},
      'Perch, Juno, and Jean-Luc van der Veer. “The last ferry makes room for a bridge.” The Ferrytown Post, 1 Mar. 2026, post.example/ferry.',
    ],
    [
      'mla',
      { authors: ['Juno Perch', 'A B', 'C D'] },
      'Perch, Juno, et al. “The last ferry makes room for a bridge.” The Ferrytown Post, 1 Mar. 2026, post.example/ferry.',
    ],
    ['mla', { authors: [], title: 'Who pays?' }, '“Who pays?” The Ferrytown Post, 1 Mar. 2026, post.example/ferry.'],
    [
      'chicago',
      {},
      'Perch, Juno, and Jean-Luc van der Veer. “The last ferry makes room for a bridge.” The Ferrytown Post, March 1, 2026. https://post.example/ferry.',
    ],
    [
      'chicago',
      { authors: ['Juno Perch', 'Ada Quill', 'Bo Dahl'] },
      'Perch, Juno, Ada Quill, and Bo Dahl. “The last ferry makes room for a bridge.” The Ferrytown Post, March 1, 2026. https://post.example/ferry.',
    ],
  ] as const)('%s %j', (style, changes, reference) => {
    expect(citeArticle(cited({ ...changes, agency: null } as never), style).text).toBe(reference);
  });
});

test.each(['apa', 'mla', 'chicago'] as const)(
  '%s in HTML has the newspaper in italics and no markup of the page',
  (style) => {
    const { html, text } = citeArticle(cited({ title: 'Bread <b>&</b> butter' }), style);
    expect(html).toContain('<i>The Ferrytown Post</i>');
    expect(html).toContain('Bread &lt;b&gt;&amp;&lt;/b&gt; butter');
    expect(text).toContain('Bread <b>&</b> butter');
  },
);
