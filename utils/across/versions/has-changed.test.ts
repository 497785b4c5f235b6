import { describe, expect, test } from 'vitest';
import { cpuMs } from '@/testing/cpu-ms';
import type { Article, Block } from '@/utils/model/article';
import { type VersionEdit, versionPair, versionPairs } from './cases/version-pair';
import { hasChanged } from './has-changed';

const judged = (set: string) =>
  versionPairs
    .filter((pair) => pair.set === set)
    .map((pair) => {
      const { before, after } = versionPair(pair);
      return { ...pair, isSeen: hasChanged(before, after), isSeenBack: hasChanged(after, before) };
    });
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe.each(['develop', 'validate'])('written versions of pages, %s', (set) => {
  test('there are as many edits as cases of clutter', () => {
    expect(judged(set)).toHaveLength(20);
    expect(judged(set).filter(({ kind }) => kind === 'edit')).toHaveLength(10);
  });
  test('no false alarm', () => {
    expect(
      names(judged(set).filter(({ kind, isSeen, isSeenBack }) => kind === 'clutter' && (isSeen || isSeenBack))),
    ).toEqual([]);
  });
  test('no edit is missed', () => {
    expect(
      names(judged(set).filter(({ kind, isSeen, isSeenBack }) => kind === 'edit' && !(isSeen && isSeenBack))),
    ).toEqual([]);
  });
});

describe('what only looks like clutter', () => {
  const base = versionPair({ base: 'ferry', edits: [] }).before;
  const added = (text: string): Article => ({
    ...base,
    blocks: [...base.blocks, { type: 'paragraph', text, marks: [] }],
  });
  test.each([
    'Published in 2019, the report had warned of just such a fire.',
    'Ad spending on the route had doubled since spring.',
    'Shares in the ferry company fell by 4 percent.',
    '412 passengers had booked for the afternoon.',
    'Related costs were not known.',
    'Newsletter editor Dora Lind was among the passengers.',
  ])('%s', (sentence) => {
    expect(hasChanged(base, added(sentence))).toBe(true);
  });
});

describe('captions', () => {
  const base = versionPair({ base: 'ferry', edits: [] }).before;
  const figure = (text: string, src: string): Block => ({
    type: 'figure',
    text,
    marks: [],
    src,
    alt: null,
    credit: null,
  });
  const withFigure = (text: string, src = 'https://img.example/a.jpg') => ({
    ...base,
    blocks: [figure(text, src), ...base.blocks],
  });
  test('of the same picture corrected', () => {
    expect(hasChanged(withFigure('The ferry in 2019'), withFigure('The ferry in 2018'))).toBe(true);
  });
  test('of another picture', () => {
    expect(hasChanged(withFigure('The ferry'), withFigure('The port', 'https://img.example/b.jpg'))).toBe(false);
  });
});

test('a line without end is judged in time', () => {
  const edits: VersionEdit[] = [{ do: 'insert', at: 0, text: `${'1 '.repeat(100_000)}vor ${'an '.repeat(100_000)}` }];
  const { before, after } = versionPair({ base: 'ferry', edits });
  const start = cpuMs();
  expect(hasChanged(before, after)).toBe(true);
  expect(cpuMs() - start).toBeLessThan(1_000);
});
