const digit = /\p{Nd}/gu;
const plain = /^[\x20-\x7e\s]*$/;
const hanDigits = '〇一二三四五六七八九';
const hanYear = /[〇零一二三四五六七八九]{4}(?=年)/gu;
const hanNumber = /([二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日号號])/gu;

/** The text with every decimal digit of every script as 0-9, and the numerals of a Chinese date as digits. */
export function plainDigits(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(digit, (char) => String(digitValue(char)))
    .replace(hanYear, (year) => [...year].map((char) => (char === '零' ? 0 : hanDigits.indexOf(char))).join(''))
    .replace(hanNumber, (number) => String(hanValue(number)));
}

/** Digits of a script stand ten in a row in Unicode, the zero at a code point that is the first of its kind. */
function digitValue(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** 十一 is 11, 二十 is 20, 四 is 4. */
function hanValue(number: string): number {
  const [tens, ones] = number.includes('十') ? number.split('十') : [null, number];
  const value = (digitOf: string | undefined, empty: number) => (digitOf ? hanDigits.indexOf(digitOf) : empty);
  return (tens === null ? 0 : value(tens, 1) * 10) + value(ones, 0);
}
