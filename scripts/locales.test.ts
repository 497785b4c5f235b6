import { readdirSync, readFileSync } from 'node:fs';
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

test('every string is asked for somewhere', async () => {
  const root = resolve(import.meta.dirname, '..');
  const files = ['components', 'entrypoints', 'utils'].flatMap((room) =>
    readdirSync(resolve(root, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  );
  const code = [...files.filter((file) => /(?<!\.test)\.tsx?$/.test(file)), 'wxt.config.ts']
    .map((file) => readFileSync(resolve(root, file), 'utf8'))
    .join('\n');
  const written = new Set([...code.matchAll(/'(?:__MSG_)?([\w.]+?)(?:__)?'/g)].map(([, key]) => key));
  // `people.${kind}` asks for any of its group.
  const groups = [...code.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`]*)`/g)].map(
    ([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[^.]+')}$`),
  );
  const isAskedFor = (key: string) =>
    written.has(key) || written.has(key.replaceAll('.', '_')) || groups.some((group) => group.test(key));
  const own = (await read('en')).map(keyOf).filter((key) => !key.startsWith('@@'));
  expect(own.filter((key) => !isAskedFor(key))).toEqual([]);
});
