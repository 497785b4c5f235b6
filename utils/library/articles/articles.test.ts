import { beforeEach, describe, expect, test } from 'vitest';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { findSaved, getRevisions, getSaved, saveArticle } from './articles';
import { changeSaved } from './change-saved';

const monday = new Date('2026-03-02T10:00:00Z');
const tuesday = new Date('2026-03-03T10:00:00Z');
let library: LibraryDatabase;

beforeEach(() => {
  freshStore();
  library = openPage();
});

describe('saveArticle', () => {
  test('adds an article, found under every way its address is written', async () => {
    const article = madeUpArticle('bridge');
    const { saved, outcome } = mustGet(await saveArticle(article, madeUpDigest(), monday, library));
    expect(outcome).toBe('added');
    expect(saved).toMatchObject({ id: 'news.example/bridge', savedAt: '2026-03-02T10:00:00.000Z', article });
    const found = await findSaved(['https://other.example/', 'http://www.news.example/bridge/?utm_source=x'], library);
    expect(mustGet(found)).toEqual(saved);
    expect(mustGet(await getSaved('news.example/none', library))).toBeNull();
  });

  test('the same text again changes nothing', async () => {
    const first = mustGet(await saveArticle(madeUpArticle('bridge'), madeUpDigest(), monday, library));
    const again = mustGet(await saveArticle(madeUpArticle('bridge'), madeUpDigest(), tuesday, library));
    expect(again).toEqual({ saved: first.saved, outcome: 'unchanged' });
    expect(mustGet(await getRevisions(first.saved.id, library))).toEqual([]);
  });

  test('a changed text takes the place of the earlier one, which is kept, and the reader keeps what is theirs', async () => {
    const before = madeUpArticle('bridge');
    const { saved } = mustGet(await saveArticle(before, madeUpDigest(), monday, library));
    const change = { addTags: ['local'], isStarred: true, note: { text: 'see the map', was: null }, isDeleted: true };
    mustGet(await changeSaved([saved.id], change, monday, library));
    const after = madeUpArticle('bridge', { text: ['The bridge stays open after all.'] });
    const again = mustGet(await saveArticle(after, madeUpDigest(['Ann Lee']), tuesday, library));
    expect(again.outcome).toBe('updated');
    expect(mustGet(await getSaved(saved.id, library))).toEqual({
      ...saved,
      article: after,
      digest: madeUpDigest(['Ann Lee']),
      tags: ['local'],
      isStarred: true,
      note: 'see the map',
      deletedAt: null,
      updatedAt: '2026-03-03T10:00:00.000Z',
    });
    expect(mustGet(await getRevisions(saved.id, library))).toEqual([
      { articleId: saved.id, replacedAt: '2026-03-03T10:00:00.000Z', article: before, digest: madeUpDigest() },
    ]);
  });

  test('an unchanged article comes out of the trash', async () => {
    const { saved } = mustGet(await saveArticle(madeUpArticle('bridge'), madeUpDigest(), monday, library));
    mustGet(await changeSaved([saved.id], { isDeleted: true }, monday, library));
    const again = mustGet(await saveArticle(madeUpArticle('bridge'), madeUpDigest(), tuesday, library));
    expect(again).toMatchObject({ outcome: 'unchanged', saved: { deletedAt: null } });
  });

  test('two tabs that save the same page at once make one article', async () => {
    const saves = [library, openPage()].map((page) =>
      saveArticle(madeUpArticle('bridge'), madeUpDigest(), monday, page),
    );
    const outcomes = (await Promise.all(saves)).map((save) => mustGet(save).outcome);
    expect(outcomes.sort()).toEqual(['added', 'unchanged']);
    expect(await library.rows.count()).toBe(1);
  });

  test('a write that fails half-way leaves nothing behind', async () => {
    await library.open();
    library.bodies.hook('creating', () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    const result = await saveArticle(madeUpArticle('bridge'), madeUpDigest(), monday, library);
    expect(result).toMatchObject({ ok: false, error: { kind: 'quota' } });
    expect(await library.rows.count()).toBe(0);
  });
});
