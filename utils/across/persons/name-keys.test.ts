import { expect, test } from 'vitest';
import cases from './cases/person-cases.json';
import { keptKeys, soughtKeys } from './name-keys';

const isFound = (sought: string, kept: string) => keptKeys(kept).some((key) => soughtKeys(sought).includes(key));

test.each(cases.map(({ name, mentions }) => [name, mentions] as const))(
  '%s: who is the same is looked up',
  (_, mentions) => {
    for (const a of mentions) {
      for (const b of mentions) {
        const isAmongThree =
          mentions.length > 2 &&
          mentions.some((other) => other !== a && other !== b && other.is === a.is && isFound(a.name, other.name));
        if (a !== b && a.is === b.is)
          expect(isFound(a.name, b.name) || isAmongThree, `${a.name} seeks ${b.name}`).toBe(true);
      }
    }
  },
);

test('a full name does not look up everybody of its surname', () => {
  expect(isFound('John Smith', 'Adam Smith')).toBe(false);
  expect(isFound('Smith', 'Adam Smith')).toBe(true);
});

test('a full name whose last word is a particle elsewhere is found again', () => {
  for (const name of ['Wang Du', 'Robert De', 'Ann van Der']) expect(isFound(name, name)).toBe(true);
});
