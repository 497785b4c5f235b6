import { expect, test } from 'vitest';
import { isolated } from './isolated';

test.each([
  ['a text that runs as ours does', 'Bread is dear – “again”, in Zürich', 'Bread is dear – “again”, in Zürich'],
  ['a text from right to left', 'الخبز غال', '\u2068الخبز غال\u2069'],
  ['one in between', 'The word שלום', '\u2068The word שלום\u2069'],
  ['marks that turn what follows', 'evil\u202egnp.exe', 'evilgnp.exe'],
  ['the end of an isolate that it did not begin', '\u2069\u202eשלום', '\u2068שלום\u2069'],
  ['a mark of direction', 'C\u200f', '\u2068C\u200f\u2069'],
  ['characters without width', 'Ann\u200b \u2060Lee\ufeff', 'Ann Lee'],
  ['a joiner that is part of a word', 'می‌خواهم', '\u2068می‌خواهم\u2069'],
  ['a family of emoji', '👨‍👩‍👧', '👨‍👩‍👧'],
  ['a bar as between plural forms', 'Bread | The News', 'Bread\u00a0|\u00a0The News'],
])('%s', (_, text, shown) => {
  expect(isolated(text)).toBe(shown);
});
