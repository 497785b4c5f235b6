import { expect, test } from 'vitest';
import { correctionOfWish } from './correction-of-wish';
import { harbour, harbourDigest, spanOf, wordsAt } from './testing/harbour-article';

const at = '2026-03-02T10:00:00.000Z';
const article = harbour;
const shown = { article, digest: harbourDigest(article) };

test('a role and a quotation are kept by the words of the article', () => {
  const role = spanOf(article, 'the mayor');
  expect(correctionOfWish({ kind: 'role', name: 'Ben Oak', span: role }, shown, at)).toEqual({
    kind: 'role',
    name: 'Ben Oak',
    role: wordsAt(article, 'the mayor'),
    at,
  });
  const quote = spanOf(article, 'It is dear', 1);
  expect(correctionOfWish({ kind: 'speaker', span: quote, speaker: null }, shown, at)).toEqual({
    kind: 'speaker',
    quote: wordsAt(article, 'It is dear', 1),
    speaker: null,
    at,
  });
});

test('a name, a label and the absence of a role are kept as they are', () => {
  expect(correctionOfWish({ kind: 'not-topic', label: 'Roofs' }, shown, at)).toEqual({
    kind: 'not-topic',
    label: 'Roofs',
    at,
  });
  expect(correctionOfWish({ kind: 'not-person', name: 'Zelda' }, shown, at)).toEqual({
    kind: 'not-person',
    name: 'Zelda',
    at,
  });
  expect(correctionOfWish({ kind: 'role', name: 'Ben Oak', span: null }, shown, at)).toEqual({
    kind: 'role',
    name: 'Ben Oak',
    role: null,
    at,
  });
});

test('the space selected around the words is not theirs', () => {
  const { block, start, end } = spanOf(article, 'the mayor');
  const span = { block, start: start - 1, end };
  expect(correctionOfWish({ kind: 'role', name: 'Ben Oak', span }, shown, at)).toMatchObject({
    role: wordsAt(article, 'the mayor'),
  });
});

test.each([
  ['Quill', { kind: 'person', name: 'Ada Quill' }],
  ['Harbour Authority', { kind: 'organisation', name: 'Harbour Authority' }],
])('who is named in the text: %s', (words, speaker) => {
  const span = spanOf(article, 'It is dear');
  const wish = { kind: 'speaker-in-text', span, named: spanOf(article, words) } as const;
  expect(correctionOfWish(wish, shown, at)).toMatchObject({ kind: 'speaker', speaker });
});

test('no words, no correction', () => {
  const nowhere = { block: 0, start: 4, end: 4 };
  expect(correctionOfWish({ kind: 'role', name: 'Ben Oak', span: nowhere }, shown, at)).toBeNull();
  expect(correctionOfWish({ kind: 'speaker', span: nowhere, speaker: null }, shown, at)).toBeNull();
});
