import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPageHead } from './page-head';
import { resolveTopics } from './resolve-topics';
import { siteNames } from './site-names';

function topicsOf(head: string, body = ''): string[] {
  const { document } = parseHTML(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
  const root = document.documentElement as unknown as Element;
  const stated = readPageHead(root, 'https://harbour.example/a');
  return resolveTopics(stated, siteNames(stated, 'Harbour Times'));
}
const keywords = (value: string) => `<meta name="keywords" content="${value}">`;

test.each([
  ['a list in one string', 'ferries, night ferry,  Ferries', ['ferries', 'night ferry']],
  ['not the paper itself', 'ferries, Harbour Times', ['ferries']],
  ['not what machines are told', 'ferries, section: local, primary_region, stats-team-all-articles', ['ferries']],
  ['but words with hyphens', 'cost-of-living, sea-level rise', ['cost-of-living', 'sea-level rise']],
])('%s', (_, stated, topics) => {
  expect(topicsOf(keywords(stated))).toEqual(topics);
});

test('the visible list where none is stated', () => {
  expect(topicsOf('', '<ul class="tags"><li><a href="/t/ferries">Ferries</a></li></ul>')).toEqual(['Ferries']);
});
