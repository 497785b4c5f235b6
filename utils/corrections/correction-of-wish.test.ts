import { expect, test } from 'vitest';
import { madeUpArticle } from '@/utils/library/testing/made-up';
import { correctionOfWish } from './correction-of-wish';
import { harbourText, spanOf, wordsAt } from './testing/harbour-article';

const at = '2026-03-02T10:00:00.000Z';
const article = madeUpArticle('harbour', { text: harbourText });

test('a role and a quotation are kept by the words of the article', () => {
  const role = spanOf(article, 'the mayor');
  expect(correctionOfWish({ kind: 'role', name: 'Ben Oak', span: role }, article, at)).toEqual({
    kind: 'role',
    name: 'Ben Oak',
    role: wordsAt(article, 'the mayor'),
    at,
  });
  const quote = spanOf(article, 'It is dear', 1);
  expect(correctionOfWish({ kind: 'speaker', span: quote, speaker: null }, article, at)).toEqual({
    kind: 'speaker',
    quote: wordsAt(article, 'It is dear', 1),
    speaker: null,
    at,
  });
});

test('a name, a label and the absence of a role are kept as they are', () => {
  expect(correctionOfWish({ kind: 'not-topic', label: 'Roofs' }, article, at)).toEqual({
    kind: 'not-topic',
    label: 'Roofs',
    at,
  });
  expect(correctionOfWish({ kind: 'not-person', name: 'Zelda' }, article, at)).toEqual({
    kind: 'not-person',
    name: 'Zelda',
    at,
  });
  expect(correctionOfWish({ kind: 'role', name: 'Ben Oak', span: null }, article, at)).toEqual({
    kind: 'role',
    name: 'Ben Oak',
    role: null,
    at,
  });
});

test('no words, no correction', () => {
  const nowhere = { block: 0, start: 4, end: 4 };
  expect(correctionOfWish({ kind: 'role', name: 'Ben Oak', span: nowhere }, article, at)).toBeNull();
  expect(correctionOfWish({ kind: 'speaker', span: nowhere, speaker: null }, article, at)).toBeNull();
});
