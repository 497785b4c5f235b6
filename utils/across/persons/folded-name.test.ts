import { describe, expect, test } from 'vitest';
import { foldName, foldWord } from './folded-name';

describe('the words of a name', () => {
  test.each([
    ['Inês Carvalho', 'ines carvalho'],
    ['J.K. Rowling', 'j k rowling'],
    ['JK Rowling', 'j k rowling'],
    ['AL GORE', 'al gore'],
    ['Paul "Bono" Hewson', 'paul hewson'],
    ['Paul “Bono” Hewson', 'paul hewson'],
    ['Paul (Bono) Hewson', 'paul hewson'],
    ['Paul " Hewson', 'paul hewson'],
    ['Владимир Зеленский', 'vladimir zelenskiy'],
    ['Αλέξης Τσίπρας', 'alexis tsipras'],
    ['Søren Kierkegaard’s', 'soren kierkegaard'],
    ["Modi's", 'modi'],
    ["O'Brien", 'obrien'],
    ['Jean-Luc Picard', 'jean-luc picard'],
    ['Carvalho, Inês', 'carvalho ines'],
    ['Straße İnan ŁUKASZ', 'strasse inan lukasz'],
    ['  ', ''],
  ])('%s', (name, words) => {
    expect(foldName(name).words.join(' ')).toBe(words);
  });

  test('are those of its first hundred characters and a few more', () => {
    expect(foldName('a'.repeat(500)).words).toEqual(['a'.repeat(120)]);
  });

  test('stay the same however many names come between', () => {
    const before = foldName('Inês Carvalho');
    for (let count = 0; count < 5_000; count++) foldName(`Somebody ${count}`);
    expect(foldName('Inês Carvalho')).toEqual(before);
  });

  test('a word keeps its digits and loses what is neither letter nor digit', () => {
    expect(foldWord('X2!')).toBe('x2');
  });
});

describe('what stands before and behind a name', () => {
  test.each([
    ['Mr Modi', ['mr'], 'modi', null],
    ['Prime Minister Modi', ['prime minister'], 'modi', null],
    ['Prime Minister Narendra Modi', ['prime minister'], 'narendra modi', null],
    ['Rev Dr Martin King', ['rev', 'dr'], 'martin king', null],
    ['President', [], 'president', null],
    ['Prime Minister', [], 'prime minister', null],
    ['Judge Dolly Lee', ['judge'], 'dolly lee', null],
    ['Judge Reinhold', [], 'judge reinhold', null],
    ['Señor Lee', ['senor'], 'lee', null],
    ['Donald Trump Jr.', [], 'donald trump', 'jr'],
    ['Donald Trump Junior', [], 'donald trump', 'jr'],
    ['Donald Trump Snr', [], 'donald trump', 'sr'],
    ['Henry Ford II', [], 'henry ford', 'ii'],
    ['Queen Elizabeth II', ['queen'], 'elizabeth', 'ii'],
    ['King Charles III', ['king'], 'charles', 'iii'],
    ['Pope Leo X', ['pope'], 'leo', 'x'],
    ['Charles I', [], 'charles', 'i'],
    ['Malcolm X', [], 'malcolm x', null],
    ['Thomas Lee V', [], 'thomas lee', 'v'],
    ['Junior', [], 'junior', null],
  ])('%s', (name, titles, words, suffix) => {
    const folded = foldName(name);
    expect([folded.titles, folded.words.join(' '), folded.suffix]).toEqual([titles, words, suffix]);
  });
});

describe('the surname', () => {
  test.each([
    ['Ursula von der Leyen', 3, false],
    ['von der Leyen', 3, true],
    ['Modi', 1, true],
    ['Narendra Modi', 1, false],
    ['習近平', 1, false],
    ['習', 1, true],
    ['', 0, true],
  ])('of %s: %i words, alone: %s', (name, surnameWords, isLone) => {
    expect(foldName(name)).toMatchObject({ surnameWords, isLone });
  });
});
