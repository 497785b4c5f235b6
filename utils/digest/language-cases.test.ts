import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/utils/text/sentences';
import { articleOf } from './fixtures/article-of';
import { toldSpeakers } from './fixtures/told-speakers';
import { smallPackOf } from './language/small-packs';
import { readProse } from './prose';
import { findQuotations } from './quotes/find-quotations';
import { pointsBack } from './summary/points-back';

/** What must come out of texts in one language, each with its paragraphs in lines. */
interface Cases {
  /** A text and its quotations. */
  readonly quotations: readonly [string, readonly string[]][];
  /** A text with its names marked, and who says each of its quotations. */
  readonly speakers: readonly [string, readonly (string | null)[]][];
  /** A sentence, and whether it points at the one before it. */
  readonly dangling: readonly [string, boolean][];
  /** A text and its sentences. */
  readonly sentences: readonly [string, readonly string[]][];
}

const folder = path.join(import.meta.dirname, 'fixtures/language-cases');

describe.each(readdirSync(folder).map((file) => path.basename(file, '.json')))('in %s', (language) => {
  const cases: Cases = JSON.parse(readFileSync(path.join(folder, `${language}.json`), 'utf8'));
  const pack = smallPackOf(language);
  const proseOf = (text: string) => readProse(articleOf(text.split('\n'), { language }), pack);

  test.each(cases.quotations)('is quoted: %s', (text, expected) => {
    expect(findQuotations(proseOf(text)).map((quotation) => quotation.text)).toEqual(expected);
  });

  test.each(cases.speakers)('speaks: %s', (text, expected) => {
    expect(toldSpeakers(language, text)).toEqual(expected);
  });

  test.each(cases.dangling)('%s points back: %s', (text, expected) => {
    const sentence = proseOf(text).blocks[0]?.sentences[0];
    expect(sentence && pointsBack(sentence, pack)).toBe(expected);
  });

  test.each(cases.sentences)('are its sentences: %s', (text, expected) => {
    expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
