import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameKeeper, createPathKeeper, fileName } from './file-name';
import { hostileTexts } from './testing/hostile-records';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe('fileName', () => {
  test.each([
    ['Ferry strike: day 2', 'Ferry strike day 2'],
    ['a/b', 'a-b'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['CON', 'Untitled'],
    ['com1.backup', 'Untitled'],
    ['Console', 'Console'],
    ['..', 'Untitled'],
    ['What? "Yes" <no>|*', 'What Yes no'],
    ['Ends in dots. . .', 'Ends in dots'],
    ['[[x]] #y ^z ~', 'x y z'],
    ['evil\u202Egnp.exe', 'evilgnp.exe'],
    ['a\n\tb', 'a b'],
  ])('%j -> %j', (title, name) => {
    expect(fileName(title)).toBe(name);
  });

  test('a long name ends at a whole character, at most 245 bytes', () => {
    const name = fileName('👨‍👩‍👧‍👦'.repeat(80));
    expect(bytesOf(name)).toBeLessThanOrEqual(245);
    expect(name).toBe('👨‍👩‍👧‍👦'.repeat(Math.floor(245 / bytesOf('👨‍👩‍👧‍👦'))));
  });

  test('is safe for any text', () => {
    const isSafe = (text: string) => {
      const name = fileName(text);
      expect(name).not.toMatch(/[#|^[\]<>:"/\\?*~\p{Cc}]|^[.\s]|[.\s]$|^$/u);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
      expect(bytesOf(name)).toBeLessThanOrEqual(245);
      expect(fileName(name)).toBe(name);
    };
    hostileTexts.forEach(isSafe);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), isSafe));
  });
});

describe('createNameKeeper', () => {
  test('numbers equal names, also those that differ in case', () => {
    const keep = createNameKeeper();
    expect(['A', 'a', 'A', 'A 2', 'B'].map(keep)).toEqual(['A', 'a 2', 'A 3', 'A 2 2', 'B']);
  });

  test('a numbered name stays within the limit', () => {
    const keep = createNameKeeper();
    const names = Array.from({ length: 12 }, () => keep('x'.repeat(245)));
    expect(new Set(names).size).toBe(12);
    expect(Math.max(...names.map(bytesOf))).toBe(245);
  });

  test('ten thousand equal names are quick', () => {
    const keep = createNameKeeper();
    const names = Array.from({ length: 10_000 }, () => keep('Untitled'));
    expect(new Set(names).size).toBe(10_000);
    expect(names.at(-1)).toBe('Untitled 10000');
  });
});

test('createPathKeeper numbers within a folder', () => {
  const keep = createPathKeeper();
  expect([keep('', 'A'), keep('X', 'A'), keep('x', 'a'), keep('', 'A')]).toEqual(['A', 'X/A', 'X/a 2', 'A 2']);
});
