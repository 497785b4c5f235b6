import { madeUpArticle, madeUpDigest } from '../made-up';
import { added, changed, type Damage, type NamedDamage } from './damage';

const row = (change: object) => changed('rows', 5, change);
const article =
  (change: object): Damage =>
  async (library) => {
    const body = await library.bodies.get(5);
    await library.bodies.put({ ...body, article: { ...body?.article, ...change } } as never);
  };
const digest =
  (change: object): Damage =>
  async (library) => {
    const body = await library.bodies.get(5);
    await library.bodies.put({ ...body, digest: { ...body?.digest, ...change } } as never);
  };
const paragraph = (change: object) => ({ blocks: [{ type: 'paragraph', text: 'It closed.', marks: [], ...change }] });
const span = { block: 0, start: 0, end: 3 };

/** Rows, texts, versions and images: what nothing else can give back. */
export const damagedRecords: readonly NamedDamage[] = [
  ['highlights null', row({ highlights: null })],
  [
    'highlights with equal keys',
    row({ highlights: [1, 2].map(() => ({ id: 'a', quote: 'b', prefix: '', suffix: '', colour: 'yellow' })) }),
  ],
  [
    'a highlight without a quote',
    row({ highlights: [{ id: 'a', quote: null, prefix: '', suffix: '', colour: 'yellow' }] }),
  ],
  ['people and topics null', row({ people: null, topics: null })],
  ['progress not a number', row({ progress: Number.NaN })],
  ['a title that is a number', row({ title: 5 })],
  ['more words than the list can count', row({ wordCount: 1e300 })],
  ['a word and a half', row({ wordCount: 1.5 })],
  ['tags that are no texts', row({ tags: [1, null] })],
  ['a time that is none', row({ savedAt: 'soon' })],
  ['a title of the text that is a number', article({ title: 5 })],
  ['a day of publication that is a number', article({ published: 5 })],
  ['blocks null', article({ blocks: null })],
  ['a block without marks', article({ blocks: [{ type: 'paragraph', text: 'x' }] })],
  ['quotes missing', digest({ quotes: undefined })],
  ['people of the digest null', digest({ people: null })],
  [
    'a person of the digest without other names and roles',
    digest({ people: [{ name: 'Ann Lee', mentions: [], isKey: true }] }),
  ],
  ['a summary without its words', digest({ summary: [{ span: { block: 0, start: 0, end: 3 } }] })],
  [
    'an orphaned version',
    (library) =>
      library.revisions.put({
        articleId: 'gone',
        replacedAt: 'x',
        article: madeUpArticle('x'),
        digest: madeUpDigest(),
      }),
  ],
  ['a version without its article', (library) => library.revisions.toCollection().modify({ article: null as never })],
  ['an image without its bytes', (library) => library.images.toCollection().modify({ blob: undefined as never })],
  [
    'an image of nobody',
    (library) => library.images.put({ articleId: 'gone', src: 'y', blob: new Blob(), widthPx: 1, heightPx: 1 }),
  ],
  ['a key that is a number', row({ id: 5 })],
  ['an address that is a number', row({ url: 5 })],
  ['a number of words that is none', row({ wordCount: Number.NaN })],
  ['a star that is a word', row({ isStarred: 'yes' })],
  ['a note that is a number', row({ note: 5 })],
  ['corrections of nothing', row({ corrections: [null] })],
  ['progress beyond the end', row({ progress: 7 })],
  ['a time in the trash that is none', row({ deletedAt: 'x' })],
  ['another title than its text', row({ title: 'Somebody else' })],
  ['another publisher than its text', row({ publisher: 'Somebody else' })],
  ['other people than its text', row({ people: ['Nobody'] })],
  ['the index number of another text', row({ textEntry: 1 })],
  ['an index number that nobody gave', row({ ownEntry: 99_999 })],
  ['an index number that is none', row({ textEntry: 'x' })],
  ['an index number beyond all', row({ ownEntry: 1e300 })],
  ['a row gone', (library) => library.rows.delete(5)],
  ['a text gone', (library) => library.bodies.delete(5)],
  ['an article that is a text', changed('bodies', 5, { article: 'x' })],
  ['a digest gone', changed('bodies', 5, { digest: undefined })],
  ['a digest as made that is a text', changed('bodies', 5, { madeDigest: 'x' })],
  ['authors null', article({ authors: null })],
  ['a language that is a list', article({ language: [] })],
  ['topics of the publisher null', article({ publisherTopics: null })],
  ['what was left out null', article({ removed: null })],
  ['an address of the text gone', article({ url: undefined })],
  ['a standfirst that is a list', article({ description: [] })],
  ['a block of a number', article(paragraph({ text: 5 }))],
  ['a block of no kind', article(paragraph({ type: null }))],
  ['a mark of nothing', article(paragraph({ marks: [null] }))],
  ['a mark that goes nowhere', article(paragraph({ marks: [{ kind: 'strong', start: 0, end: 'x' }] }))],
  ['a list without its depths', article(paragraph({ type: 'list', depths: null }))],
  ['a lead image that is a text', article({ leadImage: 'x' })],
  ['a sentence of the summary without its place', digest({ summary: [{ text: 'It closed.', score: 1 }] })],
  [
    'a sentence of the summary at no place',
    digest({ summary: [{ text: 'x', span: { ...span, block: 'x' }, score: 1 }] }),
  ],
  [
    'a quote that is a number',
    digest({ quotes: [{ kind: 'direct', text: 5, span, speaker: null, continues: false }] }),
  ],
  ['a topic without its label', digest({ topics: [{ source: 'text' }] })],
  ['places of a person null', digest({ people: [{ name: 'Ann', aliases: [], roles: [], mentions: [null] }] })],
  ['a version at a number', added('revisions', { articleId: 'news.example/1', replacedAt: 5 })],
  ['an image without its size', (library) => library.images.toCollection().modify({ widthPx: Number.NaN })],
];
