import { expect, test } from 'vitest';
import { withCorrections } from '@/utils/corrections/corrected-record';
import { correctionOfWish } from '@/utils/corrections/correction-of-wish';
import { harbourDigest, harbourText, textOf } from '@/utils/corrections/testing/harbour-article';
import { exportArticles } from '@/utils/export/export-articles';
import { newlySaved } from '@/utils/identity/newly-saved';
import { blankArticle } from '@/utils/model/blank-article';
import { decideRecord } from './decide-record';
import { existingAfter } from './existing-record';
import { openImport } from './import-file';

const now = new Date('2026-11-23T12:00:00Z');
const article = {
  ...blankArticle,
  url: 'https://news.example/harbour',
  title: 'The hall',
  ...textOf([...harbourText, 'An ad.']),
};
const digest = harbourDigest(article);
const plain = newlySaved(article, digest, now);
const cut = correctionOfWish({ kind: 'cut', block: 3 }, plain, now.toISOString());
const title = { kind: 'field', field: 'title', values: ['The ferry hall'], at: now.toISOString() } as const;
const corrected = withCorrections(plain, [title, ...(cut ? [cut] : [])]);

async function read(text: string) {
  const tools = {
    now,
    parseHtml: () => {
      throw new Error('no HTML here');
    },
    readArticle: () => null,
    digest: () => digest,
  };
  const items = [];
  for await (const item of (await openImport([new File([text], 'backup.jsonl')], tools)).items) items.push(item);
  return items;
}

async function written(record: typeof corrected): Promise<string> {
  const result = await exportArticles('backup', [record], { now, total: 1 });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.content.text();
}

test('what was put right in the article itself comes back from a backup, with the words of the page', async () => {
  expect(corrected.article).toMatchObject({ title: 'The ferry hall', blocks: { length: 3 } });
  const [item] = await read(await written(corrected));
  expect(item).toMatchObject({ kind: 'record', record: corrected });
});

test.each(['title', 'byline'])('a field %s that is not text, or that there is not, is refused', async (field) => {
  const bad = { ...corrected, corrections: [{ kind: 'field', field, values: [7], at: now.toISOString() }] };
  const [item] = await read(await written(bad as unknown as typeof corrected));
  expect(item).toMatchObject({ kind: 'problem', problem: { reason: 'wrong-shape' } });
});

test('restored over the uncorrected article it is put right there, and over itself it is nothing new', () => {
  expect(decideRecord(corrected, existingAfter(undefined, corrected), 'merge').status).toBe('present');
  const merged = decideRecord(corrected, existingAfter(undefined, plain), 'merge');
  expect(merged).toMatchObject({
    status: 'changed',
    write: { article: { title: 'The ferry hall' }, madeArticle: article },
  });
});
