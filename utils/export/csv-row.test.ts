import { expect, test } from 'vitest';
import { csvRow } from './csv-row';

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['1=1', '1=1'],
  // What is taken out in front of a formula, and what becomes white space, must not uncover it.
  ['\u0000=1+1', "'=1+1"],
  ['\u0007\u0000@SUM(A1)', "'@SUM(A1)"],
])('%j is the cell %j', (cell, expected) => {
  expect(csvRow([cell])).toBe(`${expected}\r\n`);
});

test('a carriage return in front does not make a cell safe', () => {
  expect(csvRow(['\r=1+1'])).toMatch(/^"?'/);
});

test('numbers stay numbers, nothing is an empty cell, commas and quotation marks are guarded', () => {
  expect(csvRow([-3, null, 'a, "b"'])).toBe('-3,,"a, ""b"""\r\n');
});
