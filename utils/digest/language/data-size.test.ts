import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** What a click may load to know a language: its tagger, then all its lists with the tagger and the names, in bytes. */
const mostTaggerBytes = 300_000;
const mostBytes = 800_000;

const packedBytes = (file: string) =>
  // As the build writes it: without the white space.
  gzipSync(JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))).length;
const jsonOf = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => path.join(folder, file))
    : [];

const english = jsonOf(path.join(import.meta.dirname, 'en'));
const names = jsonOf(path.join(import.meta.dirname, '../names'));

/** What a pack without a tagger of parts of speech may take, and the names that these share, in bytes. */
const mostOfPack = 300_000;
const mostShared = 250_000;

const ofNames = ['da', 'de', 'es', 'fr', 'it', 'nb', 'pt', 'sv', 'tr'];

test.each(ofNames)('the pack of %s stays small, as it is packed', (language) => {
  const files = jsonOf(path.join(import.meta.dirname, language));
  expect(files.map((file) => path.basename(file))).toContain('name-model.json');
  expect(files.reduce((sum, file) => sum + packedBytes(file), 0)).toBeLessThanOrEqual(mostOfPack);
});

test('the names that several languages share stay small', () => {
  const own = packedBytes(path.join(import.meta.dirname, 'more-names.json'));
  const all = names.find((file) => path.basename(file) === 'name-lists.json');
  expect(own + (all ? packedBytes(all) : mostShared)).toBeLessThanOrEqual(mostShared);
});

test('the tagger stays small, as it is packed', () => {
  const tagger = english.find((file) => path.basename(file) === 'tagger.json');
  expect(tagger && packedBytes(tagger)).toBeLessThanOrEqual(mostTaggerBytes);
});

test('tagger, names and all lists of English stay small together', () => {
  expect(names.length).toBeGreaterThan(0);
  expect([...english, ...names].reduce((sum, file) => sum + packedBytes(file), 0)).toBeLessThanOrEqual(mostBytes);
});
