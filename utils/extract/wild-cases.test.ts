import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article';
import { faultsOf, readWildCases } from './fixtures/wild-case';

/** Cases that do not pass yet. A name that passes must leave the list. */
const notYetPassing = new Set<string>([
  // metadata
  'logo-h1-no-og',
  'title-dash-in-headline',
  'wiki-ld-headline',
  // shapes and refusals
  'amp-page',
  'block-spans',
  'lazy-noscript-images',
  'many-pictures-list',
  'opener-image-no-og',
  'shadow-dom',
  'slides-in-figure',
  // body text
  'big-related-foot',
  'correction-note',
  'live-blog-no-headings',
  'multi-page',
  'print-page',
  'read-more-content-id',
  'section-ids-like-clutter',
  'standfirst-hidden-from-meta',
]);

describe('pages of kinds that extractors fail on', () => {
  test.each(readWildCases().map((wild) => [wild.name, wild] as const))('%s', (name, { html, url, expected }) => {
    const { document } = parseHTML(html);
    const faults = faultsOf(extractArticle(document as unknown as Document, { url }), expected);
    if (notYetPassing.has(name)) expect(faults).not.toEqual([]);
    else expect(faults).toEqual([]);
  });
});
