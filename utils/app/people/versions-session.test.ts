import { expect, test, vi } from 'vitest';
import { newlySaved } from '@/utils/identity/newly-saved';
import type { Revision } from '@/utils/model/saved-article';
import { latestOf } from '../live-query';
import { broken, peoplePage } from '../testing/fake-connections';
import { settled } from '../testing/fake-watch';
import { sampleArticle, sampleDigest } from '../testing/sample-article';
import { VersionsSession } from './versions-session';

const digest = sampleDigest(sampleArticle, { summaryLength: 'short' });
const saved = newlySaved(sampleArticle, digest, new Date('2026-11-20T12:00:00Z'));
const version = (title: string, replacedAt: string): Revision => ({
  articleId: saved.id,
  replacedAt,
  article: { ...sampleArticle, title },
  digest,
});
const may = version('The bridge opens in May', '2026-11-10T00:00:00.000Z');
const april = version('The bridge opens in April', '2026-11-09T00:00:00.000Z');

/** The library has answered, and what compares the versions is loaded. */
const answered = async () => {
  await vi.dynamicImportSettled();
  await settled();
};

async function openVersions(revisions: readonly Revision[] = [may, april]) {
  const page = peoplePage();
  Object.assign(page.library, { saved, revisions });
  const session = new VersionsSession(saved.id, page.ports, page.announcer);
  const stop = session.start();
  await answered();
  const shown = () => latestOf(session.state.get())?.chosen ?? null;
  return { ...page, session, stop, shown, now: page.ports.now() };
}
const wordsAdded = (shown: Awaited<ReturnType<typeof openVersions>>['shown']) =>
  shown()
    ?.difference.title?.filter(({ kind }) => kind !== 'added')
    .map(({ text }) => text)
    .join('');

test('the latest earlier version stands beside the article, another by choice', async () => {
  const { session, shown } = await openVersions();
  expect(shown()?.revision).toBe(may);
  expect(wordsAdded(shown)).toBe('The bridge opens in May');
  session.choose(april.replacedAt);
  expect(shown()?.revision).toBe(april);
  expect(wordsAdded(shown)).toBe('The bridge opens in April');
});

test('an article without earlier versions, and one that is not there', async () => {
  const { session, library, shown, changed } = await openVersions([]);
  expect(session.state.get()).toMatchObject({ kind: 'answered', value: { saved: { id: saved.id } } });
  expect(shown()).toBeNull();
  await session.restore();
  expect(library.askedFor('restoreRevision')).toEqual([]);
  library.saved = null;
  await changed();
  await answered();
  expect(session.state.get()).toEqual({ kind: 'answered', value: null });
});

test('the version shown becomes the article; taken back, it is the version of that time again', async () => {
  const { session, library, announcer, said, now } = await openVersions();
  session.choose(april.replacedAt);
  await session.restore();
  const key = { articleId: saved.id, replacedAt: april.replacedAt };
  expect(library.askedFor('restoreRevision')).toEqual([[key, now]]);
  expect(said()).toEqual({ kind: 'version-restored' });
  announcer.undoLast();
  await answered();
  expect(library.askedFor('restoreRevision').at(-1)).toEqual([
    { articleId: saved.id, replacedAt: now.toISOString() },
    now,
    { keptAs: april.replacedAt },
  ]);
  expect(said()).toEqual({ kind: 'undone' });
});

test('a version that is gone, and a library that fails, are told; so is a way back that is closed', async () => {
  const { session, library, announcer, said } = await openVersions();
  await session.restore();
  library.failure = { kind: 'quota', message: '' };
  announcer.undoLast();
  await answered();
  expect(said()).toEqual({ kind: 'full' });
  await session.restore();
  expect(said()).toEqual({ kind: 'full' });
  library.failure = null;
  library.saved = null;
  await session.restore();
  expect(said()).toEqual({ kind: 'gone' });
});

test.each(['getSaved', 'getRevisions'] as const)('a failure of %s is told, and what is there stays', async (name) => {
  const { session, library, changed, shown } = await openVersions();
  Object.assign(library, { [name]: async () => ({ ok: false, error: broken }) });
  await changed();
  await answered();
  expect(session.state.get()).toMatchObject({ kind: 'failed', failure: broken });
  expect(shown()?.revision).toBe(may);
  session.choose(april.replacedAt);
  expect(shown()?.revision).toBe(april);
});

test('a library that does not open is told', async () => {
  const page = peoplePage();
  page.library.failure = broken;
  const session = new VersionsSession(saved.id, page.ports, page.announcer);
  const stop = session.start();
  await answered();
  expect(session.state.get()).toEqual({ kind: 'failed', failure: broken, last: null });
  stop();
  expect(page.count()).toBe(0);
});
