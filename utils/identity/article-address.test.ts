import { expect, test } from 'vitest';
import { keyOfArticle } from './article-address';
import { articleId } from './article-id';

const page = 'https://www.ledger.example/2026/bridge?utm_source=mail';

test.each([
  ['the same site', page, 'https://ledger.example/2026/bridge'],
  ['a subdomain of the same site', 'https://amp.ledger.co.uk/bridge', 'https://www.ledger.co.uk/bridge'],
  ['a query that chooses the article', 'https://ledger.example/?p=47&x=1', 'https://ledger.example/?p=47'],
  ['a port of this machine', 'http://localhost:8080/a?b=1', 'http://localhost:8080/a'],
])('a stated address counts: %s', (_, url, canonicalUrl) => {
  expect(keyOfArticle({ url, canonicalUrl })).toBe(articleId(canonicalUrl));
});

test.each([
  ['another site', page, 'https://www.thenews.example/bridge'],
  ['another site under one public suffix', 'https://a.co.uk/x', 'https://b.co.uk/x'],
  ['another user of one host', 'https://mallory.github.io/x', 'https://alice.github.io/x'],
  ['another port', 'http://localhost:8080/x', 'http://localhost:9090/x'],
  ['the front page', page, 'https://www.ledger.example/'],
  ['the front page of an edition', page, 'https://www.ledger.example/en/'],
  ['the front page from a front page', 'https://ledger.example/?edition=1', 'https://ledger.example/'],
  ['the front page by its file', page, 'https://www.ledger.example/index.html'],
  ['a route without its fragment', 'https://app.example/#/second', 'https://app.example/'],
  ['a route of another fragment', 'https://app.example/read#!/second', 'https://app.example/read#!/first'],
  ['no web address', page, 'javascript:alert(1)'],
  ['no address', page, 'ledger'],
])('the page’s own address stands against %s', (_, url, canonicalUrl) => {
  expect(keyOfArticle({ url, canonicalUrl })).toBe(articleId(url));
});

test('the key follows the believed address', () => {
  expect(keyOfArticle({ url: page, canonicalUrl: 'https://evil.example/x' })).toBe('ledger.example/2026/bridge');
  expect(keyOfArticle({ url: 'https://app.example/#/second', canonicalUrl: null })).toBe('app.example#/second');
});
