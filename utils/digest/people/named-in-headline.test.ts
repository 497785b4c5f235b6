import { expect, test } from 'vitest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';

const texts = ['Whitmore said on Monday that she would leave in May.', '“I am very tired,” Whitmore said.'];
const digestOf = (title: string, description: string | null = null) =>
  digestInItsLanguage(articleOf(texts, { title, description }));
const peopleOf = (title: string, description?: string) => digestOf(title, description).people.map(({ name }) => name);

test('a lone surname is somebody where headline or standfirst has the forename', () => {
  expect(peopleOf('Rachel Whitmore quits as mayor of Kirkwall')).toEqual(['Whitmore']);
  expect(peopleOf('Rachel Whitmore’s last day')).toEqual(['Whitmore']);
  expect(peopleOf('Whitmore’s last day: Rachel Whitmore quits')).toEqual(['Whitmore']);
  expect(peopleOf('Mayor quits in Kirkwall', 'Rachel Whitmore leaves after ten years.')).toEqual(['Whitmore']);
});

test('and speaks', () => {
  const { quotes } = digestOf('Rachel Whitmore quits as mayor of Kirkwall');
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Whitmore', 'Whitmore']);
});

test('not where they name nobody, or only the surname', () => {
  expect(peopleOf('')).toEqual([]);
  expect(peopleOf('Whitmore quits')).toEqual([]);
  expect(peopleOf('Why Whitmore quits')).toEqual([]);
  expect(peopleOf('The Whitmore affair')).toEqual([]);
});
