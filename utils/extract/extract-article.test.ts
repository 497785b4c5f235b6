import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article';
import { putBack } from './put-back';

const url = 'https://www.harbour-times.example/local/ferry-returns';

/** A wire story as many sites build it: each paragraph in boxes of its own, ads between, a list of links after. */
const page = `<!DOCTYPE html><html lang="en"><head>
<title>Night ferry returns to the northern islands | Local - Harbour Times</title>
<link rel="canonical" href="/local/ferry-returns">
<meta name="description" content="The council voted to pay for the crossing until spring">
<meta name="keywords" content="ferries, islands, council">
<meta property="og:site_name" content="Harbour Times">
<meta property="og:title" content="Night ferry returns to the northern islands"></head><body>
<div class="breadcrumb"><a href="/">Home</a> / <a href="/local">Local News</a> / <span>Night ferry returns</span></div>
<main><h1>Night ferry returns to the northern islands</h1>
<h2 class="dek">The council voted to pay for the crossing until spring</h2>
<div class="metainfo"><span class="author"><a href="/a">Press Trust of India</a></span> <span class="loc">Skagen</span>
<span>1 min read</span> <span>Last Updated : March 3 2026 | 7:05 PM IST</span></div>
<div class="story">
<div><div>The night ferry to the northern islands will sail again from Monday, the harbour master said on Friday, ending a pause of eleven weeks.</div></div>
<div><div class="ad-slot">Advertisement</div></div>
<div><div>The council voted to pay for the crossing until spring.</div></div>
<div class="promo"><a href="https://chat.example/x">Click here to connect with us on WhatsApp</a></div>
<div><div>Islanders had to spend the night on the mainland whenever they missed the last boat at six, and the school bus with them, she added.</div></div>
<div class="readarea"><div>Also Read</div><div><a href="/b"><p>Harbour dredging delayed once more by the winter storms</p></a></div></div>
</div><div class="article-tags"><span>Topics :</span><a href="/t/1">ferries</a></div></main></body></html>`;

const extracted = (html: string) => {
  const result = extractArticle(parseHTML(html).document as unknown as Document, { url });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('a wire story in boxes', () => {
  const article = extracted(page);
  test('its paragraphs and nothing else, the standfirst kept where the body says it too', () => {
    expect(article.blocks.map(({ type, text }) => [type, text.slice(0, 12)])).toEqual([
      ['paragraph', 'The night fe'],
      ['paragraph', 'The council '],
      ['paragraph', 'Islanders ha'],
    ]);
  });
  test('what it says about itself', () => {
    expect(article).toMatchObject({
      canonicalUrl: url,
      title: 'Night ferry returns to the northern islands',
      description: 'The council voted to pay for the crossing until spring',
      authors: ['Press Trust of India'],
      agency: 'Press Trust of India',
      publisher: 'Harbour Times',
      dateline: 'Skagen',
      section: 'Local News',
      language: 'en',
      published: null,
      modified: '2026-03-03T19:05:00+05:30',
      publisherTopics: ['ferries', 'islands', 'council'],
    });
  });
  test('each piece left out has its reason, and can be put back', () => {
    expect(article.removed.map(({ reason, before }) => [reason, before])).toEqual([
      ['standfirst-repeated', 0],
      ['ad', 1],
      ['related', 2],
      ['related', 3],
    ]);
    const back = putBack(article, 2);
    expect(back.blocks.map(({ text }) => text.slice(0, 10))).toEqual([
      'The night ',
      'The counci',
      'Click here',
      'Islanders ',
    ]);
    expect(back.removed.map(({ before }) => before)).toEqual([0, 1, 4]);
  });
});

test('an empty page is named as such', () => {
  const { document } = parseHTML('<!DOCTYPE html><html><body> </body></html>');
  expect(extractArticle(document as unknown as Document, { url })).toEqual({
    ok: false,
    error: { kind: 'empty-page' },
  });
});
