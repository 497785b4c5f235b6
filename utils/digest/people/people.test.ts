import { describe, expect, test } from 'vitest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';

const peopleOf = (text: string, rest = {}) => digestInItsLanguage(articleOf(text.split('\n'), rest)).people;
const filler = 'The ferry company said on Monday that it would cancel a third of its sailings in the winter.';

describe('roles', () => {
  test.each<[string, string, string, string | null]>([
    [
      'before the name',
      'The plan was late, said harbour commissioner Rachel Whitmore on Monday.',
      'Rachel Whitmore',
      'harbour commissioner',
    ],
    [
      'a rank gives way to the role',
      'The plan was late, said navy spokesman Capt. Thomas Miller on Monday.',
      'Thomas Miller',
      'navy spokesman',
    ],
    [
      'after the name',
      'Rachel Whitmore, chief executive of the ferry company, said the plan was late.',
      'Rachel Whitmore',
      'chief executive of the ferry company',
    ],
    [
      'after an age',
      'Rachel Whitmore, 51, a retired teacher from the island, said the plan was late.',
      'Rachel Whitmore',
      'retired teacher from the island',
    ],
    [
      'across a comma',
      'The company’s chief executive, Rachel Whitmore, said the plan was late.',
      'Rachel Whitmore',
      'The company’s chief executive',
    ],
    ['a relation', 'Thomas Miller came with his wife, Rachel Whitmore, to the harbour.', 'Rachel Whitmore', 'his wife'],
    [
      'by a copula',
      'Rachel Whitmore is a former transport minister and lives on the island.',
      'Rachel Whitmore',
      'former transport minister',
    ],
    [
      'a trade no list knows',
      'Rachel Whitmore, a glasswright at the harbour, said the plan was late.',
      'Rachel Whitmore',
      'glasswright at the harbour',
    ],
    [
      'not a thing formed like a trade',
      'They had seen Rachel Whitmore, the semiconductor of the year and the mud.',
      'Rachel Whitmore',
      null,
    ],
    [
      'its owner named',
      'On Monday Miller’s sister, Rachel Whitmore, came to the harbour.',
      'Rachel Whitmore',
      'Miller’s sister',
    ],
    ['one of several', 'One of the owners, Rachel Whitmore, came.', 'Rachel Whitmore', 'One of the owners'],
    [
      'opened by "as"',
      'As policy director for the ferry company, Rachel Whitmore knew of the plan.',
      'Rachel Whitmore',
      'policy director for the ferry company',
    ],
    [
      'an office with its field before the name',
      'Ferry company director of sailing Rachel Whitmore was not there.',
      'Rachel Whitmore',
      'Ferry company director of sailing',
    ],
    [
      'an office with a field of several words',
      'Vice Minister of Civil Affairs Rachel Whitmore was not there.',
      'Rachel Whitmore',
      'Vice Minister of Civil Affairs',
    ],
    [
      'what is told of two, of the second',
      'They met the harbour commissioners Thomas Miller and Peter Whitmore.',
      'Peter Whitmore',
      'harbour commissioner',
    ],
    ['in a line of capitals', 'SAID MAYOR Rachel Whitmore ON MONDAY.', 'Rachel Whitmore', 'MAYOR'],
    ['with initials that look like a pronoun', 'They met US Senator Rachel Whitmore.', 'Rachel Whitmore', 'US Senator'],
    [
      'put in by an editor',
      '"I thank (harbour commissioner) Rachel Whitmore," he said.',
      'Rachel Whitmore',
      'harbour commissioner',
    ],
    ['in court', 'Rachel Whitmore, prosecuting, said the plan was late.', 'Rachel Whitmore', 'prosecuting'],
    [
      'who is appointed',
      'Rachel Whitmore was named the new director of the ferry company on Monday.',
      'Rachel Whitmore',
      'new director of the ferry company',
    ],
    [
      'who is succeeded',
      'Thomas Miller replaced Rachel Whitmore as harbour commissioner shortly afterwards.',
      'Rachel Whitmore',
      'harbour commissioner',
    ],
    [
      'before a copula',
      'Its most prominent alumna was Rachel Whitmore, who came.',
      'Rachel Whitmore',
      'Its most prominent alumna',
    ],
    [
      'without an article',
      'Rachel Whitmore, who is chairman of the board, came.',
      'Rachel Whitmore',
      'chairman of the board',
    ],
    [
      'not what somebody might become',
      'If Rachel Whitmore becomes the next director of the board, all will change.',
      'Rachel Whitmore',
      null,
    ],
    [
      'a title the name is not told without',
      'They met King Thomas on Monday. King Thomas left.',
      'King Thomas',
      'King',
    ],
    [
      'into which somebody comes',
      'Rachel Whitmore, who is taking over as interim harbour commissioner, spoke.',
      'Rachel Whitmore',
      'interim harbour commissioner',
    ],
    [
      'out of which somebody goes',
      'Rachel Whitmore – who has resigned as harbour minister – spoke.',
      'Rachel Whitmore',
      'harbour minister',
    ],
    [
      'not one that somebody only may take over',
      'Rachel Whitmore could take over as harbour minister in May.',
      'Rachel Whitmore',
      null,
    ],
    [
      'behind where somebody works',
      'The plan was late, said Rachel Whitmore of the Harrow Institute of Marine Science, the lead researcher.',
      'Rachel Whitmore',
      'lead researcher',
    ],
    [
      'whose people are whose',
      'A fighter with Miller’s forces, Rachel Whitmore, spoke.',
      'Rachel Whitmore',
      'fighter with Miller’s forces',
    ],
    [
      'a relation with a title',
      'Rachel Whitmore, Mr Miller’s sister who lives on the island, spoke.',
      'Rachel Whitmore',
      'Mr Miller’s sister',
    ],
    [
      'an office with a field in small letters',
      'With Harriers director of college scouting Rachel Whitmore away, they waited.',
      'Rachel Whitmore',
      'Harriers director of college scouting',
    ],
    ['none stated', 'Rachel Whitmore came to the harbour on Monday.', 'Rachel Whitmore', null],
    [
      'not that of the next in a list',
      'They met Thomas Miller, actress Rachel Whitmore and others on Monday.',
      'Thomas Miller',
      null,
    ],
  ])('%s', (_, sentence, name, role) => {
    const person = peopleOf(`${filler}\n${sentence}`).find((each) => each.name === name);
    expect(person?.role).toBe(role);
  });
});

describe('one person, one name', () => {
  test('surname, title, possessive and a misspelt repeat', () => {
    const [first, ...rest] = peopleOf(
      `Mohammed Rahimi, a lawyer, spoke first.\nMr Rahimi said the case was strong. Rahimi’s client wept. Later Mohamed Rahimi left with Mr. Rahimi's notes.`,
    );
    expect(rest).toEqual([]);
    expect(first?.mentions).toHaveLength(5);
  });

  test('a short form of the forename and a middle initial', () => {
    const people = peopleOf('Robert J. Miller, the mayor, came. Bob Miller waved. Robert Miller spoke. Miller left.');
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Robert J. Miller', 4]]);
  });

  test('a family is not merged', () => {
    const people = peopleOf(
      'Thomas Miller met the mayor. His sister, Anna Miller, waited outside.\nAnna Miller said that she was tired. Thomas Miller was not.',
    );
    expect(people.map(({ name }) => name).sort()).toEqual(['Anna Miller', 'Thomas Miller']);
  });

  test('an office taken in with the name is left off', () => {
    const people = peopleOf('In a speech on Monday, Fed Chair Rachel Whitmore spoke. Whitmore said the plan was late.');
    expect(people.map(({ name }) => name)).toEqual(['Rachel Whitmore']);
  });

  test('the plain name is shown, not the nickname', () => {
    const people = peopleOf('Robert “Bobby” Miller, the mayor, came. Robert Miller spoke. Miller left.');
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Robert Miller', 3]]);
  });

  test('particles belong to the surname', () => {
    const people = peopleOf(
      'Ursula von der Leyen, the commission president, spoke. Von der Leyen said the talks went well.',
    );
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Ursula von der Leyen', 2]]);
  });
});

describe('who is not a person of the story', () => {
  test('who signs it', () => {
    const text = 'By Thomas Miller\nRachel Whitmore, the mayor, opened the harbour on Monday.';
    expect(peopleOf(text, { authors: ['Thomas Miller'] }).map(({ name }) => name)).toEqual(['Rachel Whitmore']);
  });

  test('a paper, a party, a brand or somebody of fiction that reads like a name', () => {
    const text =
      'Fianna Fáil told Al Jazeera on Monday that Rachel Whitmore drove an Aston Martin. Thomas Miller called her the Sherlock Holmes of the harbour.';
    expect(peopleOf(text).map(({ name }) => name)).toEqual(['Rachel Whitmore', 'Thomas Miller']);
  });

  test('who helped with it, or may be written to', () => {
    const story = 'Rachel Whitmore, the mayor, opened the harbour on Monday.';
    const lines = [
      'Additional reporting by Thomas Miller and Peter Ashgrove in LEEDS; editing by Susan Hollister',
      'Thomas Miller and Peter Ashgrove contributed to this report.',
      'Follow Thomas Miller on the web for more.',
    ];
    for (const line of lines) {
      expect(peopleOf(`${story}\n${line}`).map(({ name }) => name)).toEqual(['Rachel Whitmore']);
    }
  });

  test('what owns something as a thing does', () => {
    const text =
      'Rachel Whitmore, the mayor, opened the harbour. Thomas Ashgrove sold its stake in the ferry on Monday.';
    expect(peopleOf(text).map(({ name }) => name)).toEqual(['Rachel Whitmore']);
  });

  test('who took the picture', () => {
    const text = `Rachel Whitmore, the mayor, opened the harbour on Monday. (Photo by Thomas Miller/Harbour Times)`;
    expect(peopleOf(text).map(({ name }) => name)).toEqual(['Rachel Whitmore']);
  });
});

test('no people are claimed in a language they are not measured in', () => {
  const digest = digestInItsLanguage(
    articleOf(
      [
        'Die Stadt will ihre Brücken ab Mai für Lastwagen sperren. Das ist keine leichte Entscheidung, sagte Helga Brandt am Dienstag.',
      ],
      { language: 'de' },
    ),
  );
  expect(digest).toMatchObject({ arePeopleAvailable: false, people: [] });
});
