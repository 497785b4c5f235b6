import { describe, expect, test } from 'vitest';
import type { Article } from '@/utils/model/article';
import { blankArticle } from '@/utils/model/blank-article';
import type { ArticleField, Correction } from '@/utils/model/correction';
import { correctArticle } from './correct-article';
import { cutOfPiece, unfitCorrections, withCorrections, withText } from './corrected-record';
import { correctionOfWish } from './correction-of-wish';
import { cutsOf } from './cuts-of';
import { harbourDigest, harbourText, spanOf, textOf } from './testing/harbour-article';

const at = '2026-03-02T10:00:00.000Z';
const later = '2026-03-03T10:00:00.000Z';
const advert = 'Sign up for our morning letter.';
const articleOf = (paragraphs: readonly string[], more: Partial<Article> = {}): Article => ({
  ...blankArticle,
  title: 'The hall',
  authors: ['Ada Quill'],
  publisher: 'Port Paper',
  section: 'deutschland-welt',
  published: '2026-03-01',
  ...textOf(paragraphs),
  ...more,
});
const article = articleOf([...harbourText, advert]);
const made = { article, digest: harbourDigest(article) };
const record = { ...made, corrections: [], madeDigest: null, madeArticle: null };
const field = (name: ArticleField, values: readonly string[], time = at): Correction => ({
  kind: 'field',
  field: name,
  values,
  at: time,
});
function cutOf(block: number, of: Article = article): Correction {
  const cut = correctionOfWish({ kind: 'cut', block }, { article: of, digest: made.digest }, at);
  if (!cut) throw new Error(`no words in block ${block}`);
  return cut;
}

test('where nothing was put right it is the very article and digest', () => {
  expect(correctArticle(made, [])).toBe(made);
});

describe('the head', () => {
  test('says what the reader put, and what they left empty is not known', () => {
    const corrected = correctArticle(made, [
      field('title', ['The ferry hall']),
      field('authors', ['Ben Oak', 'Cy Fern']),
      field('section', ['World']),
      field('publisher', []),
      field('published', ['2026-02-28']),
    ]);
    expect(corrected).toEqual({
      digest: made.digest,
      article: {
        ...article,
        title: 'The ferry hall',
        authors: ['Ben Oak', 'Cy Fern'],
        section: 'World',
        publisher: null,
        published: '2026-02-28',
      },
    });
  });

  test('has a headline always, and of two corrections the later', () => {
    expect(correctArticle(made, [field('title', [])]).article.title).toBe('The hall');
    const both = [field('title', ['Later'], later), field('title', ['Earlier'])];
    expect(correctArticle(made, both).article.title).toBe('Later');
    expect(correctArticle(made, both.reverse()).article.title).toBe('Later');
  });
});

describe('a piece cut out', () => {
  test('is gone from the text, stands among what was left out, and nothing else is another', () => {
    const { article: shown, digest } = correctArticle(made, [cutOf(3)]);
    expect(shown.blocks).toEqual(article.blocks.slice(0, 3));
    expect(shown.removed).toEqual([{ reason: 'by-reader', text: advert, before: 3 }]);
    expect(digest).toEqual({ ...made.digest, wordCount: digest.wordCount, readingMinutes: 1 });
    expect(digest.wordCount).toBeLessThan(made.digest.wordCount + 20);
  });

  test('takes along what is said in it, and what stands after it moves up', () => {
    const { article: shown, digest } = correctArticle(made, [cutOf(0)]);
    // Storm Zelda and Ada Quill were named nowhere else by the digest.
    expect(digest.people.map(({ name, role }) => [name, role])).toEqual([['Ben Oak', 'the mayor']]);
    expect(digest.people[0]?.roles[0]?.span).toEqual(spanOf(shown, 'the mayor'));
    expect(digest.quotes.map(({ span, speaker }) => [span, speaker?.name ?? null])).toEqual([
      [spanOf(shown, 'The hall is gone'), null],
      [spanOf(shown, 'We will build it again.'), null],
      [spanOf(shown, 'It is dear'), 'Ben Oak'],
      [spanOf(shown, 'It is dear', 1), null],
    ]);
  });

  test('moves the places of what the page’s own reading left out', () => {
    const removed = [0, 2, 4].map((before) => ({ reason: 'ad' as const, text: `ad ${before}`, before }));
    const { article: shown } = correctArticle({ ...made, article: { ...article, removed } }, [cutOf(1), cutOf(3)]);
    expect(shown.removed.map(({ text, before }) => [text, before])).toEqual([
      ['ad 0', 0],
      ['ad 2', 1],
      ['ad 4', 2],
      [harbourText[1], 1],
      [advert, 2],
    ]);
  });

  test('of equal ones is the one that was meant, and two cuts take two of three', () => {
    const thrice = articleOf(['More', 'One.', 'More', 'Two.', 'More']);
    const digest = { ...made.digest, people: [], quotes: [], topics: [] };
    const texts = (corrections: readonly Correction[]) =>
      correctArticle({ article: thrice, digest }, corrections).article.blocks.map(({ text }) => text);
    expect(texts([cutOf(2, thrice)])).toEqual(['More', 'One.', 'Two.', 'More']);
    expect(texts([cutOf(4, thrice), cutOf(0, thrice)])).toEqual(['One.', 'More', 'Two.']);
  });

  test('is found among very many equal ones', () => {
    const equal = Array.from({ length: 20_000 }, () => 'More');
    const many = articleOf([...equal, 'Two.', 'More', 'Three.']);
    const [place, ...others] = cutsOf(many, [cutOf(equal.length + 1, many)]);
    expect([place?.block, others]).toEqual([equal.length + 1, []]);
  });

  test('stays out of a later text of the page; a paragraph that says something else by now comes back', () => {
    const cut = withCorrections(record, [cutOf(3), cutOf(0)]);
    const reworded = `${harbourText[0]} That was on Tuesday.`;
    const newer = articleOf(['A new first line.', reworded, ...harbourText.slice(1), advert]);
    const again = withText(cut, newer, harbourDigest(newer));
    expect(again.article.blocks.map(({ text }) => text)).toEqual([
      'A new first line.',
      reworded,
      ...harbourText.slice(1),
    ]);
    expect(again.madeArticle).toBe(newer);
    expect(unfitCorrections(again)).toEqual([]);
  });
});

test('with the head and the digest put right as well, taken back it is the very record', () => {
  const corrections = [cutOf(3), field('section', ['World']), { kind: 'not-topic', label: 'Roofs', at } as const];
  const corrected = withCorrections(record, corrections);
  expect(corrected.article).toMatchObject({ section: 'World', blocks: [{}, {}, {}] });
  expect(corrected.digest.topics).toHaveLength(2);
  expect(withCorrections(corrected, [])).toEqual(record);
  expect(withCorrections(corrected, []).article).toBe(article);
});

test('the piece among what was left out leads back to what cut it out', () => {
  const removed = [{ reason: 'ad', text: 'An ad', before: 0 } as const];
  const [first, last] = [cutOf(1), cutOf(3)];
  const made = { ...record, article: { ...article, removed } };
  const corrected = withCorrections(made, [last, first]);
  expect([0, 1, 2, 3].map((index) => cutOfPiece(corrected, index))).toEqual([null, first, last, null]);
});
