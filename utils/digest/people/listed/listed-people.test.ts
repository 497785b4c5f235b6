import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { digestWithItsPack } from '../../digest-with-its-pack';
import { articleOf } from '../../fixtures/article-of';

/** A text and its people, each with what the text says they are. */
interface Case {
  readonly text: string;
  readonly people: Readonly<Record<string, string | null>>;
}

const folder = path.join(import.meta.dirname, '../../fixtures/languages');
const cases = readdirSync(folder).flatMap((file) => {
  const own: readonly Case[] = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  return own.map(({ text, people }) => [path.basename(file, '.json'), text, people] as const);
});

test.each(cases)('%s: %s', async (language, text, expected) => {
  const { people, arePeopleAvailable } = await digestWithItsPack(articleOf([text], { language }));
  expect(arePeopleAvailable).toBe(true);
  const byName = Object.fromEntries(people.map(({ name, role }) => [name, role]));
  expect(byName).toEqual(expected);
});
