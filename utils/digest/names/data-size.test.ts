import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Of the issue: what a click may load to know names, in bytes. */
const mostBytes = 450_000;

test('the name model and all lists of names stay small, as they are packed', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'));
  expect(files).toContain('name-model.json');
  const bytes = files.reduce(
    // As the build writes them: without the white space.
    (sum, file) =>
      sum + gzipSync(JSON.stringify(JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')))).length,
    0,
  );
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});
