import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { digestInItsLanguage } from '@/utils/digest/digest-in-its-language';
import { extractArticle } from '@/utils/extract/extract-article';
import { findDifferences } from '../harness/find-differences';
import { readFixturePages } from '../harness/read-fixture-pages';

// a DOM without layout and without the page's scripts: quick, and the same answer as in a browser for most pages
test.each(readFixturePages().filter((page) => !page.expected.onlyInBrowser))('$name', ({ html, name, expected }) => {
  const { document } = parseHTML(html);
  const extracted = extractArticle(document as unknown as Document, { url: `http://localhost/${name}/page.html` });
  if (expected.notAnArticle) {
    expect(extracted).toEqual({ ok: false, error: { kind: 'not-an-article', reason: expected.notAnArticle } });
    return;
  }
  if (!extracted.ok) throw new Error(`taken for no article: ${JSON.stringify(extracted.error)}`);
  expect(findDifferences(extracted.value, digestInItsLanguage(extracted.value), expected)).toEqual([]);
});
