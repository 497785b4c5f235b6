import { describe, expect, test } from 'vitest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';

const rolesOf = (text: string, name = 'Rachel Whitmore') =>
  digestInItsLanguage(articleOf([text]))
    .people.find((person) => person.name === name)
    ?.roles.map(({ text: role }) => role) ?? null;

describe('what a text says somebody is', () => {
  test.each([
    ['behind the name', 'Rachel Whitmore, the mayor of Kirkwall, said so.', ['mayor of Kirkwall']],
    ['behind the name, between dashes', 'Rachel Whitmore – the mayor of Kirkwall – said so.', ['mayor of Kirkwall']],
    ['behind the name and where she is from', 'Rachel Whitmore of Kirkwall, a teacher, said so.', ['teacher']],
    ['at the end of the sentence', 'They had met Rachel Whitmore, the mayor of Kirkwall.', ['mayor of Kirkwall']],
    ['up to who else comes', 'Rachel Whitmore, the mayor, and Thomas Miller left.', ['mayor']],
    ['up to what she did', 'Rachel Whitmore, the mayor who closed the port, left.', ['mayor']],
    [
      'with all its fields',
      'Rachel Whitmore, Minister for Trade, Industry and Energy, said so.',
      ['Minister for Trade, Industry and Energy'],
    ],
    ['before the name, with its town', 'They met Kirkwall Mayor Rachel Whitmore on Monday.', ['Kirkwall Mayor']],
    [
      'before the name, whose it is',
      "They met Thomas Miller's lawyer Rachel Whitmore on Monday.",
      ["Thomas Miller's lawyer"],
    ],
    ['before the name and a comma', "The city's mayor, Rachel Whitmore, said so.", ["The city's mayor"]],
    ['two before the name', 'They met singer and actress Rachel Whitmore on Monday.', ['singer and actress']],
    ['by "is"', 'Rachel Whitmore is the mayor of Kirkwall.', ['mayor of Kirkwall']],
    ['by "was"', 'Rachel Whitmore was a teacher on the island.', ['teacher on the island']],
  ])('%s', (_, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  test.each([
    ['a person beside her', 'Rachel Whitmore, Thomas Miller and a pilot left.'],
    ['several', 'Rachel Whitmore, teachers from Kirkwall and a dog left.'],
    ['what she may be', 'Police suspect that Rachel Whitmore is the gunman of Kirkwall.'],
    ['what she is not', 'Rachel Whitmore is not the mayor of Kirkwall.'],
    ['what she would be', 'If Rachel Whitmore is the mayor of Kirkwall, she will stay.'],
    ['what she denies', 'Rachel Whitmore denied being a spy for anybody.'],
    ['whose she is to the writer', 'They met Rachel Whitmore, our colleague, on Monday.'],
    ['a thing', 'Rachel Whitmore, the ferry of the year in hand, left.'],
    ['what comes by her name alone', 'Rachel Whitmore said so on Monday.'],
  ])('not %s', (_, text) => {
    expect(rolesOf(text)).toEqual([]);
  });

  test('the fullest first, each once', () => {
    const text =
      'The mayor, Rachel Whitmore, said so. Rachel Whitmore, mayor of Kirkwall and head of the harbour board, left. Mayor Rachel Whitmore came.';
    const [first, ...rest] = rolesOf(text) ?? [];
    expect(first).toBe('mayor of Kirkwall and head of the harbour board');
    expect(new Set(rest.map((role) => role.toLowerCase())).size).toBe(rest.length);
  });
});
