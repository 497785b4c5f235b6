import { expect, test } from 'vitest';
import functionWords from '@/utils/text/function-words.json';
import { packOf } from './packs';
import { smallPackOf } from './small-packs';
import { hasModels } from './with-models';

const languages = [...Object.keys(functionWords), 'und', 'xx'];

test('a language needs the packs with models exactly if its own holds a tagger or finds people', () => {
  const learned = languages.filter((language) => packOf(language).tagger ?? packOf(language).people);
  expect(learned).toEqual(['en']);
  expect(languages.filter(hasModels)).toEqual(learned);
});

test('a language without models has one pack, wherever it is taken from', () => {
  const others = languages.filter((language) => !hasModels(language));
  expect(others.length).toBeGreaterThan(5);
  for (const language of others) expect(packOf(language)).toEqual(smallPackOf(language));
});
