import { describe, expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import { cleanText } from './clean-text';
import { exportTo } from './testing/export-to';
import { hostileRecords, hostileTexts } from './testing/hostile-records';
import { hasTool, runTool } from './testing/outside-tool';

const toJson =
  'import csv, json, sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")))))';
/** Python's reader ends a file at a line that fails its strict rules. */
const read = async (text: string): Promise<Record<string, string>[]> => {
  const { stdout, stderr } = await runTool('python3', ['-c', toJson, '{file}'], 'table.csv', text);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
};

describe.skipIf(!hasTool('python3', 'python3'))('python3 csv reads our', { timeout: 90_000 }, () => {
  test('CSV, hostile texts and all', async () => {
    const { text } = await exportTo('csv', hostileRecords);
    const rows = await read(text);
    expect(rows).toHaveLength(hostileRecords.length);
    for (const [index, row] of rows.entries()) {
      const wanted = cleanText(hostileTexts[index] ?? '');
      expect(row.description).toBe(/^[=+\-@\t]/.test(wanted) ? `'${wanted}` : wanted);
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(Object.keys(row)).not.toContain('null');
    }
  });

  test('CSV of a whole record', async () => {
    const record = generateRecord(9);
    const [row] = await read((await exportTo('csv', [record])).text);
    expect(row).toMatchObject({
      title: record.article.title.replace(/\s+/g, ' '),
      url: record.article.canonicalUrl,
      published: record.article.published,
      saved: record.savedAt,
      starred: 'yes',
      tags: 'harbour; topic 9',
      words: String(record.digest.wordCount),
    });
  });

  test('Readwise highlights', async () => {
    const record = generateRecord(1);
    const { text } = await exportTo('readwise', [record, generateRecord(2), ...hostileRecords]);
    const rows = await read(text);
    expect(rows).toHaveLength(1 + hostileRecords.length);
    expect(rows[0]).toEqual({
      Highlight: record.highlights[0]?.quote,
      Title: record.article.title.replace(/\s+/g, ' '),
      Author: record.article.authors[0],
      URL: record.article.canonicalUrl,
      Note: record.highlights[0]?.note ?? '',
      Location: '1',
      Date: record.highlights[0]?.createdAt.slice(0, 19).replace('T', ' '),
    });
  });
});

test('lines end with CRLF, and a header row comes first', async () => {
  const { text } = await exportTo('csv', [generateRecord(1)]);
  expect(text.split('\r\n')).toHaveLength(3);
  expect(text).toMatch(/^title,url,/);
});
