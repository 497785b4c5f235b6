import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestInItsLanguage } from './digest-in-its-language';
import { articleOf } from './fixtures/article-of';

const runs = 60;
const seed = 20_261_126;

const women = ['Rachel', 'Helen', 'Susan', 'Laura'];
const men = ['Thomas', 'Peter', 'Robert', 'Daniel'];
const surnames = ['Whitmore', 'Ashgrove', 'Pemberton', 'Hollister', 'Brannigan', 'Thackeray'];
const crimes = ['gunman', 'killer', 'arsonist', 'fraudster', 'hacker', 'smuggler'];
const offices = ['minister', 'governor', 'mayor', 'senator', 'chancellor', 'ambassador'];
const hedges = ['accused', 'alleged', 'suspected', 'former', 'acting', 'would-be', 'self-styled'];

const name = fc
  .record({ forename: fc.constantFrom(...women, ...men), surname: fc.constantFrom(...surnames) })
  .map(({ forename, surname }) => `${forename} ${surname}`);
const digestOf = (...paragraphs: string[]) => digestInItsLanguage(articleOf(paragraphs));
const rolesOf = (who: string, text: string) =>
  digestOf(text, `${who} came to the harbour on Monday.`)
    .people.filter((person) => person.name === who)
    .flatMap(({ roles }) => roles.map((role) => role.text));

describe('a role never says more than the article', () => {
  test('accused, former and the like stay where they stand', () => {
    const shapes = [
      (hedge: string, noun: string, who: string) => `The ${hedge} ${noun} ${who} appeared in court on Tuesday.`,
      (hedge: string, noun: string, who: string) => `The ${hedge} ${noun}, ${who}, appeared in court on Tuesday.`,
      (hedge: string, noun: string, who: string) => `${who}, the ${hedge} ${noun}, appeared in court on Tuesday.`,
      (hedge: string, noun: string, who: string) => `They spoke to ${hedge} ${noun} ${who} on Tuesday.`,
      (hedge: string, noun: string, who: string) => `On Tuesday ${hedge} harbour ${noun} ${who} appeared in court.`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.constantFrom(...hedges),
        fc.constantFrom(...crimes, ...offices),
        name,
        (shape, hedge, noun, who) => {
          for (const role of rolesOf(who, shape(hedge, noun, who))) expect(role).toContain(hedge);
        },
      ),
      { seed, numRuns: runs },
    );
  });

  test('what somebody is accused of being, is not, or may be is no role', () => {
    const shapes = [
      (noun: string, who: string) => `Police arrested the man accused of being the ${noun}, ${who}, on Tuesday.`,
      (noun: string, who: string) => `If ${who} is the ${noun}, the case is closed.`,
      (noun: string, who: string) => `Nobody knows whether ${who} is the ${noun} of the harbour.`,
      (noun: string, who: string) => `${who} is not the ${noun} of the harbour.`,
      (noun: string, who: string) => `${who} denied that ${who} was the ${noun}.`,
      (noun: string, who: string) => `${who}, accused by the ${noun} of lying, left on Tuesday.`,
      (noun: string, who: string) => `The court was told that he never said the ${noun} was ${who}.`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.constantFrom(...crimes), name, (shape, noun, who) => {
        expect(rolesOf(who, shape(noun, who)).filter((role) => role.includes(noun))).toEqual([]);
      }),
      { seed, numRuns: runs },
    );
  });
  test('what is done to somebody is no part of what they are', () => {
    const verbs = [
      'overheard',
      'shot',
      'sold',
      'backs',
      'sues',
      'accused',
      'has accused',
      'have jailed',
      'also deposed',
    ];
    const subjects = ['A tipster', 'One neighbour', 'The newspaper', 'Police', 'They', 'The club', 'Nobody'];
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        fc.constantFrom(...verbs),
        fc.constantFrom(...crimes, ...offices),
        name,
        (subject, verb, noun, who) => {
          for (const role of rolesOf(who, `${subject} ${verb} ${noun} ${who} on Tuesday.`)) expect(role).toBe(noun);
        },
      ),
      { seed, numRuns: runs },
    );
  });

  test('what somebody else is, to whom the name may belong, is no role', () => {
    const shapes = [
      (noun: string, who: string) => `The wife of the ${noun}, ${who}, left on Tuesday.`,
      (noun: string, who: string) => `A lawyer for the ${noun}, ${who}, left on Tuesday.`,
      (noun: string, who: string) => `The nurse who met the ${noun}, ${who}, left on Tuesday.`,
      (noun: string, who: string) => `The brother of the ${noun} is ${who}.`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.constantFrom(...crimes, ...offices), name, (shape, noun, who) => {
        expect(rolesOf(who, shape(noun, who))).toEqual([]);
      }),
      { seed, numRuns: runs },
    );
  });
});

describe('nobody says what the article does not say they said', () => {
  test('conditional, denied and asked statements', () => {
    const shapes = [
      (_who: string, office: string) => `If the ${office} says that the plan failed badly, the coalition is over.`,
      (who: string) => `If ${who} says that the plan failed badly, the coalition is over.`,
      (who: string) => `${who} did not say that the plan failed badly.`,
      (who: string) => `${who} has never claimed that the plan failed badly.`,
      (who: string) => `${who} denied that the plan failed badly.`,
      (who: string) => `${who} refused to say that the plan failed badly.`,
      (who: string) => `Nobody knows whether ${who} told the council that the plan failed badly.`,
      (who: string) => `Unless ${who} says the plan failed badly, nothing will change.`,
      (who: string) => `${who} would say that the plan failed badly.`,
      (who: string) => `Did ${who} say that the plan failed badly?`,
      (who: string) => `${who} never said “the plan failed badly”.`,
      (who: string) => `If ${who} says “the plan failed badly”, the coalition is over.`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.constantFrom(...offices), name, (shape, office, who) => {
        const { quotes } = digestOf(`${who}, the ${office}, came to the harbour on Monday.`, shape(who, office));
        expect(quotes.filter(({ speaker }) => speaker !== null).map(({ text }) => text)).toEqual([]);
      }),
      { seed, numRuns: runs },
    );
  });

  test('whoever speaks for somebody is not that somebody', () => {
    const shapes = [
      (who: string, by: string) => `“We take nothing for granted,” said ${who} campaign spokesman ${by}.`,
      (who: string, by: string) => `“We take nothing for granted,” said ${by}, a spokesman for ${who}.`,
      (who: string, by: string) => `${by}, a spokesman for the campaign of ${who}, said “we take nothing for granted”.`,
      (who: string) => `A spokeswoman for ${who} said “we take nothing for granted”.`,
      (who: string) => `“We take nothing for granted,” a spokesman for ${who} said.`,
      (who: string) => `“We take nothing for granted,” said a spokesman for ${who}.`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.uniqueArray(name, { minLength: 2, maxLength: 2 }),
        (shape, [who, by]) => {
          fc.pre(who !== undefined && by !== undefined && who.split(' ')[1] !== by.split(' ')[1]);
          const { quotes } = digestOf(`${who} came to the harbour on Monday.`, shape(who ?? '', by ?? ''));
          expect(quotes.map(({ speaker }) => speaker?.name ?? null)).not.toContain(who);
        },
      ),
      { seed, numRuns: runs },
    );
  });
});

test('nobody vanishes into a relative', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...surnames),
      fc.constantFrom('Ivy', 'Zelda', 'Tiffany', 'Eskil', 'Bronwyn', 'Ondine'),
      fc.constantFrom('daughter', 'son', 'wife', 'sister'),
      fc.constantFrom('President', 'Governor', 'Senator', 'Mayor'),
      (surname, forename, relation, title) => {
        const { people, quotes } = digestOf(
          `${title} ${surname} accepted the resignation on Tuesday. “It was a fine year for us,” the ${title.toLowerCase()} said.`,
          `His ${relation} ${forename} ${surname} left for Iowa.`,
        );
        const relative = people.find((person) => person.name === `${forename} ${surname}`);
        expect(relative?.aliases.filter((alias) => alias === surname) ?? []).toEqual([]);
        expect(people.map((person) => person.name)).toContain(surname);
        expect(quotes.map(({ speaker }) => speaker?.name ?? null)).not.toContain(`${forename} ${surname}`);
      },
    ),
    { seed, numRuns: runs },
  );
});
