import { expect, test } from 'vitest';
import type { Article } from '@/utils/model/article';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import type { Digest } from '@/utils/model/digest';
import { findDifferences } from './find-differences';

const article: Article = {
  ...blankArticle,
  url: 'https://example.org/a',
  title: 'Bread is dear',
  authors: ['Ann Cole'],
  language: 'en',
  publisherTopics: ['Bread'],
  blocks: [
    { type: 'heading', level: 2, time: null, text: 'Morning', marks: [] },
    {
      type: 'paragraph',
      text: 'The mayor bought a loaf.',
      marks: [{ kind: 'link', start: 0, end: 3, href: 'https://example.org/b' }],
    },
  ],
  extractorVersion: 1,
};
const digest: Digest = {
  ...blankDigest,
  version: 1,
  people: [
    {
      name: 'Ann Cole',
      aliases: ['Ann Cole'],
      role: 'the mayor',
      roles: [],
      mentions: [{ block: 1, start: 0, end: 3 }],
      salience: 1,
      isKey: true,
    },
  ],
  arePeopleAvailable: true,
  topics: [{ label: 'Bread', source: 'publisher', kind: 'subject', score: 1, mentions: [] }],
  wordCount: 5,
};

test('nothing differs where all holds', () => {
  expect(
    findDifferences(article, digest, {
      title: 'Bread is dear',
      description: null,
      authors: ['Ann Cole'],
      paragraphs: 1,
      headings: ['Morning'],
      headingTimes: [null as unknown as string],
      firstWords: 'Morning',
      lastWords: 'a loaf.',
      mustContain: ['mayor'],
      mustNotContain: ['cake'],
      blockTypes: { heading: 1, table: 0 },
      links: ['https://example.org/b'],
      people: [{ name: 'Ann Cole', role: 'Mayor', mentions: 1 }],
      publisherTopics: ['Bread'],
    }),
  ).toEqual([]);
});

test.each([
  ['a field', { title: 'Cake is dear' }],
  ['an unknown that is known', { language: null }],
  ['a known that is unknown', { publisher: 'A paper' }],
  ['the order of names', { authors: ['Bo', 'Ann Cole'] }],
  ['paragraphs', { paragraphs: 2 }],
  ['headings', { headings: [] }],
  ['heading times', { headingTimes: ['2026-01-01'] }],
  ['the beginning', { firstWords: 'The mayor' }],
  ['the end', { lastWords: 'two loaves.' }],
  ['missing words', { mustContain: ['cake'] }],
  ['unwanted words', { mustNotContain: ['loaf'] }],
  ['block types', { blockTypes: { table: 1 } }],
  ['links', { links: ['https://example.org/c'] }],
  ['a missing person', { people: [{ name: 'Bo Dahl' }] }],
  ['a wrong role', { people: [{ name: 'Ann Cole', role: 'the baker' }] }],
  ['a role that is not stated', { people: [{ name: 'Ann Cole', role: null }] }],
  ['mentions', { people: [{ name: 'Ann Cole', mentions: 2 }] }],
  ['a missing quote', { quotes: ['Let them eat cake'] }],
])('sees %s', (_, expected) => {
  expect(findDifferences(article, digest, expected)).toHaveLength(1);
});

test('topics are looked for in the article and in the digest', () => {
  expect(findDifferences(article, digest, { publisherTopics: ['Cake'] })).toHaveLength(2);
});
