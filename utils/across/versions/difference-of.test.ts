import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuMs } from '@/testing/cpu-ms';
import type { Article } from '@/utils/model/article';
import { versionPair, versionPairs } from './cases/version-pair';
import { differenceOf } from './difference-of';
import { type Segment, wordSegments } from './word-segments';

const side = (segments: readonly Segment[], other: 'added' | 'removed') =>
  segments
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('');
const show = (segments: readonly Segment[]) =>
  segments.map(({ kind, text }) => ({ kept: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind]).join('');

describe('words', () => {
  test.each([
    ['He said yes.', 'He said no.', 'He said [-yes-]{+no+}.'],
    ['at least 9 people', 'at least 14 people', 'at least [-9-]{+14+} people'],
    ['one two three four', 'one three four', 'one [-two -]three four'],
    ['a red big house', 'a blue small house', 'a [-red big-]{+blue small+} house'],
    ['市長は火曜日に辞任した。', '市長は水曜日に辞任した。', '市長は[-火曜日-]{+水曜日+}に辞任した。'],
  ])('%s -> %s', (earlier, later, shown) => {
    expect(show(wordSegments(earlier, later, /[ぁ-ん]/.test(earlier) ? 'ja' : 'en'))).toBe(shown);
  });
  test('both versions can be read out of the segments, whatever the texts', () => {
    const text = fc
      .array(fc.constantFrom('the', 'mayor', ' ', ', ', '.', 'é', '火', '🙂', '\n'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, fc.constantFrom(null, 'en', 'ja', 'not a language'), (earlier, later, locale) => {
        const segments = wordSegments(earlier, later, locale);
        expect(side(segments, 'added')).toBe(earlier);
        expect(side(segments, 'removed')).toBe(later);
      }),
    );
  });
});

test.each(versionPairs.filter(({ kind }) => kind === 'edit'))('$name: the difference shows it', (pair) => {
  const { before, after } = versionPair(pair);
  const { title, description, blocks, addedWords, removedWords } = differenceOf(before, after);
  expect(addedWords + removedWords).toBeGreaterThan(0);
  expect(title === null).toBe(before.title === after.title);
  expect(description === null).toBe(before.description === after.description);
  const texts = (article: Article) => article.blocks.map(({ text }) => text);
  expect(blocks.map(({ segments }) => side(segments, 'added')).filter(Boolean)).toEqual(texts(before));
  expect(blocks.map(({ segments }) => side(segments, 'removed')).filter(Boolean)).toEqual(texts(after));
});

test.each(versionPairs.filter(({ kind }) => kind === 'clutter'))('$name: no word of it is shown', (pair) => {
  const { before, after } = versionPair(pair);
  const { title, description, addedWords, removedWords } = differenceOf(before, after);
  expect({ title, description }).toEqual({ title: null, description: null });
  // Another cut into paragraphs shows the same words as taken out and put in.
  if (!pair.edits.some((edit) => edit.do === 'split')) expect(addedWords + removedWords).toBe(0);
});

test('a changed paragraph is one changed paragraph', () => {
  const { before, after } = versionPair({
    base: 'quake',
    edits: [{ do: 'replace', from: 'early on Friday, killing at least 9', to: 'early on Friday, killing at least 14' }],
  });
  const { blocks } = differenceOf(before, after);
  expect(blocks.map(({ kind }) => kind)).toEqual(['changed', 'kept', 'kept', 'kept', 'kept']);
});

test('two long and wholly different texts are compared in time', () => {
  const { before } = versionPair({ base: 'quake', edits: [] });
  const long = (word: string) => ({
    ...before,
    blocks: Array.from({ length: 300 }, (_, at) => ({
      type: 'paragraph' as const,
      text: Array.from({ length: 80 }, (_, i) => `${word}${(at * 80 + i) % 997}`).join(' '),
      marks: [],
    })),
  });
  const start = cpuMs();
  expect(differenceOf(long('a'), long('b')).addedWords).toBe(24_000);
  expect(cpuMs() - start).toBeLessThan(3_000);
});

test('how many words changed is told of the headline and of the text apart', () => {
  const { before } = versionPair({ base: 'quake', edits: [] });
  const [first, ...rest] = before.blocks;
  const after = {
    ...before,
    title: `${before.title} again and again`,
    blocks: first ? [{ ...first, text: first.text.replace(/^\S+/, 'Yesterday') }, ...rest] : [],
  };
  expect(differenceOf(before, after).changedIn).toEqual({ headline: 3, text: 1 });
});
