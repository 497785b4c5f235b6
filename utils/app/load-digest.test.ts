import { expect, test } from 'vitest';
import { loadDigest } from './load-digest';
import { sampleArticle } from './testing/sample-article';

test('what is loaded makes the digest of an article, of the length asked for', async () => {
  const makeDigest = await loadDigest();
  const text = 'Ada Quill, head of the harbour board, opened the bridge on Monday after a year of work.';
  const digest = await makeDigest(
    { ...sampleArticle, blocks: [{ type: 'paragraph', text, marks: [] }] },
    { summaryLength: 'short' },
  );
  expect(digest.people).toMatchObject([{ name: 'Ada Quill', role: 'head of the harbour board' }]);
});
