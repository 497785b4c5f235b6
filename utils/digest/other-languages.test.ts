import { describe, expect, test } from 'vitest';
import { digestInItsLanguage } from './digest-in-its-language';
import { articleOf } from './fixtures/article-of';

const german = articleOf(
  [
    'Die Nachtfähre fährt seit Montag wieder zu den Inseln, wie die Reederei am Montag in Hafenstadt mitteilte.',
    'Nach Angaben der Reederei sind im Winter drei Fahrten in der Woche geplant, im Sommer fährt das Schiff an jedem Montag.',
    'Der Hafen der Inseln war neun Jahre lang geschlossen, weil das Geld für den Umbau des Hafens fehlte.',
    'In den Häfen der Küste streiten Fischer über Einwanderungs- und Hafenpolitik, in Hafenstadt über Einwanderungs- und Fischereipolitik.',
    'Die Bewohner der Inseln warten seit Jahren, und die Bewohnern versprochene Brücke kommt nicht.',
    '„Wir fahren wieder“, sagte die Kapitänin. „Der Hafen ist offen.',
    'Im Hafen von Hafenstadt lagen am Abend zwei Schiffe der Reederei, deren Besatzungen die ersten Gäste begrüßten, sagte sie.',
  ],
  { title: 'Nachtfähre zu den Inseln', language: 'de', publisherTopics: ['Hafen'] },
);

describe('in German', () => {
  const { topics, summary, arePeopleAvailable } = digestInItsLanguage(german);
  const labels = topics.map(({ label }) => label);

  test('people are said not to be available rather than guessed', () => {
    expect(arePeopleAvailable).toBe(false);
  });

  test.each(['Montag', 'Angaben', 'Woche', 'Einwanderungs'])('%s is no topic', (word) => {
    expect(labels).not.toContain(word);
  });

  test("forms of one noun are one topic, the publisher's first", () => {
    expect(labels.filter((label) => /^H[aä]fens?$/.test(label))).toEqual(['Hafen']);
    expect(labels.filter((label) => label.startsWith('Insel'))).toHaveLength(1);
  });

  test('half a quotation and "said she" are not shown alone while others can be', () => {
    const texts = summary.map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts.filter((text) => /Der Hafen ist offen|sagte sie/.test(text))).toEqual([]);
  });
});
