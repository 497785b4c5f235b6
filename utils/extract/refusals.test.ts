import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article';
import { articlePages, nonArticlePages, type TestPage } from './fixtures/non-article-pages';

/** How many of the sixty pages may be taken for an article. */
const maxMistaken = 3;

const extracted = ({ html, url }: TestPage, isForced = false) =>
  extractArticle(parseHTML(html).document as unknown as Document, { url, isForced });

describe('pages that are no articles', () => {
  test(`of 60 at most ${maxMistaken} are taken for one`, () => {
    expect(nonArticlePages).toHaveLength(60);
    const mistaken = nonArticlePages.filter((page) => extracted(page).ok).map(({ name }) => name);
    expect(mistaken.length, mistaken.join('; ')).toBeLessThanOrEqual(maxMistaken);
  });

  test('each kind is named for what it is', () => {
    const reasonOf = (name: string) => {
      const page = nonArticlePages.find((one) => one.name === `${name} (en)`);
      const result = page && extracted(page);
      return result && !result.ok && result.error.kind === 'not-an-article' ? result.error.reason : null;
    };
    expect(reasonOf('front page of cards')).toBe('front-page');
    expect(reasonOf('section with teasers')).toBe('listing');
    expect(reasonOf('search results')).toBe('listing');
    expect(reasonOf('photo gallery')).toBe('gallery');
    expect(reasonOf('login')).toBe('login');
  });

  test.each(articlePages.map((page) => [page.name, page] as const))('the same texts as an article: %s', (_, page) => {
    const result = extracted(page);
    expect(result.ok && result.value.blocks.length).toBe(10);
  });

  test('"read it anyway" reads a front page', () => {
    const [page] = nonArticlePages;
    const result = page ? extracted(page, true) : null;
    expect(result?.ok && result.value.blocks.length).toBeGreaterThan(0);
  });
});
