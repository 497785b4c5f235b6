import { expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import type { Block } from '@/utils/model/article';
import type { ExportRecord } from './export-record';
import { exportFormatIds } from './formats';
import { exportTo } from './testing/export-to';

const count = 150_000;
const none = { marks: [] } as const;

const endless: Readonly<Record<string, Block>> = {
  'rows of a table': { ...none, type: 'table', text: 'a\tb\n'.repeat(count), hasHeader: true, caption: null },
  'cells of a row': { ...none, type: 'table', text: 'a\t'.repeat(count), hasHeader: false, caption: null },
  'runs of backticks': { ...none, type: 'code', text: '` '.repeat(count) },
  'items of a list': {
    ...none,
    type: 'list',
    text: 'a\n'.repeat(count),
    isOrdered: false,
    depths: Array.from({ length: count }, (_, at) => at % 3),
  },
};

const withBlock = (block: Block): ExportRecord => {
  const record = generateRecord(1);
  return { ...record, article: { ...record.article, blocks: [...record.article.blocks, block] } };
};

/** Once a spread argument list that was too long for the stack ended the export of everything. */
test.each(Object.entries(endless))('150,000 %s stop no export of what follows', async (_, block) => {
  const next = generateRecord(2);
  for (const format of exportFormatIds) {
    const { bytes } = await exportTo(format, [withBlock(block), next]);
    const alone = await exportTo(format, [withBlock(block)]);
    expect(bytes.length, format).toBeGreaterThan(0);
    if (format !== 'readwise') expect(bytes.length, format).not.toBe(alone.bytes.length);
  }
});
