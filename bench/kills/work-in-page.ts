import { madeUpArticle } from '@/testing/made-up/library/made-up-library';
import { seededRandom } from '@/testing/seeded-random';
import { importTarget } from '@/utils/app/import/import-target';
import type { ImportItem } from '@/utils/import/import-item';
import { runImport } from '@/utils/import/run-import';
import { addAttachments } from '@/utils/library/articles/add-attachments';
import { attachmentKeys } from '@/utils/library/articles/attachment-keys';
import { changeSaved } from '@/utils/library/articles/change-saved';
import { eraseArticles } from '@/utils/library/articles/erase-articles';
import { getSaved } from '@/utils/library/articles/get-saved';
import { putRecords } from '@/utils/library/articles/put-records';
import { rowOfArticle } from '@/utils/library/articles/row-of-article';
import { saveArticle } from '@/utils/library/articles/save-article';
import { eraseUnchanged, trashUnchanged } from '@/utils/library/articles/take-out-unchanged';
import { lostCopies } from '@/utils/library/copy/lost-copies';
import { checkHealth } from '@/utils/library/health/check-health';
import type { Fault } from '@/utils/library/health/health-report';
import { repairLibrary } from '@/utils/library/health/repair-library';
import { LibraryDatabase, openLibrary, theLibrary } from '@/utils/library/store/database';
import { schemaSteps } from '@/utils/library/store/schema';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { bringBackLost } from '@/utils/wiring/bring-back-lost';
import type { Told } from './ledger';
import { putOnKilledShelf, unsaidIn } from './shelf-in-page';

// What runs in a page of the extension until the browser is killed, and what looks at the library afterwards.

const recordsInOneImport = 60;
const upgradedArticles = 150;
const faultsTold = 5;
const now = () => new Date();
const toldOf = (fault: Fault) => JSON.stringify(fault);

function must<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const target = importTarget({
  getSaved,
  attachmentKeys: (id) => attachmentKeys(id),
  putRecords: (writes) => putRecords(writes),
  addAttachments: (...added) => addAttachments(...added),
  trashUnchanged: (articles) => trashUnchanged(articles, now()),
  eraseUnchanged: (articles) => eraseUnchanged(articles),
});

async function* itemsOf(records: readonly SavedArticle[]): AsyncGenerator<ImportItem> {
  for (const record of records) yield { kind: 'record', line: null, record };
}

/** A record of long ago: what was saved since is newer, and a merge keeps it. */
const recordOf = (number: number): SavedArticle => ({
  ...madeUpArticle(number),
  updatedAt: '2016-01-01T00:00:00.000Z',
  deletedAt: null,
});

/** One session of work, beginning with the article of this number; `told` is called when a step has been confirmed. */
class Work {
  #next: number;
  readonly #known: number[];
  readonly #random: () => number;
  readonly #tell: (told: Told) => Promise<void>;

  constructor(from: number, known: readonly number[], seed: number, tell: (told: Told) => Promise<void>) {
    this.#next = from;
    this.#known = [...known];
    this.#random = seededRandom(seed);
    this.#tell = tell;
  }

  /** Never ends by itself. */
  async untilKilled(isUpgrade: boolean): Promise<void> {
    await putOnKilledShelf();
    if (isUpgrade) await this.#upgrade();
    const steps = [
      this.#save,
      this.#save,
      this.#saveAgain,
      this.#tag,
      this.#import,
      this.#merge,
      this.#erase,
      this.#repair,
    ];
    for (;;) await this.#pick(steps).call(this);
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)] as Item;
  }

  async #save() {
    const number = this.#next++;
    const { id, article, digest } = madeUpArticle(number);
    must(await saveArticle(article, digest, now()));
    this.#known.push(number);
    await this.#tell({ step: 'save', numbers: [number], ids: [id] });
  }

  async #saveAgain() {
    if (this.#known.length === 0) return;
    const { id, article, digest } = madeUpArticle(this.#pick(this.#known));
    const title = `${article.title}, again at ${Date.now()}`;
    const blocks = [...article.blocks, { type: 'paragraph', text: `Added at ${Date.now()}.`, marks: [] } as const];
    must(await saveArticle({ ...article, title, blocks }, digest, now()));
    await this.#tell({ step: 'save again', ids: [id], title });
  }

  async #tag() {
    if (this.#known.length === 0) return;
    const { id } = madeUpArticle(this.#pick(this.#known));
    const tag = `tag ${Math.floor(this.#random() * 1e9)}`;
    must(await changeSaved([id], { addTags: [tag] }, now()));
    await this.#tell({ step: 'tag', ids: [id], tag });
  }

  async #import() {
    const numbers = Array.from({ length: recordsInOneImport }, () => this.#next++);
    const records = numbers.map(recordOf);
    must(await runImport(itemsOf(records), target, { mode: 'merge' }));
    this.#known.push(...numbers);
    await this.#tell({ step: 'import', numbers, ids: records.map(({ id }) => id) });
  }

  async #merge() {
    const numbers = this.#known.slice(-recordsInOneImport);
    const tag = `merged ${Math.floor(this.#random() * 1e9)}`;
    const records = numbers.map((number) => ({ ...recordOf(number), tags: [tag] }));
    must(await runImport(itemsOf(records), target, { mode: 'merge' }));
    await this.#tell({ step: 'merge', ids: records.map(({ id }) => id), tag });
  }

  async #erase() {
    if (this.#known.length < 5) return;
    const [number] = this.#known.splice(Math.floor(this.#random() * this.#known.length), 1);
    if (number === undefined) return;
    const { id } = madeUpArticle(number);
    // Told before as well: killed in between, it may be there or not.
    await this.#tell({ step: 'erasing', numbers: [number], ids: [id] });
    must(await eraseArticles([id]));
    await this.#tell({ step: 'erased', ids: [id] });
  }

  /** Breaks what is derived, and has it repaired. */
  async #repair() {
    await this.#tell({ step: 'damaging', ids: [] });
    const library = theLibrary();
    await Promise.all([library.columns.clear(), library.segments.clear(), library.persons.clear()]);
    await library.meta.put({ name: 'generation', value: Date.now() });
    must(await repairLibrary(must(await checkHealth()), now()));
    await this.#tell({ step: 'repaired', ids: [] });
  }

  /** Opens a store of the first version, filled, with today's code. */
  async #upgrade() {
    const name = 'nutgraf-upgraded';
    const articles = Array.from({ length: upgradedArticles }, (_, number) => madeUpArticle(number));
    const old = new LibraryDatabase(name, schemaSteps.slice(0, 1));
    await old.delete();
    await old.open();
    await old.transaction('rw', old.rows, old.bodies, async () => {
      for (const saved of articles) {
        const doc = await old.rows.add({ ...rowOfArticle(saved), textEntry: 0, ownEntry: 0 });
        await old.bodies.add({ doc, article: saved.article, digest: saved.digest });
      }
    });
    old.close();
    await this.#tell({ step: 'upgrading', ids: articles.map(({ id }) => id) });
    const library = new LibraryDatabase(name);
    await openLibrary(library);
    must(await checkHealth(undefined, undefined, library));
  }
}

/** What a library holds after the browser was killed, and what its health check says before and after a repair. */
async function look(library: LibraryDatabase) {
  await openLibrary(library);
  const bodies = new Set(await library.bodies.toCollection().primaryKeys());
  const rows = await library.rows.toArray();
  const found = rows.map(({ doc, id, title, tags }) => ({ id, title, tags, hasText: bodies.has(doc) }));
  const unsaid = await unsaidIn(library);
  const report = must(await checkHealth(undefined, undefined, library));
  must(await repairLibrary(report, now(), undefined, library));
  const after = must(await checkHealth(undefined, undefined, library));
  return { found, unsaid, faults: report.faults.slice(0, faultsTold).map(toldOf), left: after.faults.map(toldOf) };
}

/** Brings back what the second copies of libraries that are gone hold, as the library's page does; null if none is gone. */
async function bringBack(): Promise<{ had: number; back: number } | null> {
  if ((await lostCopies()).length === 0) return null;
  return { had: await theLibrary().rows.count(), back: await bringBackLost() };
}

const kills = {
  work: (from: number, known: readonly number[], seed: number, isUpgrade: boolean) =>
    new Work(from, known, seed, (told) => globalThis.told(JSON.stringify(told))).untilKilled(isUpgrade),
  look: () => look(theLibrary()),
  bringBack,
  lookAtUpgraded: () => look(new LibraryDatabase('nutgraf-upgraded')),
};

export type KillsInPage = typeof kills;
declare global {
  var killsInPage: KillsInPage;
  var told: (json: string) => Promise<void>;
}
globalThis.killsInPage = kills;
