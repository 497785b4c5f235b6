import { describe, expect, test } from 'vitest';
import { articleOf } from '../fixtures/article-of';
import { packOf } from '../language/packs';
import { readProse } from '../prose';
import { commonForm, subjectCandidates } from './subject-candidates';
import type { TopicUnit, UnitRun } from './topic-units';

/** Units of a run by their words: "Name" is a name, "adj-" opens and does not close, "-of" closes and does not open. */
function runOf(text: string, after: UnitRun['after'] = null): UnitRun {
  let start = 0;
  const units = text.split(' ').map((written): TopicUnit => {
    const word = written.replace(/^-|-$/g, '');
    const unit: TopicUnit = {
      start,
      end: start + written.length,
      words: [word.toLowerCase()],
      isName: /^\p{Lu}/u.test(word),
      opens: !written.startsWith('-'),
      closes: !written.endsWith('-'),
      tag: 'NOUN',
    };
    start = unit.end + 1;
    return unit;
  });
  return { block: 0, sentence: 0, units, before: null, after };
}

function candidatesOf(text: string, after: UnitRun['after'] = null) {
  return subjectCandidates(readProse(articleOf([text]), packOf('en')), [runOf(text, after)]);
}
const keysOf = (text: string) => candidatesOf(text).map(({ key }) => key);

describe('phrases that the text may be about', () => {
  test.each([
    ['every stretch of a run', 'old ferry line', ['old', 'old ferry', 'old ferry line', 'ferry', 'ferry line', 'line']],
    [
      'none of more than four words',
      'a1 b1 c1 d1 e1',
      [
        'a1',
        'a1 b1',
        'a1 b1 c1',
        'a1 b1 c1 d1',
        'b1',
        'b1 c1',
        'b1 c1 d1',
        'b1 c1 d1 e1',
        'c1',
        'c1 d1',
        'c1 d1 e1',
        'd1',
        'd1 e1',
        'e1',
      ],
    ],
    ['none that ends as no phrase does', 'old- ferry', ['old- ferry'.replace('-', ''), 'ferry']],
    ['none that begins as none does', 'ferry -line', ['ferry', 'ferry line']],
    ['none of a name alone', 'Oslo ferry', ['oslo ferry', 'ferry']],
    ['none where nothing closes', 'old- grey-', []],
  ])('%s', (_, text, expected) => {
    expect(keysOf(text)).toEqual(expected);
  });

  test('a name of more words than four takes what stands before it no further', () => {
    const run = runOf('ferry Bund');
    const [ferry, name] = run.units;
    if (!ferry || !name) throw new Error('two units');
    const units = [ferry, { ...name, words: ['a', 'b', 'c', 'd'] }];
    const found = subjectCandidates(readProse(articleOf(['ferry Bund']), packOf('en')), [{ ...run, units }]);
    expect(found.map(({ key }) => key)).toEqual(['ferry']);
  });

  test('know where they stand, and whether they are the whole and the subject', () => {
    const [old, whole, ferry] = candidatesOf('old ferry', 'VERB:Fin');
    expect(whole).toMatchObject({
      words: ['old', 'ferry'],
      label: 'old ferry',
      isName: false,
      holdsName: false,
      places: [{ span: { block: 0, start: 0, end: 9 }, text: 'old ferry', isWhole: true, isSubject: true }],
    });
    expect(old?.places[0]).toMatchObject({ isWhole: false, isSubject: false });
    expect(ferry?.places[0]).toMatchObject({ isWhole: false, isSubject: true });
  });

  test.each([
    ['AUX:Fin', true],
    ['ADP', false],
    [null, false],
  ] as const)('before %s are subjects: %s', (after, isSubject) => {
    expect(candidatesOf('ferry', after)[0]?.places[0]?.isSubject).toBe(isSubject);
  });

  test('hold a name where one stands in them', () => {
    expect(candidatesOf('Oslo ferry').map(({ key, holdsName }) => [key, holdsName])).toEqual([
      ['oslo ferry', true],
      ['ferry', false],
    ]);
  });

  test('are one for all places', () => {
    expect(candidatesOf('ferry ferry').find(({ key }) => key === 'ferry')?.places).toHaveLength(2);
  });
});

test('the spelling of most places counts, the first of several', () => {
  const form = (...texts: string[]) => commonForm(texts.map((text) => ({ text })));
  expect(form('Ferry', 'ferry', 'ferry')).toBe('ferry');
  expect(form('Ferry', 'ferry')).toBe('Ferry');
  expect(form()).toBe('');
});
