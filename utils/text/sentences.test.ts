import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences';

const split = (text: string, language = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Hard cases: the sentences, joined by one space into the text that has to fall apart into just them. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ['titles', 'Mr. Haugen met Dr. Aas.', 'They talked.'],
  ['ranks and initials', 'Lt. Col. R. B. Hale and J. K. Vale came.', 'Nobody else did.'],
  ['states', 'The U.S. Coast Guard closed the port.', 'It reopened in the U.S. on Monday.'],
  ['an abbreviation that ends a sentence', 'They flew to the U.S.', 'The trip took a day.'],
  ['companies', 'Nordlinje Inc. sold its ships.', 'Kjell Co.', 'The buyer is unknown.'],
  ['generation', 'J. T. Okafor Jr. asked for five years.', 'He got three.'],
  ['decimals and money', 'Fares rise by 3.5 percent to $4.20.', 'A ticket was $4.05 before.'],
  ['times and months', 'It began at 5 a.m. on Jan. 3 and ended by 6 p.m.', 'Then it rained.'],
  ['numbers', 'No. 5 is closed.', 'Take No. 6.'],
  ['quotes', '“We looked for crews.”', 'The harbour was empty.'],
  ['a question in quotes', '“Was it cold?” she asked.', '“Yes!”', 'It was.'],
  ['ellipsis that goes on', 'Well... not much is known.', 'We shall see…', 'Perhaps.'],
  ['several marks', 'Really?!', 'Yes.'],
  ['dateline', 'OSLO (Reuters) — The company cut 40 sailings.', 'More will follow.'],
  ['brackets', 'The plan failed (again).', 'Nobody was surprised.'],
  ['a name in lower case', 'They use phones.', 'iPhone sales fell.'],
  ['a number opens', 'The fleet is old.', '40 ships are for sale.'],
];

describe('splitSentences', () => {
  test.each(cases)('%s', (_, ...sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('a lost space after the full stop', () => {
    expect(split('The plan failed.Nobody was surprised.')).toEqual(['The plan failed.', 'Nobody was surprised.']);
  });

  test('a line break ends a sentence', () => {
    expect(split('First item\nSecond item')).toEqual(['First item', 'Second item']);
  });

  test.each([
    [
      'de',
      ['Am 3. Mai schließt die Brücke.', 'Dr. Brandt sagte: „Das ist nötig.“', 'Die Stadt, z. B. der Hafen, wartet.'],
    ],
    ['fr', ['M. Le Goff est venu.', '« Nous attendons. »', 'Le port reste fermé.']],
    ['es', ['El Sr. Pazos habló.', '¿Cuándo abrirá?', 'Nadie lo sabe.']],
  ])('%s', (language, sentences) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  test('Japanese by Intl.Segmenter', () => {
    expect(split('市は橋を閉鎖する。工事は春に始まる。', 'ja')).toEqual(['市は橋を閉鎖する。', '工事は春に始まる。']);
  });
});
