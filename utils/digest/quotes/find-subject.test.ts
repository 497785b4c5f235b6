import { describe, expect, test } from 'vitest';
import { speechOf, wordsOf } from '../fixtures/speech-of';
import type { SpeechBlock } from './speech-block';
import { subjectAfter } from './subject-after';
import { subjectBefore } from './subject-before';
import type { Subject } from './subject-forms';

/** "person 0: Ines Dias": what the subject refers to, and the words that it stands on. */
function told(speech: SpeechBlock, subject: Subject | null): string | null {
  if (!subject) return null;
  const { reference, from, to } = subject;
  const meant =
    reference.kind === 'person'
      ? reference.person
      : reference.kind === 'organisation'
        ? reference.name
        : reference.kind === 'pronoun'
          ? reference.gender
          : reference.words.join(' ');
  return `${reference.kind} ${meant}: ${wordsOf(speech, from, to)}`;
}

/** Of the last verb of the text that is written like this. */
function around(marked: string, verb: string, find: typeof subjectBefore): string | null {
  const speech = speechOf(marked);
  return told(
    speech,
    find(
      speech,
      speech.tokens.findLastIndex(({ text }) => text === verb),
    ),
  );
}
const before = (marked: string, verb = 'said') => around(marked, verb, subjectBefore);
const after = (marked: string, verb = 'said') => around(marked, verb, subjectAfter);

describe('who stands before a verb of saying', () => {
  test.each([
    ['[Ines Dias] said so.', 'person 0: Ines Dias'],
    ['[Ines Dias] also said so.', 'person 0: Ines Dias'],
    ['[Ines Dias] quickly said so.', 'person 0: Ines Dias'],
    ['[Ines Dias] (left) said so.', 'person 0: Ines Dias'],
    ['[Harbour Board]<organisation> said so.', 'organisation Harbour Board: Harbour Board'],
    ['She said so.', 'pronoun female: She'],
    ['They said so.', 'pronoun neutral: They'],
    ['The old mayor said so.', 'noun the old mayor: The old mayor'],
    ['His lawyer said so.', 'noun his lawyer: His lawyer'],
    ['It rained. The mayor said so.', 'noun the mayor: The mayor'],
    ['It rained, the mayor said so.', 'noun the mayor: the mayor'],
    ['A spokeswoman for [Ines Dias] said so.', 'noun a spokeswoman: A spokeswoman'],
    ['A spokesman for the campaign of [Ines Dias] said so.', 'noun a spokesman: A spokesman'],
    ['A report by [Harbour Board]<organisation> said so.', 'organisation Harbour Board: Harbour Board'],
    ['A man from [Harbour Board]<organisation> said so.', 'noun a man from harbour board: A man from Harbour Board'],
    ['[Ines Dias] of [Harbour Board]<organisation> said so.', 'person 0: Ines Dias'],
    ['[Ines Dias] of Leeds said so.', 'person 0: Ines Dias'],
    ['[Ines Dias] from broker [Lee Brothers]<organisation> said so.', 'person 0: Ines Dias'],
    ['In June farmer [Ines Dias] said so.', 'person 0: Ines Dias'],
    ['[Ines Dias], the mayor, said so.', 'person 0: Ines Dias'],
    ['[Ines Dias] – the mayor – said so.', 'person 0: Ines Dias'],
    ['[Ines Dias], mayor of [Harbour Board]<organisation>, said so.', 'person 0: Ines Dias'],
    ['[Ines Dias], mayor of the old town said so.', 'person 0: Ines Dias'],
    ['[Harbour Board]<organisation>, [Ines Dias], said so.', 'person 0: Ines Dias'],
    ['[Harbour Board]<organisation>, said so.', 'organisation Harbour Board: Harbour Board'],
    ['The letter to [Ines Dias], the mayor, said so.', 'noun the letter: The letter'],
    ['[Ines Dias]’s letter said so.', 'person 0: Ines Dias'],
    ['[Harbour Board]<organisation>’s letter said so.', 'organisation Harbour Board: Harbour Board'],
    ['A spokesman for [Ines Dias], [Tom Lee], said so.', 'person 1: Tom Lee'],
    ['[Ines Dias] left, and said so.', 'person 0: Ines Dias'],
    ['[Ines Dias] left and said so.', 'person 0: Ines Dias'],
    ['She left and said so.', 'pronoun female: She'],
    ['[Harbour Board]<organisation> met and said so.', 'organisation Harbour Board: Harbour Board'],
    ['[Ines Dias] told [Tom Lee] that it rained and said so.', 'person 0: Ines Dias'],
    ['[Ines Dias], who said so, left.', 'person 0: Ines Dias'],
    ['The mayor, who said so, left.', 'noun the mayor: The mayor'],
    ['[Harbour Board]<organisation>, which said so, met.', 'organisation Harbour Board: Harbour Board'],
    ['[Harbour Board]<organisation> in Leeds, which said so, met.', 'organisation Harbour Board: Harbour Board'],
    ['[Ines Dias], which said so, met.', null],
  ])('%s', (text, expected) => {
    expect(before(text)).toBe(expected);
  });

  test.each([
    ['[Ines Dias] pressed [Tom Lee], saying so.', 'person 0: Ines Dias'],
    ['With [Ines Dias] gone, [Tom Lee] left, saying so.', 'person 1: Tom Lee'],
    ['[Ines Dias]’s dog left with [Tom Lee], saying so.', 'person 0: Ines Dias'],
    ['In the rain she left, saying so.', 'pronoun female: she'],
    ['It was late. [Ines Dias] left, saying so.', 'person 0: Ines Dias'],
  ])('of a participle: %s', (text, expected) => {
    expect(before(text, 'saying')).toBe(expected);
  });

  test.each([
    ['nothing', 'said so.'],
    ['what is quoted', '“[Ines Dias] left” said so.'],
    ['what belongs to another sentence', 'It was [Ines Dias]. Said so.'],
    ['a mark', '[Ines Dias]: said so.'],
  ])('not %s', (_, text) => {
    expect(before(text, text.includes('Said') ? 'Said' : 'said')).toBeNull();
  });
});

describe('who stands behind a verb of saying', () => {
  test.each([
    ['“So,” said [Ines Dias].', 'person 0: Ines Dias'],
    ['“So,” said [Ines Dias], the mayor.', 'person 0: Ines Dias'],
    ['“So,” said the mayor, [Ines Dias].', 'person 0: Ines Dias'],
    ['“So,” said she.', 'pronoun female: she'],
    ['“So,” said [Harbour Board]<organisation>.', 'organisation Harbour Board: Harbour Board'],
    ['“So,” said the old [Harbour Board]<organisation>.', 'organisation Harbour Board: Harbour Board'],
    ['“So,” said the mayor.', 'noun the mayor: the mayor'],
    ['“So,” said the mayor after [Ines Dias] left.', 'noun the mayor: the mayor'],
    ['“So,” said the mayor of the old town.', 'noun the mayor of: the mayor of'],
    ['“So,” said the mayor. [Ines Dias] left.', 'noun the mayor: the mayor'],
    ['“So,” said [Ines Dias]’s lawyer.', 'noun [ines dias]’s lawyer'],
    ['“So,” said a spokesman for [Ines Dias].', 'noun a spokesman for'],
    ['“So,” said [Dias] campaign spokesman [Tom Lee].', 'person 1: Tom Lee'],
    ['“So,” said', null],
  ])('%s', (text, expected) => {
    const found = after(text);
    if (expected === null || expected.includes(':')) expect(found).toBe(expected);
    else expect(found).toMatch(/^noun /);
  });
});
