import { describe, expect, test } from 'vitest';
import { countUnspaced, eastAsian, unspacedCharacter } from './scripts';

describe('scripts without spaces', () => {
  test.each([
    ['Chinese', '港口', 2],
    ['Japanese', 'フェリーが出る', 7],
    ['Thai', 'ท่าเรือ', 7],
    ['Lao', 'ທ່າເຮືອ', 7],
    ['Khmer', 'កំពង់ផែ', 7],
    ['Burmese', 'ဆိပ်ကမ်း', 8],
  ])('%s', (_, text, characters) => {
    expect(unspacedCharacter.test(text)).toBe(true);
    expect(countUnspaced(text)).toBe(characters);
  });

  test.each([
    ['Korean', '항구가 문을 열었다'],
    ['Hindi', 'बंदरगाह खुला'],
    ['Vietnamese', 'Bến cảng mở cửa'],
    ['English', 'The harbour is open'],
  ])('not %s', (_, text) => {
    expect(unspacedCharacter.test(text)).toBe(false);
    expect(countUnspaced(text)).toBe(0);
  });

  test('a Korean syllable counts as East Asian all the same', () => {
    expect(new RegExp(`^[${eastAsian}]+$`, 'u').test('항구フェリー')).toBe(true);
  });
});
