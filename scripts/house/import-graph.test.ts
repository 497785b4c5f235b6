import { expect, test } from 'vitest';
import { circlesOf, reachedFrom } from './import-graph.mjs';

const graph = new Map([
  ['a', ['b']],
  ['b', ['c', 'd']],
  ['c', ['a']],
  ['d', ['e']],
  ['e', []],
  ['f', ['f']],
  ['g', ['a']],
]);

test('circles are groups of files that reach one another, the largest first, one of a single file among them', () => {
  expect(circlesOf(graph)).toEqual([['a', 'b', 'c'], ['f']]);
});

test('what is reached is what is imported, however far away', () => {
  expect([...reachedFrom(graph, ['d'])]).toEqual(['d', 'e']);
  expect([...reachedFrom(graph, ['g'])].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'g']);
});
