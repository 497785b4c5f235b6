import { describe, expect, test } from 'vitest';
import { findLowered, lowered, loweredAlternatives, replaceLowered, splitLowered } from './caseless';

test('every character of Unicode stays at its place', () => {
  const longer: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    if (lowered(character).length !== character.length) longer.push(character);
  }
  expect(longer).toEqual([]);
});

describe('patterns of lower case', () => {
  const by = new RegExp(`^(?:${loweredAlternatives(['Von', 'by', 'İçerik'])})\\s`, 'u');
  const and = /\s(?:and|und)\s/gu;

  test.each(['VON Ada Quill', 'von Ada Quill', 'By Ada Quill', 'İÇERİK Ada Quill'])('find their words: %s', (text) => {
    expect(findLowered(text, by)?.index).toBe(0);
    expect(replaceLowered(text, by, '')).toBe('Ada Quill');
  });

  test('leave the case of what stays', () => {
    expect(splitLowered('Ada QUILL UND Juno İnce and Mo', and)).toEqual(['Ada QUILL', 'Juno İnce', 'Mo']);
    expect(replaceLowered('Ada UND Juno and Mo', and, ' | ')).toBe('Ada | Juno | Mo');
  });

  test('leave a text without their words as it is', () => {
    expect(findLowered('Bygone', by)).toBeNull();
    expect(replaceLowered('Bygone Days', by, '')).toBe('Bygone Days');
    expect(splitLowered('Ada QUILL', and)).toEqual(['Ada QUILL']);
  });
});
