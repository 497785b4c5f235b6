import { beforeEach, describe, expect, test } from 'vitest';
import { recordStamp } from '@/utils/model/record-stamp';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpSaved } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { changeSaved } from './change-saved';
import { getSaved } from './get-saved';
import { putRecords } from './put-records';
import { getRevisions } from './revisions';
import { eraseUnchanged, trashUnchanged } from './take-out-unchanged';

const monday = new Date('2026-03-02T10:00:00Z');
const tuesday = new Date('2026-03-03T10:00:00Z');
const bridge = madeUpSaved('bridge');
const whole = (saved: typeof bridge) => ({ saved, revisions: [], images: [] });
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  mustGet(await putRecords([{ record: whole(bridge), basis: null }], library));
});

describe('a write that was decided', () => {
  test('is done where the library is as it was, with its versions', async () => {
    const changed = { ...bridge, note: 'theirs', updatedAt: tuesday.toISOString() };
    const version = { articleId: bridge.id, replacedAt: monday.toISOString(), article: madeUpArticle('bridge') };
    const record = { ...whole(changed), revisions: [{ ...version, digest: bridge.digest }] };
    expect(mustGet(await putRecords([{ record, basis: recordStamp(bridge) }], library))).toEqual([]);
    expect(mustGet(await getSaved(bridge.id, library))).toEqual(changed);
    expect(mustGet(await getRevisions(bridge.id, library))).toHaveLength(1);
  });

  test('comes back undone where somebody edited the article meanwhile; the others are written', async () => {
    mustGet(await changeSaved([bridge.id], { addTags: ['mine'] }, tuesday, library));
    const writes = [
      { record: whole({ ...bridge, note: 'theirs' }), basis: recordStamp(bridge) },
      { record: whole(madeUpSaved('ferry')), basis: null },
    ];
    expect(mustGet(await putRecords(writes, library))).toEqual([bridge.id]);
    expect(mustGet(await getSaved(bridge.id, library))).toMatchObject({ tags: ['mine'], note: null });
    expect(mustGet(await getSaved('news.example/ferry', library))?.id).toBe('news.example/ferry');
  });

  test('comes back where another window added or erased the article', async () => {
    const writes = [
      { record: whole(bridge), basis: null },
      { record: whole(madeUpSaved('gone')), basis: recordStamp(madeUpSaved('gone')) },
    ];
    expect(mustGet(await putRecords(writes, library))).toEqual([bridge.id, 'news.example/gone']);
  });
});

describe('taking out what nobody has changed', () => {
  const left = [{ id: bridge.id, stamp: recordStamp(bridge) }];

  test('puts it into the trash', async () => {
    expect(mustGet(await trashUnchanged(left, tuesday, library))).toEqual([]);
    expect(mustGet(await getSaved(bridge.id, library))?.deletedAt).toBe(tuesday.toISOString());
  });

  test('erases it', async () => {
    expect(mustGet(await eraseUnchanged(left, library))).toEqual([]);
    expect(mustGet(await getSaved(bridge.id, library))).toBeNull();
  });

  test('leaves what was annotated since, and says so', async () => {
    mustGet(await changeSaved([bridge.id], { note: { text: 'see the map', was: null } }, monday, library));
    expect(mustGet(await trashUnchanged(left, tuesday, library))).toEqual([bridge.id]);
    expect(mustGet(await eraseUnchanged(left, library))).toEqual([bridge.id]);
    expect(mustGet(await getSaved(bridge.id, library))).toMatchObject({ note: 'see the map', deletedAt: null });
  });

  test('passes over what is gone', async () => {
    expect(mustGet(await trashUnchanged([{ id: 'news.example/none', stamp: '' }], tuesday, library))).toEqual([]);
  });
});
