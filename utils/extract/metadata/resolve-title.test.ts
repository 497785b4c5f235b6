import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPageHead } from './page-head';
import { resolveTitle } from './resolve-title';
import { siteNames } from './site-names';

interface Stated {
  readonly social?: string;
  readonly structured?: string;
  readonly card?: string;
  readonly tab?: string;
  readonly body: string;
}

function titleOf({ social, structured, card, tab, body }: Stated): string | null {
  const node = structured && { '@type': 'NewsArticle', headline: structured, datePublished: '2026-01-02' };
  const { document } = parseHTML(
    `<!DOCTYPE html><html><head><title>${tab ?? ''}</title>
    ${social ? `<meta property="og:title" content="${social}">` : ''}
    ${card ? `<meta name="twitter:title" content="${card}">` : ''}
    ${node ? `<script type="application/ld+json">${JSON.stringify(node)}</script>` : ''}
    </head><body>${body}</body></html>`,
  );
  const root = document.documentElement as unknown as Element;
  const head = readPageHead(root, 'https://harbour.example/a');
  return resolveTitle(head, siteNames(head, 'Harbour Times'));
}

const forSearch = 'Ferry timetable 2026: all sailings, prices and stops';
const forReaders = 'The night ferry is back';
const trail = (heading: string) =>
  `<nav><a href="/">Home</a> <span>&gt;</span> <a href="/local">Local</a> <span>&gt;</span> <h1>${heading}</h1></nav>`;

test("a heading that ends a breadcrumb is written for search engines, whatever repeats it: OpenGraph's differs and wins", () => {
  const stated = { social: forReaders, structured: forSearch, card: forSearch, tab: `${forSearch} - Harbour Times` };
  expect(titleOf({ ...stated, body: trail(forSearch) })).toBe(forReaders);
});

test("where OpenGraph repeats the breadcrumb's end, structured data wins", () => {
  const stated = { social: forSearch, structured: forReaders, card: forSearch, tab: forSearch };
  expect(titleOf({ ...stated, body: trail(forSearch) })).toBe(forReaders);
});

test('a breadcrumb is known by its name too, with a single step before the heading', () => {
  const body = `<div class="teaser_breadcrumbs"><a href="/">News</a><h1>${forSearch}</h1></div>`;
  const stated = { social: forReaders, structured: forSearch, card: forSearch, tab: forSearch };
  expect(titleOf({ ...stated, body })).toBe(forReaders);
});

test('a heading under a kicker that links to its section is a headline', () => {
  const body = `<header><a href="/local">Local</a><h1>${forReaders}</h1><p>After nine years it sails again.</p></header>`;
  const stated = { social: forSearch, structured: forReaders, tab: `${forReaders} | Harbour Times` };
  expect(titleOf({ ...stated, card: forReaders, body })).toBe(forReaders);
});

test('all that the page has is a breadcrumb: its end is the headline', () => {
  expect(titleOf({ tab: forSearch, body: trail(forSearch) })).toBe(forSearch);
});

test('one wording for feeds, one for search engines, one on the page: that on the page', () => {
  const stated = {
    social: 'You will not believe this ferry',
    structured: forSearch,
    tab: `${forSearch} | Harbour Times`,
  };
  expect(titleOf({ ...stated, body: `<h1>${forReaders}</h1>` })).toBe(forReaders);
});

test.each([
  ['a separator that only screen readers hear', '<span class="x-overline">Harbour</span><span> - </span>'],
  ['nothing', '<span class="dachzeile">Harbour</span> '],
])('a kicker inside the heading, parted by %s, is no part of the headline', (_, kicker) => {
  const body = `<h1>${kicker}<span>${forReaders}</span></h1>`;
  expect(titleOf({ social: `Storm in the islands: ${forReaders}`, body })).toBe(forReaders);
});

test('a kicker that the newsroom puts before the headline elsewhere too stays', () => {
  const body = `<h1><span class="kicker">Harbour:</span> ${forReaders}</h1>`;
  expect(titleOf({ social: `Harbour: ${forReaders}`, body })).toBe(`Harbour: ${forReaders}`);
});

test.each<[string, Stated, string]>([
  [
    'a logo',
    {
      tab: 'Ferry fares rise again - Harbour Gazette',
      body: '<h1>Harbour Gazette</h1><h2>Ferry fares rise again</h2>',
    },
    'Ferry fares rise again',
  ],
  [
    'a section',
    { tab: 'Ferry fares rise again - Harbour Times', body: '<h1>Local news</h1><div>x</div>' },
    'Ferry fares rise again',
  ],
  [
    'a section over a lower heading',
    { tab: 'Ferry fares rise again', body: '<h1>Around the quay</h1><h3>Ferry fares rise again</h3>' },
    'Ferry fares rise again',
  ],
])('where OpenGraph states none, %s over the article is no headline', (_, stated, title) => {
  expect(titleOf(stated)).toBe(title);
});

test.each([
  ['Ferry fares rise again_Harbour Times', 'Ferry fares rise again'],
  ['Ferry fares rise again | Harbour Times', 'Ferry fares rise again'],
  ['Ferry fares rise again -- Harbour Times', 'Ferry fares rise again'],
  ['Ferry fares rise again - Harbour Times - News', 'Ferry fares rise again'],
  ['Ferry – the last keeper tells - Estuary Gazette', 'Ferry – the last keeper tells'],
  ['Harbour Times » Archive » Ferry fares rise again', 'Ferry fares rise again'],
  ['Harbour Times | Ferry fares rise again', 'Ferry fares rise again'],
  ['Harbour Times | Ferry fares rise again | The quay', 'Harbour Times | Ferry fares rise again | The quay'],
  ['Ferry fares rise again ⋆ Harbour Times', 'Ferry fares rise again'],
  ['Ferry fares rise again (Published 2016)', 'Ferry fares rise again'],
  ['渡船票价第三次上涨_河口新闻网', '渡船票价第三次上涨'],
  ['渡船票价第三次上涨-河口日报', '渡船票价第三次上涨'],
  ['渡し船の運賃、三度目の値上げ：河口新聞', '渡し船の運賃、三度目の値上げ'],
  ['Ferry fares rise - and the council waits', 'Ferry fares rise - and the council waits'],
])('of the tab title "%s" the headline is "%s"', (tab, title) => {
  expect(titleOf({ tab, body: '<p>Text</p>' })).toBe(title);
});

test('a headline of structured data that nothing on the page bears out is a description', () => {
  const stated = {
    structured: 'boat across a river mouth',
    tab: 'Harbour Ferry - Wiki',
    body: '<h1>Harbour Ferry</h1>',
  };
  expect(titleOf(stated)).toBe('Harbour Ferry');
});

test('a headline that is cut short loses to the whole one', () => {
  const whole = 'The night ferry sails again and the harbour rings its bell';
  expect(titleOf({ social: 'The night ferry sails again and…', body: `<h1>${whole}</h1>` })).toBe(whole);
});

test('a kicker that the page sets inside its heading belongs to the title where OpenGraph states none', () => {
  const body = `<h1><span class="kicker">Harbour</span><span>${forReaders}</span></h1>`;
  expect(titleOf({ tab: `${forReaders} | Harbour Times`, body })).toBe(`Harbour: ${forReaders}`);
});

describe('a heading beside one wording for feeds and tabs, without structured data', () => {
  const cut = 'The night ferry is back in town';
  const full = 'The night ferry is back in town, and nobody on the islands can quite believe it';
  test('is the headline where it says the same and more', () => {
    expect(titleOf({ social: cut, tab: cut, body: `<h1>${full}</h1>` })).toBe(full);
  });
  test.each([
    [
      'it says something else',
      { social: cut, tab: cut, body: '<h1>Everything about boats, bridges and harbours</h1>' },
    ],
    ['it is shorter', { social: full, tab: full, body: `<h1>${cut}</h1>` }],
  ])('is not where %s', (_, stated) => {
    expect(titleOf(stated)).toBe(stated.social);
  });
});
