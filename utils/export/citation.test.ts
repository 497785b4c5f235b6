import { describe, expect, test } from 'vitest';
import { citationOf, createKeyKeeper } from './citation';
import { bareRecord, fullRecord } from './testing/written-records';

const citation = (changes: Partial<typeof fullRecord.article>) =>
  citationOf({ ...bareRecord, article: { ...bareRecord.article, ...changes } });

describe('a name is taken apart', () => {
  test.each([
    ['Ada Lovelace', { family: 'Lovelace', given: 'Ada' }],
    ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
    ['Ursula von der Leyen', { family: 'von der Leyen', given: 'Ursula' }],
    ['Joseph R. Biden', { family: 'Biden', given: 'Joseph R.' }],
    ["Conor O'Brien-Moore", { family: "O'Brien-Moore", given: 'Conor' }],
    ['de la Cruz', { family: 'la Cruz', given: 'de' }],
    ['Ana Maria de los Santos', { family: 'de los Santos', given: 'Ana Maria' }],
  ])('%s', (name, expected) => {
    expect(citation({ authors: [name] }).authors).toEqual([expected]);
  });

  test.each(['Plato', '習近平', 'The Desk 7', 'A B C D E F', 'Staff & Agencies'])('but not %s', (name) => {
    expect(citation({ authors: [name] }).authors).toEqual([{ literal: name }]);
  });

  test.each([
    'Northern Wire Service',
    'Harbour Times',
    'Deutscher Wetterdienst',
    'Redaktion Hafenblatt',
    'Agence du Port',
    'Servicio de Noticias',
    'Anadolu Ajansı',
  ])('nor what is called by a word of organisations: %s', (name) => {
    expect(citation({ authors: [name] }).authors).toEqual([{ literal: name }]);
  });

  test('nor the agency, however it is written', () => {
    expect(citation({ authors: ['harbour press'], agency: 'Harbour Press' }).authors).toEqual([
      { literal: 'harbour press' },
    ]);
    expect(citation({ agency: 'Harbour Press' }).authors).toEqual([{ literal: 'Harbour Press' }]);
  });
});

describe('the key of a reference', () => {
  test.each([
    [
      'name, year and the first long word',
      { authors: ['Ada Lovelace'], published: '2026-03-02', title: 'The old dam breaks' },
      'lovelace2026breaks',
    ],
    ['the first word of a name that stays whole', { authors: ['The Desk 7'], title: 'Dam' }, 'the'],
    ['letters without marks', { authors: ['Zoë Müller-Łoś'], title: 'Über Dächer' }, 'mullerosuber'],
    ['a word of its own where there is no letter', { title: '2026' }, 'article2026'],
    ['a word of its own where there is nothing', { title: '…' }, 'article'],
  ])('is %s', (_, changes, key) => {
    expect(citation(changes).key).toBe(key);
  });

  test('is given once', () => {
    const keep = createKeyKeeper();
    const keys = Array.from({ length: 29 }, () => keep('dam'));
    expect(keys.slice(0, 3)).toEqual(['dam', 'dama', 'damb']);
    expect(keys.slice(26)).toEqual(['damz', 'dam27', 'dam28']);
    expect([keep('dama'), keep('rain')]).toEqual(['damaa', 'rain']);
  });
});

describe('what a reference says of the text', () => {
  test('is the standfirst, else the summary', () => {
    expect(citationOf(fullRecord).abstract).toBe('A week of rain.');
    const { article } = fullRecord;
    expect(citationOf({ ...fullRecord, article: { ...article, description: ' ' } }).abstract).toBe(
      'The dam overflowed. Water *reached* the town.',
    );
    expect(citationOf(bareRecord).abstract).toBeNull();
  });
});
