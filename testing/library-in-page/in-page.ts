import MiniSearch from 'minisearch';
import { newRecord } from '@/utils/identity/new-record';
import { changeSaved } from '@/utils/library/articles/change-saved';
import { saveArticle } from '@/utils/library/articles/save-article';
import { connectArticles } from '@/utils/library/connections/connect-articles';
import { checkHealth } from '@/utils/library/health/check-health';
import { facets } from '@/utils/library/search/facets';
import { maintainIndex } from '@/utils/library/search/index/maintain-index';
import { parseQuery } from '@/utils/library/search/index/parse-query';
import { tokensOf } from '@/utils/library/search/index/tokens';
import { listKeys } from '@/utils/library/search/list';
import { search } from '@/utils/library/search/search';
import { theLibrary } from '@/utils/library/store/database';
import { restoreArticles } from '@/utils/library/testing/restore-articles';
import type { SavedArticle } from '@/utils/model/saved-article';
import { madeUpArticle } from '../made-up/library/made-up-library';
import { madeUpQueries } from '../made-up/library/made-up-queries';
import { followedBench } from './followed-in-page';
import { QueryScan } from './full-scan';
import { must, timed } from './timed';

/** What runs in a page of the extension, called from Node: everything the bench asks of the data layer. */

/** Articles in one transaction of the filling. */
const fillStep = 500;
const shownHits = 20;
/** A pause between saves, as between clicks at their quickest; long enough for what a save sets off behind it. */
const pauseMs = 250;
/** Long work lets the page answer now and then, or the protocol gives it up. */
const breathEvery = 100;
const breath = () => new Promise((resolve) => setTimeout(resolve, 0));
const now = new Date(Date.UTC(2026, 0, 1));

const bench = {
  ...followedBench,

  /** Fills the library with the first `count` articles; milliseconds. */
  async fill(from: number, count: number): Promise<number> {
    return timed(async () => {
      for (let start = from; start < count; start += fillStep) {
        const length = Math.min(fillStep, count - start);
        must(
          await restoreArticles(
            Array.from({ length }, (_, offset) => madeUpArticle(start + offset)),
            'keep',
          ),
        );
      }
    });
  },

  /** From now on nothing is connected with people and stories, until `connect`: much the longer part of filling. */
  async fillUnconnected(): Promise<void> {
    must(await restoreArticles([madeUpArticle(0)], 'keep'));
    await theLibrary().meta.put({ name: 'connectionsUpTo', value: Number.MAX_SAFE_INTEGER });
  },

  /** Milliseconds of connecting everything. */
  async connect(): Promise<number> {
    await theLibrary().meta.put({ name: 'connectionsUpTo', value: 0 });
    return timed(() => connectArticles(theLibrary()));
  },

  /** Milliseconds until the index is in its best form. */
  tidy: () => timed(() => maintainIndex(theLibrary())),

  /** Milliseconds of each save of a new article, one after the other, until it had committed. */
  async saves(from: number, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let index = from; index < from + count; index += 1) {
      const { article, digest } = madeUpArticle(index);
      times.push(await timed(async () => must(await saveArticle(article, digest, now))));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return times;
  },

  /** One save; 'saved' once it has committed, else the kind of the failure. */
  async saveOne(index: number): Promise<string> {
    const { article, digest } = madeUpArticle(index);
    const result = await saveArticle(article, digest, now);
    return result.ok ? 'saved' : result.error.kind;
  },

  /** The faults of a health check. */
  health: async () => must(await checkHealth()).faults,

  savedIds: async () => (await theLibrary().rows.toArray()).map(({ id }) => id),

  idsOf: async (count: number) => Array.from({ length: count }, (_, index) => madeUpArticle(index).id),

  /** Milliseconds of marking one article read, and of tagging it. */
  async changes(count: number): Promise<number[]> {
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const { id } = madeUpArticle(index * 3);
      times.push(await timed(async () => must(await changeSaved([id], { isStarred: true, addTags: ['bench'] }, now))));
    }
    return times;
  },

  /** Milliseconds of counting all facets after a change, so that nothing is at hand. */
  async facets(count: number): Promise<number[]> {
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      must(await changeSaved([madeUpArticle(index).id], { isStarred: index % 2 === 0, isRead: index % 2 === 1 }, now));
      times.push(await timed(async () => must(await facets({}))));
      times.push(await timed(async () => must(await facets({ shelf: 'unread', facets: { year: ['2016'] } }))));
    }
    return times;
  },

  async lists(count: number): Promise<number[]> {
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      must(await changeSaved([madeUpArticle(index).id], { isStarred: index % 2 === 1, isRead: index % 2 === 0 }, now));
      times.push(await timed(async () => must(await listKeys({}, { sort: index % 2 ? 'saved' : 'publisher' }))));
    }
    return times;
  },

  /** Milliseconds of each query, with the rows and sentences of the first hits. */
  async queries(count: number, articleCount: number): Promise<{ query: string; ms: number; found: number }[]> {
    const timings: { query: string; ms: number; found: number }[] = [];
    for (const query of madeUpQueries(count, articleCount)) {
      let found = 0;
      const ms = await timed(async () => {
        found = must(await search(query, { filter: { shelf: 'everything' }, limit: shownHits })).keys.length;
      });
      timings.push({ query, ms, found });
    }
    return timings;
  },

  /** For every query whether its first ten results are those of a full scan of the articles as they were generated. */
  async check(
    count: number,
    filled: number,
    articleCount: number,
  ): Promise<{ checked: number; wrong: string[]; empty: number }> {
    const scan = new QueryScan(madeUpQueries(count, filled), articleCount);
    for (let index = 0; index < articleCount; index += 1) {
      if (index % breathEvery === 0) await breath();
      scan.add(index < filled ? madeUpArticle(index) : newlySaved(madeUpArticle(index)));
    }
    const wrong: string[] = [];
    let empty = 0;
    for (const { query, ids } of scan.results(10)) {
      const { hits } = must(await search(query, { filter: { shelf: 'everything' }, limit: 10 }));
      const found = hits.map(({ row }) => row.id);
      if (ids.length === 0) empty += 1;
      if (found.join(' ') !== ids.join(' ')) wrong.push(`${query}: ${found.join(' ')} instead of ${ids.join(' ')}`);
    }
    return { checked: count, wrong, empty };
  },

  /** Bytes of the articles' text (title, standfirst, blocks, UTF-8) and of the index, keys and numbers included. */
  async sizes(): Promise<{ text: number; index: number; columns: number }> {
    const library = theLibrary();
    const encoder = new TextEncoder();
    const sizes = { text: 0, index: 0, columns: 0 };
    await library.bodies.each(({ article }) => {
      const texts = [article.title, article.description ?? '', ...article.blocks.map(({ text }) => text)];
      for (const text of texts) sizes.text += encoder.encode(text).length;
    });
    for (const table of [library.entries, library.tail, library.segments, library.blocks, library.positions]) {
      await table.each((record) => {
        sizes.index += bytesOf(record);
      });
    }
    for (const table of [library.columns, library.memberships, library.values]) {
      await table.each((record) => {
        sizes.columns += bytesOf(record);
      });
    }
    return sizes;
  },

  /** MiniSearch with the same fields, weights and words, all in memory; milliseconds of building and of each query. */
  async miniSearch(count: number, articleCount: number): Promise<{ buildMs: number; ms: number[] }> {
    const peer = new MiniSearch({
      idField: 'id',
      fields: ['title', 'standfirst', 'publisher', 'people', 'topics', 'text'],
      storeFields: [],
      tokenize: (text) => tokensOf(text).map(({ term }) => term),
      processTerm: (term) => term,
    });
    const buildMs = await timed(async () => {
      for (let index = 0; index < articleCount; index += 1) {
        if (index % breathEvery === 0) await breath();
        peer.add(documentOf(index));
      }
    });
    const boost = { title: 5, standfirst: 2, publisher: 2, people: 3, topics: 3 };
    const ms: number[] = [];
    for (const query of madeUpQueries(count, articleCount)) {
      const clauses = parseQuery(query).flatMap((clause) => (clause.kind === 'terms' ? [clause] : []));
      const start = performance.now();
      const wanted = clauses.filter(({ isNegated }) => !isNegated);
      // Phrases as all of their words, fields as fields: the nearest it can do. Exclusion and filters it is let off.
      const queries = wanted.map(({ terms, field, isPrefix }) => ({
        queries: terms.map((term) => term.replace(/^[a-z]:/, '')),
        combineWith: 'AND' as const,
        prefix: isPrefix,
        ...(field === '' ? {} : { fields: [peerFields[field]] }),
      }));
      if (queries.length > 0) peer.search({ combineWith: 'AND', queries }, { boost }).slice(0, shownHits);
      ms.push(performance.now() - start);
    }
    return { buildMs, ms };
  },
};

/** Its fields by ours; what it has none for is asked of the text. */
const peerFields = {
  ...{ p: 'people', t: 'topics', s: 'publisher', h: 'title' },
  ...{ a: 'text', q: 'text', b: 'text', l: 'text' },
} as const;

/** As `saves` left it: nothing of the reader's. */
const newlySaved = ({ id, article, digest }: SavedArticle): SavedArticle => newRecord(id, article, digest, now);

function documentOf(index: number) {
  const { article, digest, note, tags } = madeUpArticle(index);
  return {
    id: index,
    title: article.title,
    standfirst: article.description,
    publisher: article.publisher,
    people: digest.people.map(({ name }) => name).join(', '),
    topics: digest.topics.map(({ label }) => label).join(', '),
    text: [...article.blocks.map(({ text }) => text), note ?? '', ...tags].join('\n'),
  };
}

/** Strings at the size the store writes them: a byte a character in Latin-1, two elsewhere. */
function bytesOf(record: object): number {
  let bytes = 0;
  for (const value of Object.values(record)) {
    if (typeof value === 'string') bytes += !/[\u0100-\uffff]/.test(value) ? value.length : value.length * 2;
    else if (ArrayBuffer.isView(value)) bytes += value.byteLength;
    else if (Array.isArray(value)) bytes += bytesOf(Object.fromEntries(value.entries()));
    else bytes += 8;
  }
  return bytes;
}

export type LibraryBench = typeof bench;
declare global {
  var libraryBench: LibraryBench;
}
globalThis.libraryBench = bench;
