import { beforeEach, describe, expect, test } from 'vitest';
import type { Correction } from '@/utils/model/correction';
import { mergePersons } from '../connections/person-choices';
import { exportPersonChoices, restorePersonChoices } from '../connections/person-choices-file';
import { findPersonKey, listPersons } from '../connections/persons';
import { checkHealth } from '../health/check-health';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { changeSaved } from './change-saved';
import { getSaved } from './get-saved';
import { listTakenOut } from './list-taken-out';
import { putRight, takeCorrectionsBack } from './put-right';
import { saveArticle } from './save-article';
import { takenOutNow, takeOutPerson, takePersonBack } from './taken-out';

const monday = new Date('2026-03-02T10:00:00.000Z');
const friday = new Date('2026-03-06T10:00:00.000Z');
const at = friday.toISOString();
let library: LibraryDatabase;

const save = async (path: string, people: readonly string[], version = 1) =>
  mustGet(await saveArticle(madeUpArticle(path), { ...madeUpDigest(people), version }, monday, library)).saved;
const namesIn = async (path: string) =>
  mustGet(await getSaved(`news.example/${path}`, library))?.digest.people.map(({ name }) => name);
const directory = async () => mustGet(await listPersons({ limit: 9, sort: 'name' }, library)).map(({ name }) => name);
const keyOf = async (name: string) => mustGet(await findPersonKey(name, null, library)) ?? '';
const takeOut = async (name: string) => mustGet(await takeOutPerson(await keyOf(name), friday, library));

beforeEach(async () => {
  freshStore();
  library = openPage();
  await save('roof', ['Storm Zelda', 'Ada Quill']);
  await save('ferry', ['Storm Zelda']);
  await save('tolls', ['Ada Quill']);
});

test('a name is nobody’s in every article, and all of them have it again with the undo', async () => {
  const id = await takeOut('Storm Zelda');
  expect([await namesIn('roof'), await namesIn('ferry'), await namesIn('tolls')]).toEqual([
    ['Ada Quill'],
    [],
    ['Ada Quill'],
  ]);
  expect(await directory()).toEqual(['Ada Quill']);
  expect(mustGet(await checkHealth(undefined, undefined, library)).faults).toEqual([]);
  mustGet(await takePersonBack(id, friday, library));
  expect([await namesIn('roof'), await namesIn('ferry')]).toEqual([['Storm Zelda', 'Ada Quill'], ['Storm Zelda']]);
  expect(await directory()).toEqual(['Ada Quill', 'Storm Zelda']);
  expect(mustGet(await listTakenOut(library))).toEqual([]);
});

test('in an article in the trash too, that can come back', async () => {
  const change = (isDeleted: boolean) => changeSaved(['news.example/ferry'], { isDeleted }, monday, library);
  mustGet(await change(true));
  await takeOut('Storm Zelda');
  mustGet(await change(false));
  expect(await namesIn('ferry')).toEqual([]);
  expect(await directory()).toEqual(['Ada Quill']);
});

test('whoever was joined with them by hand goes with them', async () => {
  await save('wind', ['Orkan Zelda']);
  mustGet(await mergePersons(await keyOf('Orkan Zelda'), await keyOf('Storm Zelda'), friday, library));
  await takeOut('Storm Zelda');
  expect([await namesIn('wind'), await namesIn('ferry')]).toEqual([[], []]);
  expect(mustGet(await listTakenOut(library))).toMatchObject([{ names: ['Storm Zelda', 'Orkan Zelda'], at }]);
});

describe('what is saved later', () => {
  test('does not have the name, and the undo gives it back there too', async () => {
    const id = await takeOut('Storm Zelda');
    await save('later', ['STORM ZELDA', 'Ben Oak']);
    expect(await namesIn('later')).toEqual(['Ben Oak']);
    const page = madeUpDigest(['Storm Zelda', 'Ben Oak']);
    expect(mustGet(await takenOutNow(page, library))).toEqual([{ kind: 'not-person', name: 'Storm Zelda', at }]);
    mustGet(await takePersonBack(id, friday, library));
    expect(await namesIn('later')).toEqual(['STORM ZELDA', 'Ben Oak']);
  });

  test('a newer digest of an article saved before neither', async () => {
    await takeOut('Storm Zelda');
    await save('tolls', ['Ada Quill', 'Storm Zelda'], 2);
    expect(await namesIn('tolls')).toEqual(['Ada Quill']);
  });

  test('an article in which the reader took it back keeps it, whatever digest comes', async () => {
    await takeOut('Storm Zelda');
    const put: Correction = { kind: 'not-person', name: 'Storm Zelda', at };
    mustGet(await takeCorrectionsBack([{ id: 'news.example/roof', put, before: null }], friday, library));
    await save('roof', ['Storm Zelda', 'Ada Quill'], 2);
    expect(await namesIn('roof')).toEqual(['Storm Zelda', 'Ada Quill']);
  });
});

test('what was taken out in one article alone stays so after the undo', async () => {
  const correction: Correction = { kind: 'not-person', name: 'Storm Zelda', at: monday.toISOString() };
  mustGet(await putRight([{ id: 'news.example/roof', correction }], monday, library));
  const id = await takeOut('Storm Zelda');
  mustGet(await takePersonBack(id, friday, library));
  expect([await namesIn('roof'), await namesIn('ferry')]).toEqual([['Ada Quill'], ['Storm Zelda']]);
});

test('nobody, and a decision undone already, are gone', async () => {
  expect(await takeOutPerson('nobody', friday, library)).toEqual({ ok: false, error: { kind: 'gone' } });
  const id = await takeOut('Storm Zelda');
  mustGet(await takePersonBack(id, friday, library));
  expect(await takePersonBack(id, friday, library)).toEqual({ ok: false, error: { kind: 'gone' } });
});

test('goes along in a backup, and is taken over once', async () => {
  await takeOut('Storm Zelda');
  const file = structuredClone(mustGet(await exportPersonChoices(library)));
  freshStore();
  library = openPage();
  expect(mustGet(await restorePersonChoices(file, undefined, library))).toBe(1);
  expect(mustGet(await restorePersonChoices(file, undefined, library))).toBe(0);
  await save('later', ['Storm Zelda']);
  expect(await namesIn('later')).toEqual([]);
});
