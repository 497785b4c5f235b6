import { describe, expect, test } from 'vitest';
import { findPhrase, phraseOf } from './find-phrase';

test.each([
  ['Read more', 'en', 'related', 'alone'],
  ['Photo: Kim Holm', 'en', 'caption', 'label'],
  ['Sign up for the letter from the valley', 'en', 'newsletter', 'opening'],
  ['The town wants to become a member of the union', 'en', 'paywall', 'within'],
  ['Lesen Sie auch: Die Fähre fährt wieder', 'de', 'related', 'label'],
  ['文・佐藤真理', 'ja', 'byline', 'opening'],
  ['（责任编辑：王敏）', 'zh', 'byline', 'opening'],
  ['Advertisement', 'fr', 'ad', 'alone'],
  ['© dpa-infocom, dpa:230428-99', 'de', 'caption', 'opening'],
] as const)('%s (%s) is %s, %s', (text, language, reason, place) => {
  expect(findPhrase(text, language)).toEqual({ reason, place });
});

test.each([
  ['a word that another language has inside it', 'He was suspended without pay on Monday', 'en'],
  ['a word inside a word', 'Der Suspendierte war am Montag nicht zu sprechen', 'de'],
  ['a name that is a word elsewhere', 'Doe, who filed the lawsuit, was not in the room', 'en'],
  ['a first character that is a label with its dot only', '文部科学省は四日、学校の統計を発表した', 'ja'],
  ['a label without its colon', 'Photo albums of the bridge were found in the attic', 'en'],
])('%s is none', (_, text, language) => {
  expect(findPhrase(text, language)).toBeNull();
});

test('a page that does not say its language may say its phrases in any', () => {
  expect(findPhrase('Lesen Sie auch', null)?.reason).toBe('related');
  expect(findPhrase('Read more', null)?.reason).toBe('related');
});

describe('how much a phrase says depends on where it stands', () => {
  const x = (count: number) => 'x'.repeat(count);
  test.each([
    ['Read more', 'alone'],
    ['Read more!', 'alone'],
    ['READ MORE', 'alone'],
    ['Read more: the ferry is back', 'label'],
    ['Read more about the ferry', 'opening'],
    [`Read more ${x(228)}`, 'opening'],
  ])('%s: %s', (text, place) => {
    expect(findPhrase(text, 'en')).toMatchObject({ reason: 'related', place });
  });

  test.each([
    ['a long text may begin with one', `Read more ${x(400)}`],
    ['a text of some length may begin with one', `Read more ${x(240)}`],
    ['a long text may hold one', `The town ${x(300)} wants to become a member`],
    ['a word may only begin like one', 'Read moreover what he wrote'],
    ['nothing says nothing', ''],
  ])('%s', (_, text) => {
    expect(findPhrase(text, 'en')).toBeNull();
  });

  test('a phrase at the end of a text is one too', () => {
    expect(findPhrase('The town wants to become a member', 'en')).toEqual({ reason: 'paywall', place: 'within' });
  });
});

describe('the language of a page', () => {
  test.each([
    ['en-GB', 'Read more', 'related'],
    ['EN', 'Read more', 'related'],
    ['de', 'Advertisement', 'ad'],
    ['xx', 'Lesen Sie auch', 'related'],
    ['de', 'Lesen Sie auch', 'related'],
    ['en', 'Lesen Sie auch', null],
    ['de', 'Read more about the ferry', null],
  ])('%s: %s', (language, text, reason) => {
    expect(findPhrase(text, language)?.reason ?? null).toBe(reason);
  });

  test('of a block is asked once, and anew for another language', () => {
    const block = { text: 'Lesen Sie auch' };
    expect(phraseOf(block, 'de')?.reason).toBe('related');
    expect(phraseOf(block, 'de')).toBe(phraseOf(block, 'de'));
    expect(phraseOf(block, 'en')).toBeNull();
  });
});
