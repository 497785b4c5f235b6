import { expect, test } from 'vitest';
import { nameInReadingCase, readingCase } from './reading-case';

test.each([
  ['WORLD NEWS', 'World News'],
  ['UK POLITICS', 'UK Politics'],
  ['SPORT', 'Sport'],
  ['NBA', 'NBA'],
  ['World News', 'World News'],
  ['ÉCONOMIE', 'Économie'],
])('the section %s is read as %s', (shouted, calm) => expect(readingCase(shouted)).toBe(calm));

test.each([
  ['GILDA MONY', 'Gilda Mony'],
  ['ADA MCCARTHY', 'Ada McCarthy'],
  ["SEÁN O'BRIEN", "Seán O'Brien"],
  ['ANNE-MARIE VAN DER LOO', 'Anne-Marie van der Loo'],
  ['JD ROE', 'JD Roe'],
  ['Bill MCCARTHY', 'Bill McCarthy'],
  ['Ada Quill', 'Ada Quill'],
])('the name %s is read as %s', (shouted, calm) => expect(nameInReadingCase(shouted)).toBe(calm));
