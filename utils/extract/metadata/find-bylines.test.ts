import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { extractArticle } from '../extract-article';
import { paragraphs } from '../fixtures/page-of';

/** Who signs a page whose byline stands behind so many elements that only look like one. */
function authorsBehind(count: number): readonly string[] {
  const html = `<html lang="en"><head><title>The mill wheel turns</title></head><body><main><h1>The mill wheel turns</h1>
    ${'<a rel="author" href="/a"></a>'.repeat(count)}<p><a rel="author" href="/a">Ines Carvalho</a></p>${paragraphs(1, 2, 3, 4)}</main></body></html>`;
  const result = extractArticle(parseHTML(html).document as unknown as Document, {
    url: 'https://valley.example/mill',
  });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.authors;
}

test('a byline is looked for among so many elements, and no more', () => {
  expect(authorsBehind(20)).toEqual(['Ines Carvalho']);
  expect(authorsBehind(300)).toEqual([]);
});
