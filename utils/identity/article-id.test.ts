import { expect, test } from 'vitest';
import { articleId } from './article-id';

test.each([
  ['https://www.example.org/a/?utm_source=x&id=7#top', 'example.org/a?id=7'],
  ['http://example.org/a?id=7&fbclid=abc', 'example.org/a?id=7'],
  ['https://example.org/a?b=2&a=1', 'example.org/a?a=1&b=2'],
  ['https://example.org/', 'example.org'],
  ['https://example.org', 'example.org'],
  ['http://localhost:8080/story/', 'localhost:8080/story'],
  ['https://example.org/A', 'example.org/A'],
  ['https://app.example/#/story/7/', 'app.example#/story/7'],
  ['https://app.example/read#!story-7', 'app.example/read#!story-7'],
  ['https://app.example/read#comments', 'app.example/read'],
  ['https://app.example/read#/', 'app.example/read'],
  ['no address', 'no address'],
])('%s is kept under %s', (url, id) => {
  expect(articleId(url)).toBe(id);
});

test('articles that differ by a parameter stay two', () => {
  expect(articleId('https://example.org/story?id=1')).not.toBe(articleId('https://example.org/story?id=2'));
});
