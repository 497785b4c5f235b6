/** A page of a news site around what is hostile: `head` into its head, `body` into its article. */
const page = ({ head = '', body = '' }) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge closed at noon</title>${head}</head><body><main><h1>Bridge closed at noon</h1>${[1, 2, 3, 4].map(paragraph).join('')}${body}</main></body></html>`;
const paragraph = (at) =>
  `<p>Paragraph ${at} of the report says that the bridge over the Aller was closed at noon, and that it opens on Friday.</p>`;

const fill = (unit, chars) => unit.repeat(Math.ceil(chars / unit.length));
const each = (chars, of) => {
  const parts = [];
  for (let at = 0, length = 0; length < chars; at++) {
    const part = of(at);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
};
const ld = (text) => ({ head: `<script type="application/ld+json">${text}</script>` });
const meta = (name, content) => ({ head: `<meta name="${name}" content="${content}">` });
const surnames = ['Holm', 'Brack', 'Tolle', 'Corvin', 'Velde', 'Marchetti'];
const given = (at) => `${String.fromCharCode(65 + (at % 26))}${'aeiou'[at % 5]}${fill('lin', 3 + (at % 7))}`;

/** What can stand in JSON-LD. */
const structured = {
  'JSON-LD, sound but for one trailing comma': (n) =>
    ld(`{"@graph":[${each(n, (at) => `{"name":"N${at}"},`)}{"name":"last"},]}`),
  'JSON-LD of }': (n) => ld(fill('}', n)),
  'JSON-LD of ]': (n) => ld(fill(']', n)),
  'JSON-LD of [': (n) => ld(fill('[', n)),
  'JSON-LD of "\\': (n) => ld(fill('"\\', n)),
  'JSON-LD of } {': (n) => ld(fill('{"a":1} ', n)),
  'JSON-LD of commas': (n) => ld(`{"a":1${fill(', ', n)}}`),
  'JSON-LD, blanks and -->': (n) => ld(`{"a":1,} -->${fill(' ', n)}x`),
  'JSON-LD of --&gt;': (n) => ld(`<!-- ${fill('--> ', n)}`),
  'JSON-LD, @graph in @graph': (n) => ld(`${fill('{"@graph":', n)}1${fill('}', n / 10)}`),
  'JSON-LD, articleBody of blanks': (n) =>
    ld(`{"@type":"NewsArticle","headline":"Bridge closed at noon","articleBody":"x${fill(' ', n)}x"}`),
  'JSON-LD, articleBody of <': (n) =>
    ld(`{"@type":"NewsArticle","headline":"Bridge closed at noon","articleBody":"${fill('<p ', n)}"}`),
  'JSON-LD, keywords': (n) =>
    ld(`{"@type":"NewsArticle","headline":"x","keywords":"${each(n, (at) => `word${at}, `)}"}`),
  'JSON-LD, authors': (n) =>
    ld(
      `{"@type":"NewsArticle","headline":"x","author":[${each(n, (at) => `{"name":"Ada ${given(at)}"},`)}{"name":"Ada"}]}`,
    ),
};

/** What can stand in metas and names. */
const stated = Object.fromEntries(
  ['(', ',', 'p://', 'a-', ' and ', '@', 'By ', '1 min '].flatMap((unit) => [
    [`author of ${unit}`, (n) => meta('author', fill(unit, n))],
  ]),
);
Object.assign(stated, {
  'title of |': (n) => ({ head: `<meta property="og:title" content="${fill('a | ', n)}">` }),
  'title of -': (n) => ({ head: `<title>${fill('word - ', n)}</title>` }),
  'description of 1 MB and more': (n) => meta('description', fill('The bridge is closed again. ', n)),
  'keywords of ,': (n) =>
    meta(
      'keywords',
      each(n, (at) => `k${at},`),
    ),
  'date of digits': (n) => meta('date', fill('12 ', n)),
  'class of -': (n) => ({ body: `<div class="${fill('a-', n)}">${paragraph(5)}</div>` }),
  'class of names': (n) => ({ body: `<div class="${each(n, (at) => `ad${at} `)}">${paragraph(5)}</div>` }),
  'href of /': (n) => ({
    body: `<p><a href="${fill('/', n)}">The bridge</a> is closed, the town says in its letter.</p>`,
  }),
  'style of ;': (n) => ({
    body: `<p style="${fill('; ', n)}">The bridge is closed, the town says in its letter to all.</p>`,
  }),
  'srcset of ,': (n) => ({ body: `<img srcset="${fill('a 1x, ', n)}">` }),
});

/** One long text of one thing. */
const texts = Object.fromEntries(
  [
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['no-break spaces', '\u00a0'],
    ['digits', '1'],
    ['letters', 'a'],
    ['capitals', 'A '],
    ['quotation marks', '"'],
    ['opening quotes', '“a '],
    ['brackets', '('],
    ['dots', '. '],
    ['commas', ', '],
    ['hyphens', '-'],
    ['apostrophes', "'"],
    ['colons', 'a: '],
    ['Han', '文'],
    ['accents', 'e\u0301'],
    ['emoji', '😀'],
    ['slashes', '/'],
    ['soft hyphens', '\u00ad'],
    ['sentences', 'The bridge is closed again. '],
    ['names', 'Ada Holm '],
    ['said', 'he said, '],
    ['roles', 'president of the '],
    ['dates', '12 March 2026 '],
    ['times', '12:30 '],
  ].flatMap(([name, unit]) => [[`a paragraph of ${name}`, (n) => ({ body: `<p>x${fill(unit, n)}x</p>` })]]),
);
Object.assign(texts, {
  '<pre> of blanks': (n) => ({ body: `<pre>x${fill(' ', n)}x</pre>` }),
  '<pre> of backticks': (n) => ({ body: `<pre>${fill('` ', n)}</pre>` }),
  'people of one surname': (n) => ({
    body: each(n, (at) => `<p>${given(at)}${at} Holm, a teacher, said the bridge was closed to all at noon.</p>`),
  }),
  'people in one paragraph': (n) => ({
    body: `<p>${each(n, (at) => `${given(at)} ${surnames[at % 6]}${at}, `)} met.</p>`,
  }),
  'quotes by name': (n) => ({
    body: each(n, (at) => `<p>“The bridge number ${at} is closed,” said ${given(at)} ${surnames[at % 6]}.</p>`),
  }),
});

/** As many elements as fit; 100,000 and more of the short ones. */
const tags = Object.fromEntries(
  [
    'b',
    'i',
    'a',
    'span',
    'em',
    'time',
    'sup',
    'p',
    'div',
    'section',
    'article',
    'h1',
    'h2',
    'blockquote',
    'figure',
    'li',
    'aside',
    'form',
    'ul',
    'noscript',
    'template',
    'details',
    'x-part',
    'svg',
    'iframe',
    'dt',
  ].flatMap((tag) => [
    [`<${tag}> beside one another`, (n) => ({ body: fill(`<${tag}>bridge</${tag}> `, n) })],
    [
      `<${tag}> with sentences`,
      (n) => ({ body: fill(`<${tag}>The bridge over the Aller is closed again.</${tag}> `, n) }),
    ],
  ]),
);
Object.assign(tags, {
  '<br>': (n) => ({ body: `<p>${fill('a<br>', n)}</p>` }),
  '<br><br>': (n) => ({ body: `<p>${fill('<br>', n)}</p>` }),
  '<img>': (n) => ({ body: fill('<img src=a.jpg alt=a>', n) }),
  '<time datetime>': (n) => ({ body: fill('<time datetime="2026-03-01T12:00Z">noon</time> ', n) }),
  '<li> in one list': (n) => ({ body: `<ul>${fill('<li>a bridge</li>', n)}</ul>` }),
  '<tr> in one table': (n) => ({ body: `<table>${fill('<tr><td>a</td><td>b</td></tr>', n)}</table>` }),
  '<td> in one row': (n) => ({ body: `<table><tr>${fill('<td>a</td>', n)}</tr></table>` }),
  '<div> in one another': (n) => ({ body: fill('<div>a', n) }),
  '<b> in one another': (n) => ({ body: fill('<b>a', n) }),
  '<blockquote> in one another': (n) => ({ body: fill('<blockquote>The bridge is closed.', n) }),
  '<ul> in one another': (n) => ({ body: fill('<ul><li>a bridge', n) }),
  '<aside class related> in one another': (n) => ({
    body: fill('<aside class="related"><a href="/a">a</a> bridge', n),
  }),
  '<div class author> in one another': (n) => ({ body: fill('<div class="author">By Ada Holm ', n) }),
  'a name in bold, each a paragraph': (n) => ({ body: fill('<p><b>Ada Holm</b></p>', n) }),
  'By, and a link': (n) => ({ body: `<div>${fill('By <a href="/a">Ada</a>', n)}</div>` }),
  'a date in a line, and a <time>': (n) => ({ body: fill('12 March 2026 <time>noon</time><br>', n) }),
  '<a href> in a paragraph': (n) => ({ body: `<p>${fill('<a href="/a">bridge</a> ', n)}</p>` }),
  '<h2> linked': (n) => ({ body: fill('<h2><a href="/a">The bridge is closed</a></h2>', n) }),
  '<meta>': (n) => ({ head: fill('<meta name="author" content="Ada Holm">', n) }),
  '<script ld+json>': (n) => ({ head: fill('<script type="application/ld+json">{"@type":"Person",}</script>', n) }),
  '<button> of a sentence': (n) => ({
    body: fill('<button>The bridge over the river is closed again today.</button>', n),
  }),
  '<x-term> in a paragraph': (n) => ({ body: `<p>${fill('the <x-term>bridge</x-term> ', n)}</p>` }),
  '<wbr> in a paragraph': (n) => ({ body: `<p>${fill('bridge<wbr>', n)}</p>` }),
  'posts, each signed': (n) => ({
    body: fill(
      '<p>Ada Holm wrote on Twitter:</p><blockquote class="twitter-tweet"><p>It is closed today.</p>&mdash; Ada Holm (@adaholm)</blockquote>',
      n,
    ),
  }),
  'class author': (n) => ({ body: fill('<span class="author">Ada Holm</span> ', n) }),
});

/** Kinds of hostile page: name -> the page's markup, about so many characters long. */
export const hostileKinds = Object.fromEntries(
  Object.entries({ ...structured, ...stated, ...texts, ...tags }).map(([name, make]) => [name, (n) => page(make(n))]),
);
