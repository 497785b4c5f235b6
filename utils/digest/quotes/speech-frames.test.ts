import { describe, expect, test } from 'vitest';
import { speechOf, wordsOf } from '../fixtures/speech-of';
import { namedSubjects } from './attribute-quotes';
import type { SpeechBlock } from './speech-block';
import { speechFrames } from './speech-frames';

/** Each frame of a text: its words, "<" where the subject follows the verb, "not" where nobody said it. */
function framesOf(marked: string): string[] {
  const speech = speechOf(marked);
  return speechFrames(speech).map(
    ({ from, to, isInverted, isDenied }) =>
      `${isDenied ? 'not ' : ''}${isInverted ? '< ' : ''}${wordsOf(speech, from, to)}`,
  );
}

describe('somebody says something', () => {
  test.each([
    ['[Dias] said so.', ['Dias said']],
    ['[Dias] said so and [Lee] replied.', ['Dias said', 'Lee replied']],
    ['“So,” said [Dias].', ['< said Dias']],
    ['“So” said [Dias].', ['< said Dias']],
    ['“So,” [Dias] said.', ['Dias said']],
    ['So it was, according to [Dias].', ['< according to Dias']],
    ['According to [Dias], so it was.', ['< According to Dias']],
    ['[Dias] went on.', ['Dias went']],
    ['“[Dias] said so,” they hoped.', []],
    ['[Dias] sat.', []],
    ['said so.', []],
  ])('%s', (text, expected) => {
    expect(framesOf(text)).toEqual(expected);
  });

  test.each([
    ['[Dias] never said so.', true],
    ['[Dias] would say so.', true],
    ['[Dias] refused to say so.', true],
    ['If [Dias] says so, it rains.', true],
    ['[Dias] wanted to say so.', true],
    ['If it rains, [Dias] says so.', false],
    ['It would rain and [Dias] said so.', false],
    ['It would rain. [Dias] said so.', false],
    ['It “would” rain [Dias] said.', false],
    [`It would ${'very '.repeat(25)}[Dias] said.`, false],
  ])('or nobody does: %s', (text, isDenied) => {
    expect(framesOf(text).some((frame) => frame.startsWith('not '))).toBe(isDenied);
  });
});

describe('whom the sentence of a quotation names', () => {
  /** The first token of each quotation, its mark included, and the first behind it. */
  function quotationsOf({ isQuoted }: SpeechBlock): [number, number][] {
    const found: [number, number][] = [];
    for (const [at, is] of isQuoted.entries()) {
      if (is && !isQuoted[at - 1]) found.push([at, at + 1]);
      else if (is) found.splice(-1, 1, [found.at(-1)?.[0] ?? at, at + 1]);
    }
    return found;
  }
  function namedIn(marked: string): (string | null)[] {
    const speech = speechOf(marked);
    return namedSubjects(speech, speechFrames(speech), quotationsOf(speech)).map(({ subject, isDenied }) =>
      isDenied ? 'nobody' : subject && wordsOf(speech, subject.from, subject.to),
    );
  }

  test.each([
    ['behind it', '“It rains here,” [Dias] said.', ['Dias']],
    ['behind it, inverted', '“It rains here,” said [Dias].', ['Dias']],
    ['before it', '[Dias] said: “It rains here.”', ['Dias']],
    ['before it in its sentence', '[Dias] said that it “rains here”.', ['Dias']],
    ['before it, the last of two', '[Lee] spoke. [Dias] said it “rains here”.', ['Dias']],
    ['behind what follows in its sentence', 'It “rains here” every day, [Dias] said.', ['Dias']],
    ['behind a dash', '“It rains here.” — [Dias].', ['Dias']],
    ['behind a dash and with a role', '“It rains here.” — [Dias], mayor', ['Dias']],
    ['in a sentence of its own that is short', '“It rains here.” [Dias] said.', ['Dias']],
    ['by the one behind, not the one before', '[Lee] said so. “It rains here,” [Dias] said.', ['Dias']],
    ['by the one that says, not the one that thinks', '[Dias] said [Lee] believes it “rains here”.', ['Dias']],
    ['with a role between', '“It rains here,” exercise director General [Dias] told reporters.', ['Dias']],
    ['as denying it', '“It rains here,” [Dias] never said.', ['nobody']],
    ['between two', '“It rains,” [Dias] said, “and it snows.”', ['Dias', 'Dias']],
    ['of each', '“It rains,” [Dias] said. [Lee] said: “It snows.”', ['Dias', 'Lee']],
    ['of the second by what follows it', '“Does it rain?” to which [Dias] said, “It snows.”', [null, 'Dias']],
    ['of the second where it opens that', '“Does it rain?” The man said, “It snows.”', [null, 'The man']],
  ])('%s', (_, text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });

  test.each([
    ['nobody where none says anything', 'It “rains here” every day.', [null]],
    [
      'not who says something in a long sentence behind it',
      '“It rains here.” [Dias] said the plan was late and old and wet and long and cold.',
      [null],
    ],
    ['not who says something far behind it', '“It rains here” and so on in every year [Dias] said.', [null]],
    ['not who says what another clause tells', '“It rains here” because [Dias] said so.', [null]],
    ['not who said something in the sentence before', '[Dias] said so. It “rains here” every day.', [null]],
    ['not who stands behind a dash and goes on', '“It rains here.” — [Dias] left early', [null]],
  ])('%s', (_, text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });
});
