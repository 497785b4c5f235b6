import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPageHead } from './page-head';
import { resolveSection } from './resolve-section';

function sectionOf(stated: string, body = ''): string | null {
  const head = `<meta property="article:section" content="${stated}">`;
  const { document } = parseHTML(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
  const root = document.documentElement as unknown as Element;
  return resolveSection(readPageHead(root, 'https://harbour.example/a'), 'The night ferry is back');
}
const trail = '<nav class="breadcrumb"><a href="/">Home</a><a href="/local">Local</a></nav>';

test.each([
  ['as it is stated', 'Travel', trail, 'Travel'],
  ['not an address', 'https://harbour.example/travel', trail, 'Local'],
  ['not what machines are told', 'news_news', trail, 'Local'],
  ['null where nothing else is known', 'news_news', '', null],
])('%s', (_, stated, body, section) => {
  expect(sectionOf(stated, body)).toBe(section);
});
