import { expect, test } from 'vitest';
import { withCorrections } from '@/utils/corrections/corrected-record';
import { harbourDigest, harbourText, wordsAt } from '@/utils/corrections/testing/harbour-article';
import { newlySaved } from '@/utils/identity/newly-saved';
import { madeUpArticle } from '@/utils/library/testing/made-up';
import type { ExportRecord } from './export-record';
import { type ExportFormatId, exportFormatIds } from './formats';
import { exportTo } from './testing/export-to';

const now = new Date('2026-03-02T10:00:00.000Z');
const at = now.toISOString();
const article = madeUpArticle('harbour', { text: harbourText, publisherTopics: ['Québec', 'Winter'] });
const made = newlySaved(article, harbourDigest(article), now);
const corrected = withCorrections(made, [
  { kind: 'not-person', name: 'Storm Zelda', at },
  { kind: 'role', name: 'Ada Quill', role: wordsAt(article, 'head of the harbour board'), at },
  { kind: 'speaker', quote: wordsAt(article, 'The hall is gone'), speaker: { kind: 'person', name: 'Ben Oak' }, at },
  { kind: 'not-topic', label: 'Québec', at },
]);
/** An article of which the digest found at once what the reader had to put right. */
const foundSo = newlySaved({ ...article, publisherTopics: ['Winter'] }, corrected.digest, now);

const textOf = async (format: ExportFormatId, record: ExportRecord) => (await exportTo(format, [record])).text;

/** An evidence copy holds what the page said, and beside it what the reader put right; a backup too. */
const showsNeither: readonly ExportFormatId[] = ['epub', 'backup', 'evidence'];

test.each(exportFormatIds.filter((format) => !showsNeither.includes(format)))(
  '%s shows the article as the reader put it right',
  async (format) => {
    expect(await textOf(format, corrected)).toBe(await textOf(format, foundSo));
    expect(await textOf(format, corrected)).not.toContain('Québec');
  },
);

test.each(['markdown', 'html', 'csv', 'jsonld', 'ris'] as const)(
  '%s would say something else without it',
  async (format) => {
    expect(await textOf(format, made)).not.toBe(await textOf(format, corrected));
  },
);
