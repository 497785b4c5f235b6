import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '@/utils/model/article';
import { checkHealth } from '../health/check-health';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest, madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { changeSaved } from './change-saved';
import { findSaved } from './find-saved';
import { getSaved } from './get-saved';
import { getRevisions } from './revisions';
import { saveArticle } from './save-article';

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
    const visited = madeUpArticle('bridge', { url: 'http://www.news.example/bridge/?utm_source=x' });
    expect(mustGet(await findSaved(visited, library))).toEqual({ saved, beside: null });
    expect(mustGet(await getSaved('news.example/none', library))).toBeNull();
  });

  test('the same text again changes nothing', async () => {
    const first = mustGet(await saveArticle(madeUpArticle('bridge'), madeUpDigest(), monday, library));
    const again = mustGet(await saveArticle(madeUpArticle('bridge'), madeUpDigest(), tuesday, library));
    expect(again).toEqual({ saved: first.saved, outcome: 'unchanged', replacedAt: null, beside: null });
    expect(mustGet(await getRevisions(first.saved.id, library))).toEqual([]);
  });

  test('a changed text takes the place of the earlier one, which is kept, and the reader keeps what is theirs', async () => {
    const before = madeUpArticle('bridge');
    const { saved } = mustGet(await saveArticle(before, madeUpDigest(), monday, library));
    const change = { addTags: ['local'], isStarred: true, note: { text: 'see the map', was: null }, isDeleted: true };
    mustGet(await changeSaved([saved.id], change, monday, library));
    const after = madeUpArticle('bridge', { text: ['The bridge stays open after all.'] });
    const again = mustGet(await saveArticle(after, madeUpDigest(['Ann Lee']), tuesday, library));
    expect(again).toMatchObject({ outcome: 'updated', replacedAt: '2026-03-03T10:00:00.000Z', beside: null });
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

/** Two stories that share neither headline nor text. */
const bridge = (changes = {}) =>
  madeUpArticle('bridge', {
    title: 'Council closes the Mill Bridge for a year',
    text: ['The council of Elmford voted on Tuesday to close the Mill Bridge for repairs.'],
    ...changes,
  });
const ferry = (changes = {}) =>
  madeUpArticle('ferry', {
    title: 'Ferry to the islands sails again',
    text: ['After a winter of work at the yard, the boat to the outer islands takes passengers once more.'],
    ...changes,
  });

describe('whose article it is', () => {
  test('a page of another site that states this address is saved under its own', async () => {
    const mine = mustGet(await saveArticle(bridge(), madeUpDigest(), monday, library)).saved;
    const forged = ferry({ url: 'https://evil.example/x', canonicalUrl: mine.article.url });
    const outcome = mustGet(await saveArticle(forged, madeUpDigest(), tuesday, library));
    expect(outcome).toMatchObject({ outcome: 'added', saved: { id: 'evil.example/x' }, beside: null });
    expect(mustGet(await getSaved(mine.id, library))).toEqual(mine);
    expect(mustGet(await getRevisions(mine.id, library))).toEqual([]);
  });

  test('a stale canonical address of the same site: saved beside, and said so', async () => {
    const mine = mustGet(await saveArticle(bridge(), madeUpDigest(), monday, library)).saved;
    const stale = ferry({ canonicalUrl: mine.article.url });
    const beside = { id: mine.id, title: mine.article.title };
    expect(mustGet(await findSaved(stale, library))).toEqual({ saved: null, beside });
    const outcome = mustGet(await saveArticle(stale, madeUpDigest(), tuesday, library));
    expect(outcome).toMatchObject({ outcome: 'added', saved: { id: 'news.example/ferry' }, beside });
    expect(mustGet(await getSaved(mine.id, library))).toEqual(mine);
    expect(mustGet(await findSaved(stale, library))).toEqual({ saved: outcome.saved, beside });
  });

  test('the stale page saved first makes room for the article whose address it took, and loses nothing', async () => {
    const stale = ferry({ canonicalUrl: 'https://news.example/bridge' });
    const first = mustGet(await saveArticle(stale, madeUpDigest(['Ann Lee']), monday, library)).saved;
    expect(first.id).toBe('news.example/bridge');
    mustGet(await changeSaved([first.id], { addTags: ['sea'] }, monday, library));
    const edited = ferry({
      canonicalUrl: stale.canonicalUrl,
      text: ['The boat to the outer islands sails on Friday.'],
    });
    mustGet(await saveArticle(edited, madeUpDigest(['Ann Lee']), monday, library));
    const outcome = mustGet(await saveArticle(bridge(), madeUpDigest(), tuesday, library));
    expect(outcome).toMatchObject({ outcome: 'added', saved: { id: 'news.example/bridge' } });
    expect(mustGet(await getSaved('news.example/ferry', library))).toMatchObject({ article: edited, tags: ['sea'] });
    expect(mustGet(await getRevisions('news.example/ferry', library))).toHaveLength(1);
    expect(mustGet(await getRevisions('news.example/bridge', library))).toEqual([]);
    expect(mustGet(await checkHealth(undefined, undefined, library)).faults).toEqual([]);
  });

  test('hash-routed pages are articles of their own', async () => {
    const page = (path: string, article: Article) => ({ ...article, url: `https://app.example/#/${path}` });
    mustGet(await saveArticle(page('bridge', bridge()), madeUpDigest(), monday, library));
    mustGet(await saveArticle(page('ferry', ferry()), madeUpDigest(), monday, library));
    expect(await library.rows.count()).toBe(2);
  });

  test('what an earlier form of Nutgraf kept under an unbelievable address is found and brought up to date there', async () => {
    const syndicated = bridge({ url: 'https://partner.example/7', canonicalUrl: 'https://agency.example/bridge' });
    const kept = madeUpSaved('bridge', { id: 'agency.example/bridge', article: syndicated });
    mustGet(await restoreArticles([kept], 'keep', library));
    const again = mustGet(await saveArticle(syndicated, madeUpDigest(), tuesday, library));
    expect(again).toMatchObject({ outcome: 'unchanged', saved: { id: 'agency.example/bridge' } });
  });

  test('an article whose text was lost is saved again with what the reader added', async () => {
    const { saved } = mustGet(await saveArticle(bridge(), madeUpDigest(), monday, library));
    mustGet(await changeSaved([saved.id], { addTags: ['local'] }, monday, library));
    await library.bodies.clear();
    const again = mustGet(await saveArticle(bridge(), madeUpDigest(), tuesday, library));
    expect(again).toMatchObject({ outcome: 'updated', saved: { id: saved.id, tags: ['local'] } });
    expect(mustGet(await getSaved(saved.id, library))).toMatchObject({ article: bridge(), tags: ['local'] });
  });
});
