import { describe, expect, test } from 'vitest';
import { articleOf } from '../fixtures/article-of';
import { packOf } from '../language/packs';
import { mentionAt } from '../names/find-names';
import { readProse } from '../prose';
import { findAnswers } from './find-answers';
import type { ReferringMention } from './speaker-reference';

const pack = packOf('en');
const names = ['Rosa Marchetti', 'Oprah Winfrey', 'Jean-Luc Picard'];

/** The answers of an interview as "block person: text"; names of the three above are found where they stand. */
function answersOf(...paragraphs: string[]): string[] {
  const prose = readProse(articleOf(paragraphs), pack);
  if (!pack.people) throw new Error('no people in English');
  const mentions = new Map<number, ReferringMention[]>();
  for (const block of prose.blocks) {
    for (const [sentenceIndex, sentence] of block.sentences.entries()) {
      for (const [person, name] of names.entries()) {
        const start = block.text.indexOf(name, sentence.start);
        if (start < 0 || start > sentence.end) continue;
        const from = sentence.tokens.findIndex((token) => token.start >= start);
        const after = sentence.tokens.findIndex((token) => token.start >= start + name.length);
        const to = after < 0 ? sentence.tokens.length : after;
        const mention = mentionAt(block.index, block.text, sentence, sentenceIndex, {
          kind: 'person',
          from,
          to,
          chance: 1,
        });
        mentions.set(block.index, [...(mentions.get(block.index) ?? []), { mention, person }]);
      }
    }
  }
  const people = names.map((name) => ({ name, mentions: [], roles: [] }));
  return [...findAnswers(prose, people, mentions, pack.people.speech)].map(([index, { text, span, person }]) => {
    const block = prose.blocks.find((each) => each.index === index);
    expect(block?.text.slice(span.start, span.end)).toBe(text);
    return `${index} ${person === null ? 'nobody' : names[person]}: ${text}`;
  });
}

describe('the answers of an interview', () => {
  test.each([
    [
      'behind "A:", of whom the text tells before',
      ['Rosa Marchetti met us.', 'Q: Is it old?', 'A: It is.', 'Q: Is it wet?', 'A: It is not. '],
      ['2 Rosa Marchetti: It is.', '4 Rosa Marchetti: It is not.'],
    ],
    [
      'of whom it tells most',
      ['Rosa Marchetti met us. Oprah Winfrey came. Rosa Marchetti sat.', 'Q: Old?', 'A: It is.', 'A: It was.'],
      ['2 Rosa Marchetti: It is.', '3 Rosa Marchetti: It was.'],
    ],
    [
      'of nobody where two are told of as often',
      ['Rosa Marchetti met Oprah Winfrey.', 'Q: Old?', 'A: It is.', 'A: It was.'],
      ['2 nobody: It is.', '3 nobody: It was.'],
    ],
    [
      'of nobody where none is',
      ['They met us.', 'Q: Old?', 'A: It is.', 'A: It was.'],
      ['2 nobody: It is.', '3 nobody: It was.'],
    ],
    [
      'not by who is told of behind the first question',
      ['They met us.', 'Q: Old?', 'A: Rosa Marchetti is.', 'A: It was.'],
      ['2 nobody: Rosa Marchetti is.', '3 nobody: It was.'],
    ],
    [
      'behind initials',
      ['They met us.', 'OW: Is it old?', 'RM: It is.', 'OW: Is it wet?', 'RM: It is not.'],
      [
        '1 Oprah Winfrey: Is it old?',
        '2 Rosa Marchetti: It is.',
        '3 Oprah Winfrey: Is it wet?',
        '4 Rosa Marchetti: It is not.',
      ],
    ],
    [
      'behind initials of a name with a hyphen',
      ['JLP: Old?', 'JLP: It is.', 'JLP: It was.'],
      ['0 Jean-Luc Picard: Old?', '1 Jean-Luc Picard: It is.', '2 Jean-Luc Picard: It was.'],
    ],
    [
      'behind initials without a colon',
      ['OW Is it old?', 'RM It is.', 'OW It was.'],
      ['0 Oprah Winfrey: Is it old?', '2 Oprah Winfrey: It was.'],
    ],
    [
      'behind the name',
      ['Rosa Marchetti: It is.', 'Oprah Winfrey: It was.', 'Rosa Marchetti: It will be.'],
      ['0 Rosa Marchetti: It is.', '2 Rosa Marchetti: It will be.'],
    ],
  ])('stand %s', (_, paragraphs, expected) => {
    expect(answersOf(...paragraphs)).toEqual(expected);
  });

  test.each([
    ['of two labels', ['Q: Old?', 'A: It is.']],
    ['of labels that come once each', ['OW: Old?', 'RM: It is.', 'JLP: It was.']],
    ['of letters that are nobody’s', ['XY: Old?', 'XY: It is.', 'XY: It was.']],
    [
      'of quotations behind names',
      ['Rosa Marchetti: “It is.”', 'Rosa Marchetti: “It was.”', 'Rosa Marchetti: “It will be.”'],
    ],
    [
      'of names within a sentence',
      ['Said Rosa Marchetti: It is.', 'Said Rosa Marchetti: It was.', 'Said Rosa Marchetti: It will be.'],
    ],
    [
      'of names that go on',
      ['Rosa Marchetti said: It is.', 'Rosa Marchetti said: It was.', 'Rosa Marchetti said: It will be.'],
    ],
    ['of small letters', ['ow: Old?', 'ow: It is.', 'ow: It was.']],
    ['of initials before a small letter', ['OW is old.', 'OW is wet.', 'OW is cold.']],
    ['of labels without a colon', ['A It is.', 'A It was.', 'A It will be.']],
  ])('are none %s', (_, paragraphs) => {
    expect(answersOf(...paragraphs)).toEqual([]);
  });
});
