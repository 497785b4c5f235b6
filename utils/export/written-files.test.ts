import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ExportRecord } from './export-record';
import { type ExportFormatId, exportFormatIds } from './formats';
import { exportTo } from './testing/export-to';
import { bareRecord, fullRecord, keptRecord } from './testing/written-records';

/** The file as text; of a zip its entries, each under its path, pictures by their length. */
async function written(format: ExportFormatId, records: readonly ExportRecord[]): Promise<string> {
  const { name, mimeType, bytes, text } = await exportTo(format, records);
  const head = `${name} (${mimeType})`;
  if (strFromU8(bytes.subarray(0, 2)) !== 'PK') return `${head}\n\n${text}`;
  const entries = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    const isPicture = /\.(?:png|jpg)$/.test(path);
    return `\n======== ${path}\n${isPicture ? `${content.length} bytes` : strFromU8(content)}`;
  });
  return `${head}\n${entries.join('\n')}`;
}

/**
 * What each way out makes of a record, byte for byte: other programs read these files, so that any change in one is meant.
 * `npx vitest run --project unit utils/export/written-files.test.ts -u` writes them anew; the difference is to be read.
 */
describe.each(exportFormatIds)('%s', (format) => {
  test('of an article with all that can be stated', async () => {
    await expect(await written(format, [fullRecord])).toMatchFileSnapshot(`testing/written/full.${format}.txt`);
  });

  test('of an article of which nothing is known', async () => {
    await expect(await written(format, [bareRecord])).toMatchFileSnapshot(`testing/written/bare.${format}.txt`);
  });

  test('of several, two of one name, with an earlier state and pictures kept', async () => {
    const records = [keptRecord, bareRecord, keptRecord];
    await expect(await written(format, records)).toMatchFileSnapshot(`testing/written/several.${format}.txt`);
  });
});
