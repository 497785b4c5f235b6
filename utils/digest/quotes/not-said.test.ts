import { expect, test } from 'vitest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';

const intro = 'Rachel Whitmore, the mayor, and Thomas Miller, a pilot, met at the harbour on Monday.';
const reportedOf = (text: string) =>
  digestInItsLanguage(articleOf([intro, text])).quotes.map(({ speaker, text: said }) => [speaker?.name, said]);

test('whom the speaker works for has said nothing', () => {
  expect(reportedOf('Ana Dias, an adviser to Senator Peter Lee, said that the plan was late.')).toEqual([
    ['Ana Dias', 'the plan was late'],
  ]);
});

test('what has no verb of its own was not stated', () => {
  expect(reportedOf('On Monday Whitmore added Thomas Miller to the harbour board.')).toEqual([]);
  expect(reportedOf('Whenever it rains Whitmore says something absurd or heinous.')).toEqual([]);
  expect(reportedOf('On Monday Whitmore added Miller would leave the harbour board.')).toHaveLength(1);
});
