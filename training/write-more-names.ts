import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packNames } from './pack-names';
import { readNameLists } from './read-name-lists';

const isName = (word: string) => /^[\p{Script=Latin}\p{M}]{2,}(?:['’-][\p{Script=Latin}\p{M}]+)*$/u.test(word);

/** Writes the forenames and surnames of the lists of other languages that the lists of all languages do not have. */
export function writeMoreNames(folder: string, out: string): void {
  const known = readNameLists(folder);
  const forenames = new Set<string>();
  const surnames = new Set<string>();
  const titles = new Set<string>();
  const lists = join(folder, 'languages', 'lists');
  for (const file of readdirSync(lists).filter((name) => name.endsWith('.json.gz'))) {
    const list = JSON.parse(gunzipSync(readFileSync(join(lists, file))).toString('utf8'));
    for (const word of list.forename) forenames.add(word);
    for (const word of list.surname) surnames.add(word);
    for (const word of list.title) titles.add(word);
  }
  for (const word of [...known.female, ...known.male, ...known.either, ...titles]) forenames.delete(word);
  for (const word of known.surnames) surnames.delete(word);
  const packed = {
    forenames: packNames([...forenames].filter(isName)),
    surnames: packNames([...surnames].filter(isName)),
  };
  writeFileSync(join(out, 'more-names.json'), `${JSON.stringify(packed, null, 2)}\n`);
}
