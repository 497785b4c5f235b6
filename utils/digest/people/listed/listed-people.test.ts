import { expect, test } from 'vitest';
import { digestWithItsPack } from '../../digest-with-its-pack';
import { articleOf } from '../../fixtures/article-of';
import german from '../../fixtures/languages/de.json';
import spanish from '../../fixtures/languages/es.json';
import french from '../../fixtures/languages/fr.json';
import italian from '../../fixtures/languages/it.json';
import portuguese from '../../fixtures/languages/pt.json';

const cases = Object.entries({ de: german, es: spanish, fr: french, it: italian, pt: portuguese }).flatMap(
  ([language, list]) => list.map(({ text, people }) => [language, text, people] as const),
);

test.each(cases)('%s: %s', async (language, text, expected) => {
  const { people, arePeopleAvailable } = await digestWithItsPack(articleOf([text], { language }));
  expect(arePeopleAvailable).toBe(true);
  const byName = Object.fromEntries(people.map(({ name, role }) => [name, role]));
  expect(byName).toEqual(expected);
});
