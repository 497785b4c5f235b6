import { expect, test } from 'vitest';
import { readModule } from './read-module.mjs';

test.each([
  ['a plain function', 'function plain() { return 1; }', [['plain', 1]]],
  ['branches and loops', 'function f(a) { if (a) for (;;) {} else while (a) {} return a ? 1 : 2; }', [['f', 5]]],
  ['and, or, ??', 'const f = (a, b) => (a && b) || (a ?? b);', [['f', 4]]],
  ['cases, not the default', 'function f(a) { switch (a) { case 1: case 2: break; default: } }', [['f', 3]]],
  ['a catch', 'function f() { try { g(); } catch {} }', [['f', 2]]],
  ['a function in a function', 'const f = (a) => { if (a) return () => (a ? 1 : 2); };', [['f', 2], ['in f', 2]]], // biome-ignore format: one case a line
])('complexity of %s', (_, text, expected) => {
  expect(readModule('f.ts', text).functions.map(({ name, complexity }) => [name, complexity])).toEqual(expected);
});

test('imports, lazy ones and those of types among them', () => {
  const text = `import a from './a'; import type { B } from './b'; import { type C } from './c';
    export { d } from './d'; export type { E } from './e'; const f = () => import('./f');`;
  expect(readModule('f.ts', text).imports.map(({ specifier, isType }) => [specifier, isType])).toEqual([
    ['./a', false],
    ['./b', true],
    ['./c', true],
    ['./d', false],
    ['./e', true],
    ['./f', false],
  ]);
});

test.each([
  ["import type { A } from './a'; export interface B { a: A } export type C = B;", false],
  ['export interface B {} export const b = 1;', true],
])('whether anything is left after compilation: %s', (text, hasCode) => {
  expect(readModule('f.ts', text).hasCode).toBe(hasCode);
});
