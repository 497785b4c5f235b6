import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { cpuMs } from '@/testing/cpu-ms';
import { fuzzImports } from '@/testing/made-up/fuzz-imports';
import { loadImportTools } from './load-import-tools';

/** The share of `npm run bench:formats -- --fuzz 20000` that fits a test run. */
const fileCount = 2000;

test('two thousand broken files: each is told of, none hangs, none gets through', { timeout: 240_000 }, async () => {
  const tools = await loadImportTools({
    parseHtml: (html) => parseHTML(html).document as unknown as Document,
    now: new Date('2026-11-23T12:00:00Z'),
  });
  const result = await fuzzImports(1, fileCount + 1, tools, cpuMs);
  expect(result.missed).toEqual([]);
  expect(result.fileCount).toBe(fileCount);
  expect(Math.min(result.recordCount, result.problemCount, result.failureCount)).toBeGreaterThan(500);
});
