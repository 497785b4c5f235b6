import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleArticle, sampleSaved } from '@/utils/app/testing/sample-article';
import { openListen } from './open-listen';

beforeEach(() => fakeBrowser.reset());

test('where the browser cannot speak, the session of an article says so', async () => {
  const session = await openListen({ article: sampleArticle, digest: sampleSaved.digest }, 'summary');
  expect(session.state.get()).toEqual({ kind: 'looking' });
  await session.start();
  expect(session.state.get()).toEqual({ kind: 'silent', reason: 'no-speech' });
});
