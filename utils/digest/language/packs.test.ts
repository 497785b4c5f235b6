import { expect, test } from 'vitest';
import functionWords from '@/utils/text/function-words.json';
import languagesWithRoles from '@/utils/text/languages-with-roles.json';
import { loadPack } from './load-pack';
import { smallPackOf } from './small-packs';

const languages = [...Object.keys(functionWords), 'und', 'xx'];

test('packs that find people hold what was learned for it', async () => {
  const packs = await Promise.all(languages.map((language) => loadPack(language)));
  const learned = packs.filter(({ tagger, people, listedPeople }) => tagger ?? people ?? listedPeople);
  expect(learned.map(({ language }) => language)).toEqual(expect.arrayContaining(['de', 'en', 'es', 'fr', 'it', 'pt']));
});

test('a language without models has one pack, wherever it is taken from', async () => {
  const packs = await Promise.all(languages.map((language) => loadPack(language)));
  const others = packs.filter(({ people, listedPeople }) => !people && !listedPeople);
  expect(others.length).toBeGreaterThan(5);
  for (const pack of others) expect(pack).toEqual(smallPackOf(pack.language));
});

test('what pages say of the languages that roles are told in is what their packs tell', async () => {
  const packs = await Promise.all(languages.map((language) => loadPack(language)));
  const told = packs.filter(({ people, listedPeople }) => people ?? listedPeople?.roles);
  expect(told.map(({ language }) => language).sort()).toEqual([...languagesWithRoles].sort());
});
