import { describe, expect, test } from 'vitest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';

const filler = 'The ferry company said on Monday that it would cancel a third of its sailings in the winter.';
const peopleOf = (text: string) => digestInItsLanguage(articleOf([filler, ...text.split('\n')])).people;
const namesOf = (text: string) => peopleOf(text).map(({ name }) => name);

describe('a place is nobody', () => {
  test.each<[string, string]>([
    ['that ends as places do, and stands on it', 'The visitors looked at the new radar station on Skerry Point.'],
    ['that ends as places do, near it', 'The tower near Marlow Ridge was closed after the storm.'],
    [
      'in front of what is there',
      'They saw the radar station on Skerry Point, the joint call centre, and a simulator.',
    ],
    ['across it', 'The crew rowed across Anker Sound and back before noon.'],
    ['by the noun for it', 'Residents of the village of Alma Torvald were told to leave their homes.'],
    ['that is only ever somewhere', 'The boats met off Veshti Korran at noon. Nobody lives in Veshti Korran.'],
  ])('%s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['who has a surname like one', '“It was late,” said Jonah Hill, who lives in Leeds.', 'Jonah Hill'],
    ['whose house something is near', 'They met near Anna Wexford’s house on Monday.', 'Anna Wexford'],
    ['at whom something is shouted', 'The crowd shouted at Anna Wexford on Monday.', 'Anna Wexford'],
    ['who has a title there', 'Trust in Mayor Veshti Korran is low, the union says.', 'Veshti Korran'],
  ])('but somebody is, %s', (_, text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});

describe('another name of somebody or something is nobody more', () => {
  test('dubbed', () => {
    expect(namesOf('The two brothers, dubbed Moscow Mick and Kremlin Clare by their rivals, left.')).toEqual([]);
  });

  test('known as', () => {
    expect(namesOf('The camp, known as Amber Stone, was put up in April.')).toEqual([]);
  });

  test('a man by the name he is known as', () => {
    expect(namesOf('A man known as Peter Ashgrove left. Peter Ashgrove, a lawyer, was not seen again.')).toEqual([
      'Peter Ashgrove',
    ]);
  });
});

describe('what a text treats as a thing is nobody', () => {
  test.each<[string, string]>([
    [
      'a group that never stands without its article',
      'The Proud Boys marched on Monday. Police watched the Proud Boys.',
    ],
    [
      'a court case by its parties',
      'The court overturned Dobbs v. Jackson on Monday. Nobody had expected Dobbs v Jackson.',
    ],
    ['a name for somebody unnamed', 'Papers filed by Jane Doe said so on Monday.'],
  ])('%s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['whose case it is', 'The Anna Wexford case was closed on Monday.', 'Anna Wexford'],
    ['who also stands without an article', 'They met the Anna Wexford. Anna Wexford left on Monday.', 'Anna Wexford'],
    ['who is told of', 'The court heard Wexford v. Miller. Anna Wexford, 51, a lawyer, left.', 'Anna Wexford'],
    [
      'who goes by title and place',
      'They claimed that the Duchess of Cornwall has an evil plot to seize the throne.',
      'Duchess of Cornwall',
    ],
  ])('but somebody is, %s', (_, text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});

test('who has employees is a firm', () => {
  expect(namesOf('Everybody liked Tarrow. Tarrow’s first employees left. “Fine,” said Anna Wexford.')).toEqual([
    'Anna Wexford',
  ]);
});

describe('names', () => {
  test('begin behind the initials of an office', () => {
    const [person] = peopleOf('The plan was late, said Harriers GM Anna Wexford on Monday.');
    expect([person?.name, person?.role]).toEqual(['Anna Wexford', 'Harriers GM']);
  });

  test('of three in a row only the last has its surname', () => {
    expect(namesOf('Three women spoke: Jane, Carolyn and Anna Wexford.')).not.toContain('Carolyn Wexford');
  });

  test('of two the first has the surname of the second', () => {
    expect(namesOf('They met two backers, George and Anna Wexford.')).toContain('George Wexford');
  });

  test('are shown as a sentence has them, not as a headline does', () => {
    expect(namesOf('ANNA Wexford left on Monday. Anna Wexford, the mayor, came back. Wexford is 40.')).toEqual([
      'Anna Wexford',
    ]);
  });
});

describe('what somebody is has its whole owner, and is a noun for a person', () => {
  test.each<[string, string, string | null]>([
    [
      'owned by a common noun',
      'Anna Wexford, the city’s Director of Maritime Services, spoke.',
      'the city’s Director of Maritime Services',
    ],
    [
      'owned by a common noun, before the name',
      'The club’s former captain, Anna Wexford, spoke.',
      'The club’s former captain',
    ],
    ['owned by a name', 'They met Leeds’s mayor, Anna Wexford, on Monday.', 'Leeds’s mayor'],
    ['a relation, which is somebody’s', 'The victim’s brother, Anna Wexford, spoke.', 'The victim’s brother'],
    ['a thing behind another noun', 'They saw Anna Wexford, the joint call centre, and left.', null],
    ['the writer’s own', 'Our colleague Anna Wexford spoke on Monday.', null],
    ['no comma ends it', 'Leeds’s minister of energy, Anna Wexford, spoke.', 'Leeds’s minister of energy'],
    ['an age is none of it', 'With Ben Clay, 47, cameraman Anna Wexford, 53, left.', 'cameraman'],
    ['one more', 'They met Anna Wexford, another board member, on Monday.', 'board member'],
    ['a body of many', 'The House of Representatives Anna Wexford served in was dissolved.', null],
    ['not one office of another', 'The chairman of President Anna Wexford’s council left.', 'President'],
  ])('%s', (_, text, role) => {
    expect(peopleOf(text).find(({ name }) => name === 'Anna Wexford')?.role ?? null).toBe(role);
  });
});
