import { type Change, changeSaved } from '@/utils/library/articles/change-saved';
import { getSaved } from '@/utils/library/articles/get-saved';
import { saveArticle } from '@/utils/library/articles/save-article';
import { connectArticles } from '@/utils/library/connections/connect-articles';
import { findPersonKey, listPersons, personPage } from '@/utils/library/connections/persons';
import { checkHealth } from '@/utils/library/health/check-health';
import { applyEntities, makeReady } from '@/utils/library/shelf/apply-entities';
import {
  changeSelf,
  dropPeer,
  keysToNote,
  noteArticles,
  putOnShelf,
  putPeer,
  readShelf,
  sayDecisions,
} from '@/utils/library/shelf/keep-shelf';
import { settleDecisions } from '@/utils/library/shelf/settle-decisions';
import { settleStories } from '@/utils/library/shelf/settle-stories';
import { takeEverything, takeOutgoing } from '@/utils/library/shelf/take-outgoing';
import { LibraryDatabase } from '@/utils/library/store/database';
import { madeUpArticle, madeUpDigest } from '@/utils/library/testing/made-up';
import { mustGet } from '@/utils/library/testing/test-library';
import type { Article } from '@/utils/model/article';
import { succeed } from '@/utils/model/result';
import type { Bytes, Carrier } from '@/utils/sync/shelf/carrier';
import { makeShelf } from '@/utils/sync/shelf/shelf-key';
import { runRound } from '../run-round';
import type { RoundPorts } from '../shelf-ports';
import { readRevisionsOf } from './read-all';

export const random = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));

let made: ReturnType<typeof makeShelf> | null = null;
/** One shelf's key for all tests: making one takes a second. */
export const theShelf = () => {
  made ??= makeShelf('a passphrase', random);
  return made;
};

/** A library on a shelf that some carrier carries. */
export class DeviceOnShelf {
  readonly library: LibraryDatabase;
  isStopped = () => false;
  #settling: ReturnType<typeof settleStories> = Promise.resolve(succeed(undefined));

  constructor(
    readonly device: string,
    readonly carrier: Carrier,
    readonly clock: { ms: number },
  ) {
    this.library = new LibraryDatabase(device);
  }

  async join(): Promise<this> {
    const { shelf, file } = await theShelf();
    const place = { ...shelf, file, folder: null };
    mustGet(await putOnShelf({ device: this.device, label: `the ${this.device}`, place }, this.library));
    return this;
  }

  get ports(): RoundPorts {
    const { library } = this;
    return {
      library: {
        readShelf: () => readShelf(library),
        keysToNote: () => keysToNote(library),
        noteArticles: (docs) => noteArticles(docs, library),
        takeOutgoing: () => takeOutgoing(library),
        takeEverything: (after, devices) => takeEverything(after, devices, library),
        changeSelf: (change, carriedTo) => changeSelf(change, carriedTo, library),
        putPeer: (peer) => putPeer(peer, library),
        dropPeer: (device) => dropPeer(device, library),
        sayDecisions: () => sayDecisions(library),
        settleDecisions: () => settleDecisions(library),
        settleStoriesLater: () => {
          this.#settling = settleStories(library);
        },
        makeReady: (entities, digestOf) => makeReady(entities, digestOf, library),
        applyEntities: (entities, digestOf, made) => applyEntities(entities, digestOf, made, library),
      },
      carrier: this.carrier,
      digestOf: async (article) => digestOf(article),
      random,
      now: () => new Date(this.clock.ms),
      onProgress: () => {},
      isStopped: () => this.isStopped(),
    };
  }

  async round(): Promise<this> {
    mustGet(await runRound(this.ports));
    mustGet(await this.#settling);
    return this;
  }

  async save(path: string, text?: readonly string[]) {
    this.clock.ms += 1000;
    const article = madeUpArticle(path, text ? { text } : {});
    return mustGet(await saveArticle(article, digestOf(article), this.now(), this.library));
  }

  async change(path: string, change: Change): Promise<void> {
    this.clock.ms += 1000;
    mustGet(await changeSaved([`news.example/${path}`], change, this.now(), this.library));
  }

  async get(path: string) {
    return mustGet(await getSaved(`news.example/${path}`, this.library));
  }

  now = () => new Date(this.clock.ms);

  /** All that the library holds of its articles, in an order that is the same everywhere; digests are each device's own. */
  async holds() {
    const rows = await this.library.rows.orderBy('id').toArray();
    return Promise.all(
      rows.map(async ({ id }) => {
        const saved = mustGet(await getSaved(id, this.library));
        const { digest: _, madeDigest: __, tags, highlights, ...rest } = saved ?? { digest: 0, madeDigest: 0 };
        const sorted = { tags: [...(tags ?? [])].sort(), highlights: [...(highlights ?? [])].sort(byId) };
        return { ...rest, ...sorted, revisions: await readRevisionsOf(this.library, id) };
      }),
    );
  }

  /** Who is in which article, as groups of articles: what persons there are, without their keys. */
  async people(): Promise<readonly (readonly string[])[]> {
    const persons = mustGet(await listPersons({ limit: 100 }, this.library));
    const groups: string[][] = [];
    for (const { key } of persons) {
      const page = mustGet(await personPage(key, this.library));
      const named = (page?.occurrences ?? []).map(({ articleId, name }) => `${articleId} ${name}`).sort();
      groups.push([page?.name ?? '', ...named]);
    }
    return groups.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  }

  /** Which articles are one story, in groups: what stories there are, without their keys. */
  async stories(): Promise<readonly (readonly string[])[]> {
    await connectArticles(this.library);
    const groups = new Map<string, string[]>();
    for (const { articleId, story } of await this.library.connections.orderBy('articleId').toArray())
      groups.set(story, [...(groups.get(story) ?? []), articleId]);
    return [...groups.values()];
  }

  async keyOf(name: string, path: string): Promise<string> {
    return mustGet(await findPersonKey(name, `news.example/${path}`, this.library)) ?? '';
  }

  async faults() {
    return mustGet(await checkHealth(undefined, undefined, this.library)).faults;
  }
}

/** Names whoever the text does: two words with a capital each. */
const digestOf = (article: Article) => ({
  ...madeUpDigest(article.blocks.flatMap(({ text }) => text.match(/[A-Z][a-z]+ [A-Z][a-z]+/g) ?? [])),
  wordCount: article.blocks.length,
});

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
