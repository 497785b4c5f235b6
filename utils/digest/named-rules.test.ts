import { expect, test } from 'vitest';
import { digestInItsLanguage } from './digest-in-its-language';
import { articleOf } from './fixtures/article-of';

const digestOf = (...blocks: string[]) => digestInItsLanguage(articleOf(blocks));
const mentionsOf = (name: string, ...blocks: string[]) =>
  digestOf(...blocks)
    .people.find((person) => person.name === name)
    ?.mentions.map(({ block, start, end }) => blocks[block]?.slice(start, end));

const both = 'Rachel Whitmore and Thomas Whitmore met the ferry company on Monday.';

test('a surname that two share, both named in the sentence before, is nobody’s', () => {
  const text = `${both} Whitmore said that the plan was late.`;
  expect(mentionsOf('Rachel Whitmore', text)).toEqual(['Rachel Whitmore']);
  expect(mentionsOf('Thomas Whitmore', text)).toEqual(['Thomas Whitmore']);
});

test('a surname that two share is that of the one named last, sentences apart', () => {
  const text = 'Rachel Whitmore met the ferry company. Thomas Whitmore met the mayor. Whitmore said the plan was late.';
  expect(mentionsOf('Rachel Whitmore', text)).toEqual(['Rachel Whitmore']);
  expect(mentionsOf('Thomas Whitmore', text)).toEqual(['Thomas Whitmore', 'Whitmore']);
});

test('a pronoun goes past a sentence that itself opens with one', () => {
  const { quotes } = digestOf(
    'Thomas Miller, a pilot, came to the harbour on Monday. He greeted James Ashgrove. “We will rebuild the quay,” he said.',
  );
  expect(quotes.map(({ speaker }) => speaker)).toEqual([{ kind: 'person', name: 'Thomas Miller' }]);
});

test('the summary does not say the same thing twice', () => {
  const said = 'The harbour council voted on Monday to close the old ferry bridge for repairs until next spring.';
  const again = 'The harbour council voted on Monday to close the old ferry bridge for repairs until the spring.';
  const { summary } = digestInItsLanguage(
    articleOf(
      [
        said,
        again,
        'Residents of the northern islands will need to take a bus to the mainland instead, the operator announced.',
        'The last inspection found deep cracks in two of the pillars, according to engineers from the university.',
        'Repairs will cost nine million euros, most of which is paid for by the regional government.',
        'A group of shop owners has asked the mayor for help with their lost income over the winter months.',
      ],
      { title: 'Harbour council votes to close old ferry bridge' },
    ),
  );
  const texts = summary.map(({ text }) => text);
  expect(texts.filter((text) => text === said || text === again)).toHaveLength(1);
});

test('no word stands in two topics', () => {
  const kinds = ['tax', 'ticket', 'harbour', 'winter', 'island', 'night', 'summer'];
  const blocks = kinds.map(
    (kind) =>
      `The ${kind} ferry was late. Nobody on the quay had seen the ${kind} ferry, and a ${kind} ferry costs a lot.`,
  );
  const { topics } = digestOf(...blocks);
  const withFerry = topics.filter(({ label }) => /\bferr(?:y|ies)\b/i.test(label));
  expect(withFerry).toHaveLength(1);
});
