import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** What a click may load to know names, in bytes. */
const mostBytes = 450_000;

const jsonFilesOf = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.join(folder, file));

test('the name model and all lists of names stay small, as they are packed', () => {
  const english = path.join(import.meta.dirname, '../language/en');
  const files = [
    ...jsonFilesOf(import.meta.dirname),
    ...jsonFilesOf(english).filter((file) => /(?:names|places)\.json$/.test(file)),
  ];
  expect(files.map((file) => path.basename(file))).toEqual(
    expect.arrayContaining(['name-model.json', 'name-lists.json', 'names.json', 'places.json']),
  );
  const bytes = files.reduce(
    // As the build writes them: without the white space.
    (sum, file) => sum + gzipSync(JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))).length,
    0,
  );
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});
