import { expect, test } from 'vitest';
import { packOf } from '../language/packs';
import { publisherLabels } from './publisher-labels';

const labelsOf = (publisherTopics: string[], title = 'Ferry line to the islands closes', publisher = 'The Tidings') =>
  publisherLabels({ publisherTopics, title, publisher, authors: ['Jörg Haase', 'Ann Lee'] }, packOf('en'));

test('six at most, in the order of the publisher', () => {
  const stated = ['Ferries', 'Islands', 'Transport', 'Budget', 'Harbours', 'Norway', 'Bridges'];
  expect(labelsOf(stated)).toEqual(stated.slice(0, 6));
});

test('places by their full names, each once', () => {
  expect(labelsOf(['USA', 'United States', 'U.S.'])).toEqual(['United States']);
});

test.each([
  'nola-ent',
  'politics/us',
  'type:article',
  '12/19/16',
  'POLITICS',
  'The Tidings',
  'Haase-Jörg',
  'Lee, Ann',
  'ferry',
  'Ferry line to the islands closes',
  'Everything you need to know about the ferry',
])('%s is no topic', (label) => {
  expect(labelsOf([label])).toEqual([]);
});

test('the years of a life are left off', () => {
  expect(labelsOf(['Whitmore, Rachel (1955- )'])).toEqual(['Whitmore, Rachel']);
});

test("the words of the page's address, one by one, are no topics", () => {
  expect(labelsOf(['ferry', 'line', 'islands', 'closes', 'winter'])).toEqual([]);
  expect(labelsOf(['ferry', 'bridges', 'transport', 'winter'])).toEqual(['bridges', 'transport', 'winter']);
});
