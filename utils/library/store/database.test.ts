import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { saveArticle } from '../articles/save-article';
import { countRows } from '../testing/list-rows';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { LibraryDatabase, openLibrary } from './database';
import { currentVersion, schemaSteps } from './schema';

beforeEach(freshStore);
const now = new Date('2026-03-02T12:00:00Z');
const newer = [...schemaSteps, { version: currentVersion + 1, stores: { bodies: 'doc, size' } }];

test('a store newer than the code is refused and left as it is', async () => {
  const future = new LibraryDatabase(openPage().name, newer);
  await future.open();
  await future.table('meta').add({ name: 'future', value: 1 });
  future.close();
  expect(await countRows({}, openPage())).toMatchObject({ ok: false, error: { kind: 'newer-version' } });
  const again = new LibraryDatabase(openPage().name, newer);
  await again.open();
  expect(again.backendDB().version).toBe((currentVersion + 1) * 10);
  expect(await again.table('meta').get('future')).toEqual({ name: 'future', value: 1 });
});

test('a page lets go when a newer version takes over, and says so', async () => {
  const page = openPage();
  mustGet(await saveArticle(madeUpArticle('bridge'), madeUpDigest(), now, page));
  const events: string[] = [];
  page.onLost((event) => events.push(event));
  const future = new LibraryDatabase(openPage().name, newer);
  await future.open();
  expect(events).toEqual(['superseded']);
  expect(await future.rows.count()).toBe(1);
  expect(await countRows({}, page)).toMatchObject({ ok: false, error: { kind: 'newer-version' } });
});

test('an upgrade that another page holds up is named, and works once that page lets go', async () => {
  const stubborn = new Dexie(openPage().name);
  stubborn.version(0.5).stores({ rows: '++doc' });
  stubborn.on('versionchange', () => false);
  await stubborn.open();
  const page = openPage();
  expect(await countRows({}, page)).toMatchObject({ ok: false, error: { kind: 'blocked' } });
  expect(await countRows({}, page), 'asked again').toMatchObject({ ok: false, error: { kind: 'blocked' } });
  stubborn.close();
  expect(mustGet(await countRows({}, page))).toBe(0);
});

test('a browser without storage is named', async () => {
  const page = openPage();
  const broken = {
    databases: () => Promise.resolve([]),
    open: () => {
      throw new DOMException('storage is off', 'SecurityError');
    },
  };
  Dexie.dependencies.indexedDB = broken as unknown as IDBFactory;
  const refused = new LibraryDatabase();
  expect(await countRows({}, refused)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  await openLibrary(page);
});
