import { describe, expect, test } from 'vitest';
import { articleOf } from '../fixtures/article-of';
import { packOf } from '../language/packs';
import { readProse } from '../prose';
import { pointsBack } from './points-back';

function pointsBackIn(text: string, language = 'en'): boolean {
  const pack = packOf(language);
  const sentence = readProse(articleOf([text]), pack).blocks[0]?.sentences[0];
  if (!sentence) throw new Error('no sentence');
  return pointsBack(sentence, pack);
}

describe('a sentence points at the one before it', () => {
  test.each([
    ['by a pronoun', 'They have closed the old ferry line.'],
    ['by one behind a quotation mark', '“It was a shock to all of us,” the mayor said.'],
    ['by one with a verb in it', 'He’s closed the old ferry line.'],
    ['by a word that goes on and then a pronoun', 'But they have closed the old ferry line.'],
    ['by what was decided there', 'The move was welcomed on the islands.'],
    ['by who is meant by nobody before', 'The fans said he had closed the old ferry line.'],
    ['by who speaks behind an opening', 'Speaking in London, she said the line was closed.'],
    ['by what comes then', 'Then the board closed the old ferry line.'],
    ['by what was decided there, in other words', 'The sudden move was welcomed on the islands.'],
  ])('%s', (_, text) => {
    expect(pointsBackIn(text)).toBe(true);
  });

  test.each([
    ['by the name of who goes on', 'But the board has closed the old ferry line.'],
    ['by a word that goes on and a noun', 'However voters have closed the old ferry line.'],
    ['where it says itself what was decided', 'The move to Oslo was welcomed on the islands.'],
    ['where it says itself what was decided, of whom', 'The decision of the board was welcomed on the islands.'],
    ['where it speaks of any such thing', 'Every move was welcomed on the islands.'],
    ['by a thing that is named', 'The ferry was welcomed on the islands.'],
    ['by a pronoun in the middle', 'Voters say they have closed the old ferry line.'],
    ['by whom it names itself', 'Dias said he had closed the old ferry line.'],
    ['by what whom it means is', 'The mayor said he had closed the old ferry line.'],
    ['by who speaks behind an opening, with a name', 'Speaking in London, Dias said he had closed it.'],
    ['by whom it names right after', 'When he was five, Dias closed the old ferry line.'],
    ['by who is quoted', 'Fans said “he has closed the old ferry line”.'],
    ['by what it says at its end', 'The board closed the old line, said the mayor.'],
  ])('not %s', (_, text) => {
    expect(pointsBackIn(text)).toBe(false);
  });

  test('by who speaks at its end, where the language tells so', () => {
    expect(pointsBackIn('Die Fähre wird eingestellt, sagte sie.', 'de')).toBe(true);
    expect(pointsBackIn('Die Fähre wird eingestellt, sagte sie am Montag.', 'de')).toBe(false);
    expect(pointsBackIn('Die Fähre wird eingestellt, sagte Dias.', 'de')).toBe(false);
  });
});
