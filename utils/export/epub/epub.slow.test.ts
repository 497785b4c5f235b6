import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import type { ExportRecord } from '../export-record';
import { exportTo } from '../testing/export-to';
import { hostileRecords } from '../testing/hostile-records';
import { hasTool, runTool } from '../testing/outside-tool';

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='),
  (character) => character.charCodeAt(0),
);

/** Debian's epubcheck is a jar that the kernel may not know how to start by itself. */
const checkBook = 'java -jar "$(command -v epubcheck)" "$1"';

function illustrated(): ExportRecord {
  const record = generateRecord(4);
  const image = { mimeType: 'image/png', bytes: png, widthPx: 1, heightPx: 1 };
  return {
    ...record,
    images: [
      { ...image, src: record.article.leadImage?.src ?? '' },
      { ...image, src: 'https://example.org/not-shown.png' },
      { ...image, src: 'https://example.org/fake.png', bytes: new TextEncoder().encode('<svg/>') },
    ],
  };
}

test('the mimetype is the first entry, stored, and says just that', async () => {
  const { bytes } = await exportTo('epub', [generateRecord(1), generateRecord(2)]);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 58));
  expect(head.slice(30, 58)).toBe('mimetypeapplication/epub+zip');
  expect([bytes[8], bytes[9]]).toEqual([0, 0]);
});

test('chapters, people and topics are listed in it', async () => {
  const files = unzipSync((await exportTo('epub', [generateRecord(1), generateRecord(2)])).bytes);
  const text = (path: string) => new TextDecoder().decode(files[path]);
  expect(text('book/nav.xhtml')).toContain('articles/2.xhtml');
  expect(text('book/people.xhtml')).toContain(generateRecord(1).digest.people[0]?.name.replace("'", '&#39;'));
  expect(text('book/topics.xhtml')).toContain('articles/1.xhtml');
  expect(text('book/package.opf')).toContain('<dc:language>en</dc:language>');
});

describe.skipIf(!hasTool('epubcheck', 'epubcheck'))('epubcheck finds nothing', () => {
  test.each<[string, readonly ExportRecord[]]>([
    ['one article', [generateRecord(1)]],
    ['many, with kept images', [...Array.from({ length: 60 }, (_, number) => generateRecord(number)), illustrated()]],
    ['hostile ones', hostileRecords],
    ['one with a hostile title', hostileRecords.slice(3, 4)],
  ])('in %s', { timeout: 120_000 }, async (_, records) => {
    const { bytes } = await exportTo('epub', records);
    const { stdout, stderr, code } = await runTool('sh', ['-c', checkBook, 'sh', '{file}'], 'book.epub', bytes);
    expect(stdout + stderr).not.toMatch(/ERROR|WARNING|FATAL/);
    expect(stdout).toContain('No errors or warnings detected');
    expect(code).toBe(0);
  });

  test('and would: a broken book is reported', { timeout: 120_000 }, async () => {
    const { bytes } = await exportTo('epub', [generateRecord(1)]);
    const { code } = await runTool(
      'sh',
      ['-c', checkBook, 'sh', '{file}'],
      'book.epub',
      bytes.subarray(0, bytes.length - 400),
    );
    expect(code).not.toBe(0);
  });
});
