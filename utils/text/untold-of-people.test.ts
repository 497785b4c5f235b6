import { expect, test } from 'vitest';
import { blankArticle } from '@/utils/model/blank-article';
import { untoldOfPeople } from './untold-of-people';

const text =
  'Bryggan i hamnen är stängd sedan i måndags, och det är inte första gången som den är stängd i år. '.repeat(4);
const article = (language: string, ...texts: readonly string[]) => ({
  ...blankArticle,
  language,
  blocks: texts.map((each) => ({ type: 'paragraph', text: each, marks: [] }) as const),
});

test('nothing is untold where people are found and their roles told', () => {
  expect(untoldOfPeople(article('de'), true)).toBeNull();
});

test('roles where people alone are found; people where nobody is', () => {
  expect(untoldOfPeople(article('tr'), true)).toEqual({ language: 'tr', untold: 'roles' });
  expect(untoldOfPeople(article('fi'), false)).toEqual({ language: 'fi', untold: 'people' });
});

test('the language is the text’s where the page declares another', () => {
  expect(untoldOfPeople(article('en', text), true)).toEqual({ language: 'sv', untold: 'roles' });
});
