import { describe, expect, test } from 'vitest';
import { articleOf } from '../fixtures/article-of';
import { packOf } from '../language/packs';
import type { NameMention } from '../names/find-names';
import { readProse } from '../prose';
import { unitRuns } from './topic-units';

const pack = packOf('en');
const { nounPhrases } = pack.topics;

/** A name within the text, by its place among the tokens of its sentence. */
function runsOf(text: string, people: readonly string[] = [], others: readonly string[] = []) {
  const prose = readProse(articleOf([text]), pack);
  if (!nounPhrases) throw new Error('no noun phrases in English');
  const mention = (name: string): NameMention => {
    for (const [sentenceIndex, sentence] of (prose.blocks[0]?.sentences ?? []).entries()) {
      const start = text.indexOf(name, sentence.start);
      const from = sentence.tokens.findIndex((token) => token.start === start);
      const to = sentence.tokens.findIndex((token) => token.start >= start + name.length);
      const span = { block: 0, start, end: start + name.length };
      if (from >= 0)
        return {
          kind: 'other',
          text: name,
          span,
          sentence,
          sentenceIndex,
          from,
          to: to < 0 ? sentence.tokens.length : to,
          chance: 1,
        };
    }
    throw new Error(name);
  };
  return unitRuns(prose, people.map(mention), others.map(mention), nounPhrases);
}
const written = (...args: Parameters<typeof runsOf>) =>
  runsOf(...args).map(({ units }) => units.map(({ start, end }) => args[0].slice(start, end)).join('|'));

describe('what may be part of a topic', () => {
  test.each([
    [
      'nouns and what stands before them',
      'The board closed the electric ferry line.',
      ['board', 'electric|ferry|line'],
    ],
    ['no numbers', 'The board closed 20 ferry lines.', ['board', 'ferry|lines']],
    ['no words of a letter or two', 'The board closed an ox farm.', ['board', 'farm']],
    ['but two capitals', 'The board closed the EU office.', ['board', 'EU|office']],
    ['no stop word that is no noun', 'The board closed the last ferry line.', ['board', 'ferry|line']],
    ['participles before a noun', 'The board closed renewed talks.', ['board', 'renewed|talks']],
    ['and nowhere else', 'The board saw talks renewed in May.', ['board', 'talks']],
  ])('%s', (_, text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  test("a person's name parts two runs, any other name is one unit of its run", () => {
    const text = 'The board sent ferry Ines Dias reports of Cape Wrath farms.';
    expect(written(text)).not.toContain('Cape Wrath|farms');
    const runs = runsOf(text, ['Ines Dias'], ['Cape Wrath']);
    expect(runs.map(({ units }) => units.map(({ words }) => words.join(' ')))).toEqual([
      ['board'],
      ['ferry'],
      ['report'],
      ['cape wrath', 'farm'],
    ]);
    expect(runs[3]?.units[0]).toMatchObject({ isName: true, opens: true, closes: true, tag: 'PROPN' });
  });

  test('of two names at one place the person counts', () => {
    expect(written('The board sent Dias news.', ['Dias'], ['Dias'])).toEqual(['board', 'news']);
  });

  test('a name that is an adjective closes nothing', () => {
    const [, run] = runsOf('The board met Norwegian farmers.', [], ['Norwegian']);
    expect(run?.units.map(({ isName, closes, tag }) => [isName, closes, tag])).toEqual([
      [true, false, 'ADJ'],
      [false, true, 'NOUN'],
    ]);
  });

  test('runs know their sentence and what stands around them', () => {
    const runs = runsOf('The board met them. A ferry line was closed.');
    expect(runs.map(({ sentence, before, after }) => [sentence, before, after])).toEqual([
      [0, 'DET', 'VERB:Fin'],
      [1, 'DET', 'AUX:Fin'],
    ]);
  });

  test('a run at the end of its sentence has nothing behind it', () => {
    expect(runsOf('The board met. Ferry lines')[1]).toMatchObject({ before: null, after: null });
  });
});
