import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ParsedMessage, parseMessagesFile, SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

const read = (locale: string) => parseMessagesFile(resolve(import.meta.dirname, `../locales/${locale}.yml`));
const keyOf = ({ key }: ParsedMessage) => key.join('.');
const wordsOf = (message: ParsedMessage) =>
  'plurals' in message ? Object.values(message.plurals).join(' | ') : message.message;
const formsOf = (message: ParsedMessage) => ('plurals' in message ? Object.keys(message.plurals) : null);
const placesIn = (message: ParsedMessage) => [...new Set(wordsOf(message).match(/\$\d/g) ?? [])].sort();

const locales = readdirSync(resolve(import.meta.dirname, '../locales')).map((file) => file.replace('.yml', ''));
const translations = locales.filter((locale) => locale !== 'en');
const languageOf = (locale: string) => locale.replace('_', '-');

test('there are at least the languages of the interface that are promised, by names that browsers know', () => {
  expect(locales).toEqual(
    expect.arrayContaining(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR', 'pt_PT', 'tr', 'uk']),
  );
  for (const locale of locales) expect(SUPPORTED_LOCALES).toContain(locale);
});

test.each(translations)(
  'every string stands in %s, with the same places to fill and forms for one and many',
  async (locale) => {
    const [english, other] = await Promise.all([read('en'), read(locale)]);
    expect(other.map(keyOf)).toEqual(english.map(keyOf));
    const byKey = new Map(other.map((message) => [keyOf(message), message]));
    for (const message of english) {
      const translated = byKey.get(keyOf(message));
      if (!translated) continue;
      expect(placesIn(translated), `${locale} ${keyOf(message)}`).toEqual(placesIn(message));
      const forms = formsOf(translated);
      if (forms?.join() !== fullForms(locale).join())
        expect(forms, `${locale} ${keyOf(message)}`).toEqual(formsOf(message));
      // Chromium takes `$2$` for a placeholder of that name, and refuses the whole extension.
      expect(wordsOf(translated), keyOf(message)).not.toMatch(/\$\w+\$/);
      for (const form of wordsOf(translated).split(' | ')) expect(form.trim(), keyOf(message)).toBe(form);
      expect(wordsOf(translated)).not.toBe('');
    }
  },
);

/** Names, and what is the same in most languages. */
const sameInAll =
  /^(?:library\.exporting\.formats|library\.exporting\.hints|interface|toolbar\.saved|popup\.minutes|library\.minutes|reader\.found|listen\.place)/;

test.each(translations)('%s is translated, not copied', async (locale) => {
  const [english, other] = await Promise.all([read('en'), read(locale)]);
  const copied = english.filter(
    (message, at) => wordsOf(message) === wordsOf(other[at] ?? message) && !sameInAll.test(keyOf(message)),
  );
  // "Export…", "Album", "Options": words that two languages share.
  expect(copied.length, copied.map(keyOf).join(', ')).toBeLessThan(40);
});

/**
 * The keys of a string with all forms that whole numbers take in a language: of each the smallest number that asks for it, and n for
 * the rest (1, 2 and n in Polish).
 */
function fullForms(locale: string): readonly string[] {
  const rules = new Intl.PluralRules(languageOf(locale));
  const first = new Map<string, number>();
  for (let number = 120; number >= 0; number--) first.set(rules.select(number), number);
  const rest = first.has('other') ? 'other' : 'many';
  const keys = [...first].filter(([category]) => category !== rest).map(([, number]) => number);
  return [...keys.sort((a, b) => a - b).map(String), 'n'];
}

test('the forms of a language are keyed by the smallest number of each', () => {
  expect(['en', 'ja', 'pl', 'uk', 'ar'].map((locale) => fullForms(locale).join(' '))).toEqual([
    ...['1 n', 'n', '1 2 n', '1 2 n', '0 1 2 3 11 n'],
  ]);
});

const manyForms = locales.filter((locale) => fullForms(locale).length > 2);

test.each(manyForms)('no number in %s asks the word after it for a form that is not there', async (locale) => {
  const many = (await read(locale)).flatMap((message) => ('plurals' in message ? [message] : []));
  expect(many.length).toBeGreaterThan(40);
  const full = many.filter((message) => formsOf(message)?.join() === fullForms(locale).join());
  expect(full.length).toBeGreaterThan(30);
  // Where there are but two forms the number stands after its word or before an abbreviation.
  const asking = many.filter((each) => !full.includes(each) && /\$1 (?!min\b|хв|د$)\p{L}/u.test(each.plurals.n ?? ''));
  expect(asking.map(keyOf)).toEqual([]);
});

test.each(manyForms)('a form that several numbers of %s take says which it is', async (locale) => {
  const rules = new Intl.PluralRules(languageOf(locale));
  const several = fullForms(locale).filter(
    (key) =>
      key === 'n' ||
      Array.from({ length: 121 }, (_, at) => rules.select(at)).filter((form) => form === rules.select(Number(key)))
        .length > 1,
  );
  for (const message of await read(locale)) {
    if (!('plurals' in message) || formsOf(message)?.join() !== fullForms(locale).join()) continue;
    for (const key of several) expect(message.plurals[key], `${keyOf(message)} ${key}`).toContain('$1');
  }
});

test.each(locales)('%s says what it is and which way it is written', async (locale) => {
  const words = new Map((await read(locale)).map((message) => [keyOf(message), wordsOf(message)]));
  expect(words.get('interface.language')).toBe(languageOf(locale));
  expect(words.get('interface.direction')).toBe(['ar', 'fa', 'he', 'ur'].includes(locale) ? 'rtl' : 'ltr');
  expect(words.get('extDescription')?.length, 'what Chrome shows').toBeLessThanOrEqual(132);
});

/** Where there is room for so many letters and no more; letters of East Asia take the room of two. */
const tight: readonly (readonly [key: RegExp, room: number])[] = [
  [/^popup\.(?:save|saving|open|read|copy|undo)$/, 16],
  [/^popup\.(?:library|options|share|display)$/, 18],
  [/^state\./, 20],
  [/^library\.facet\./, 16],
  [/^reader\.(?:widths|typefaces|colours)\./, 18],
  [/^options\.(?:lengths|themes|textSizes)\./, 18],
  [/^library\.searchPlaceholder$/, 28],
];
const roomOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(letter) ? 2 : 1), 0);

test.each(locales)('%s fits the tight places', async (locale) => {
  const tooLong = (await read(locale)).filter((message) =>
    tight.some(([key, room]) => key.test(keyOf(message)) && roomOf(wordsOf(message)) > room),
  );
  expect(tooLong.map((message) => `${keyOf(message)}: ${wordsOf(message)}`)).toEqual([]);
});

test.each(locales)('no string in %s shouts', async (locale) => {
  for (const message of await read(locale)) expect(wordsOf(message)).not.toMatch(/[!！]/);
});

test('every key is one that browsers take', async () => {
  // Those with @@ are the browser's own.
  const own = (await read('en')).map(keyOf).filter((key) => !key.startsWith('@@'));
  for (const key of own) expect(key).toMatch(/^[a-zA-Z0-9_.]+$/);
});

/** The keys of en.yml in their order, each with its words and the line above it. */
function linesOfEnglish() {
  const lines = readFileSync(resolve(import.meta.dirname, '../locales/en.yml'), 'utf8').split('\n');
  const path: string[] = [];
  return lines.flatMap((line, at) => {
    const [, indent, name, words] = /^( *)([\w@.]+): *(.*)$/.exec(line) ?? [];
    if (indent === undefined || name === undefined || words === undefined) return [];
    path.splice(indent.length / 2, path.length, name);
    return [{ key: path.join('.'), words, above: lines[at - 1]?.trim() ?? '' }];
  });
}

test('a translator is told what is put into each string; the number of one and many needs no word', () => {
  const [strings, groups] = [linesOfEnglish(), new Map(linesOfEnglish().map((line) => [line.key, line]))];
  const untold = strings.filter(({ key, words, above }) => {
    const [, group] = /^(.*)\.(?:0|1|n)$/.exec(key) ?? [];
    const isFilled = group === undefined ? words.includes('$') : /\$[2-9]/.test(words);
    const note = group === undefined ? above : groups.get(group)?.above;
    return isFilled && !note?.startsWith('# ');
  });
  expect(strings.length).toBeGreaterThan(700);
  expect(untold.map(({ key }) => key)).toEqual([]);
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
