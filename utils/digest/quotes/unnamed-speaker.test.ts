import { expect, test } from 'vitest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';

const intro = 'Rachel Whitmore, the mayor, met Thomas Miller of the Harbour Board on Monday.';
const quay = 'We will rebuild the quay';
const late = 'It comes too late for us';

function unnamedIn(text: string): (string | null)[] {
  const { quotes } = digestInItsLanguage(articleOf([intro, ...text.split('\n')]));
  return quotes.map(({ speaker }) => (speaker?.kind === 'unnamed' ? speaker.name : null));
}

test.each([
  ['one of many', `“${quay},” said a fisherman.`, ['a fisherman']],
  ['before the verb', `A neighbour said: “${quay}.”`, ['A neighbour']],
  [
    'for whom they speak',
    `“${quay},” said a spokeswoman for the Harbour Board.`,
    ['a spokeswoman for the Harbour Board'],
  ],
  ['for a person, as themselves', `A spokesman for Miller said: “${quay}.”`, ['A spokesman for Miller']],
  ['whose they are', `Miller’s lawyer said: “${quay}.”`, ['Miller’s lawyer']],
  ['a source', `“${quay},” a legal source said.`, ['a legal source']],
  ['up to whom they tell', `A fisherman told reporters: “${quay}.”`, ['A fisherman']],
  ['up to when it was', `“${quay},” said a fisherman yesterday.`, ['a fisherman']],
  ['up to a verb that the tagger takes for a noun', `“${quay},” another fan posted.`, ['another fan']],
  ['going on', `“${quay},” said a fisherman. “${late}.”`, ['a fisherman', 'a fisherman']],
  ['by whom a noun belongs to', `A friend of the family said: “${quay}.”`, ['A friend of the family']],
  [
    'told without marks, then by a pronoun',
    `A friend of the family said it was late. “${quay},” she added.`,
    ['A friend of the family'],
  ],
  [
    'told again by the noun',
    `“${quay},” said a fisherman. “${late},” the fisherman added.`,
    ['a fisherman', 'a fisherman'],
  ],
])('somebody without a name speaks: %s', (_, text, speakers) => {
  expect(unnamedIn(text)).toEqual(speakers);
});

test.each([
  ['several, told before it', `Some users said it was a very late hour. “${quay}.”`],
  ['a paper', `“${quay},” said a letter to the mayor.`],
  ['a paper of a body with people in its name', `“${quay},” a Partners in Health statement said.`],
  ['somebody of the story who may have a name', `“${quay},” the fisherman said.`],
  ['somebody who is theirs', `“${quay},” his lawyer said.`],
  ['who did not say it', `A fisherman never said “${quay}” to anybody.`],
  ['who only governs', `“${quay},” it was said in a café of fishermen.`],
])('but not %s', (_, text) => {
  expect(unnamedIn(text).at(-1)).toBeNull();
});
