import type { Transaction } from 'dexie';

/** One released form of the store: tables with their keys in Dexie's notation, and how the records of the form before get there. */
export interface SchemaStep {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  /** Edits fields in place and returns its promise. Imports no app code, which goes on changing after the release. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Every form the store ever had, oldest first. Frozen: a released step is never edited, a change is a step of its own. */
export const schemaSteps: readonly SchemaStep[] = [
  {
    version: 1,
    stores: {
      rows: '++doc, &id, savedAt, deletedAt',
      bodies: 'doc',
      revisions: '[articleId+replacedAt], articleId',
      images: '[articleId+src], articleId',
      meta: 'name',
    },
  },
  {
    // Columns for lists and facets, and the search index. Both are built from the rows and bodies after opening.
    version: 2,
    stores: {
      columns: 'chunk',
      memberships: 'chunk',
      values: 'value, &[kind+label]',
      entries: 'chunk',
      tail: 'entry',
      segments: '++segment',
      blocks: '[segment+block]',
      positions: '[segment+block]',
    },
    upgrade: (transaction) =>
      transaction.table('meta').bulkPut([
        { name: 'columnsUpTo', value: 0 },
        { name: 'textUpTo', value: 0 },
      ]),
  },
  {
    // People, topics and stories across articles, built from the bodies after opening; and what the reader decided about them.
    version: 3,
    stores: {
      persons: 'key, *lookups, *words, [isShown+articles], [isShown+lastDay], [isShown+sortName], mergedInto',
      occurrences: '[person+doc], doc',
      topics: 'key, *words, articles, lastDay',
      connections: 'doc, &articleId, story, *topics',
      traits: 'doc, *bands, *features',
      stories: 'story, [isShown+lastDay]',
      personChoices: '++id',
      personPins: '[articleId+name], articleId, person',
      storyChoices: 'articleId, story',
    },
    upgrade: (transaction) => transaction.table('meta').put({ name: 'connectionsUpTo', value: 0 }),
  },
  {
    // Articles are connected behind the save: the mark is the last one that is, no longer "all" (2 ** 53 - 1).
    version: 4,
    stores: {},
    upgrade: async (transaction) => {
      const mark = await transaction.table('meta').get('connectionsUpTo');
      if (mark?.value !== Number.MAX_SAFE_INTEGER) return;
      const [last = 0] = await transaction.table('rows').orderBy('doc').reverse().limit(1).primaryKeys();
      await transaction.table('meta').put({ name: 'connectionsUpTo', value: last });
    },
  },
  {
    // Damaged records are put here by a repair, as they were found, so that nothing is ever deleted for being damaged.
    version: 5,
    stores: { setAside: '++id' },
  },
  {
    // Articles with highlights, by the latest of them; and what was imported, so that it can be taken back on another day.
    version: 6,
    stores: { rows: '++doc, &id, savedAt, deletedAt, markedAt', imports: '++id' },
    upgrade: (transaction) =>
      transaction
        .table('rows')
        .filter(({ highlights }) => Array.isArray(highlights) && highlights.length > 0)
        .modify((row) => {
          // A damaged highlight must not keep the library from opening.
          row.markedAt = row.highlights.reduce(
            (latest: string, highlight: { createdAt?: unknown } | null) =>
              typeof highlight?.createdAt === 'string' && highlight.createdAt > latest ? highlight.createdAt : latest,
            '',
          );
        }),
  },
  {
    // Articles to be read next, in the reader's order; searches that are kept; who and what is followed. Columns hold the
    // minutes of each article, too, and are built again. People and topics are filed so that of as many articles the latest
    // come first, and of the same day A before Z.
    version: 7,
    stores: {
      rows: '++doc, &id, savedAt, deletedAt, markedAt, queuePlace',
      savedSearches: 'id',
      follows: 'id',
      persons: 'key, *lookups, *words, [isShown+byArticles], [isShown+byDay], [isShown+sortName], mergedInto',
      topics: 'key, *words, byArticles, byDay',
    },
    upgrade: async (transaction) => {
      for (const table of ['columns', 'memberships', 'values']) await transaction.table(table).clear();
      await transaction.table('meta').put({ name: 'columnsUpTo', value: 0 });
      const lacking = (digits: string) => digits.replace(/\d/g, (digit) => String(9 - Number(digit)));
      for (const [table, name] of [
        ['persons', 'sortName'],
        ['topics', 'key'],
      ] as const) {
        await transaction
          .table(table)
          .toCollection()
          .modify((record) => {
            record.byDay = `${lacking(String(record.lastDay))} ${record[name]}`;
            record.byArticles = `${lacking(String(record.articles).padStart(8, '0'))} ${record.byDay}`;
          });
      }
    },
  },
  {
    // Articles that a second copy, in a store of its own, does not hold as they are now.
    version: 8,
    stores: { copyDue: 'doc' },
  },
  {
    // What was said of each article for the reader's other devices, what of it is still to be carried out, and the shelf itself.
    version: 9,
    stores: { stamps: 'id', outbox: '++n', shelf: 'name' },
  },
];

/** The form this code writes. */
export const currentVersion = Math.max(...schemaSteps.map((step) => step.version));
