import { resolve } from 'node:path';
import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

const read = (locale: string) => parseMessagesFile(resolve(import.meta.dirname, `../locales/${locale}.yml`));
const keyOf = ({ key }: ParsedMessage) => key.join('.');
const wordsOf = (message: ParsedMessage) =>
  'plurals' in message ? Object.values(message.plurals).join(' | ') : message.message;
const placesIn = (message: ParsedMessage) => [...new Set(wordsOf(message).match(/\$\d/g) ?? [])].sort();

test('every string stands in every language, with the same places to fill', async () => {
  const [english, german] = await Promise.all([read('en'), read('de')]);
  expect(german.map(keyOf).sort(), 'locales/de.yml and locales/en.yml have different keys').toEqual(
    english.map(keyOf).sort(),
  );
  const places = new Map(german.map((message) => [keyOf(message), placesIn(message)]));
  for (const message of english) expect(places.get(keyOf(message)), keyOf(message)).toEqual(placesIn(message));
});

test('no string shouts', async () => {
  for (const message of [...(await read('en')), ...(await read('de'))]) expect(wordsOf(message)).not.toContain('!');
});

test('every key is one that browsers take', async () => {
  // Those with @@ are the browser's own.
  const own = (await read('en')).map(keyOf).filter((key) => !key.startsWith('@@'));
  for (const key of own) expect(key).toMatch(/^[a-zA-Z0-9_.]+$/);
});
