import { expect, test } from 'vitest';

const texts = import.meta.glob<string>(
  ['../{components,entrypoints,utils}/**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}', '!../**/testing/**'],
  { query: '?raw', import: 'default', eager: true },
);

test('no two types that others import share a name: a word means one thing in the whole house', () => {
  const filesByName = new Map<string, string[]>();
  for (const [file, text] of Object.entries(texts)) {
    for (const [, name = ''] of text.matchAll(/^export (?:interface|type|(?:abstract )?class) (\w+)/gm)) {
      filesByName.set(name, [...(filesByName.get(name) ?? []), file]);
    }
  }
  expect(filesByName.size).toBeGreaterThan(200);
  expect(Object.fromEntries([...filesByName].filter(([, files]) => files.length > 1))).toEqual({});
});
