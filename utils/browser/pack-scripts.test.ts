import { expect, test } from 'vitest';
import { loadPack } from '@/utils/digest/language/load-pack';
import functionWords from '@/utils/text/function-words.json';
import { packScriptOf } from './pack-scripts';

test('the languages whose packs hold models are those with a script of their own', async () => {
  const languages = [...Object.keys(functionWords), 'und'];
  const packs = await Promise.all(languages.map((language) => loadPack(language)));
  const learned = packs.filter(({ people, listedPeople }) => people ?? listedPeople).map(({ language }) => language);
  expect(languages.filter((language) => packScriptOf(language) !== null)).toEqual(learned);
});
