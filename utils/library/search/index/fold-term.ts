/** Letters that carry no combining mark but are written without their stroke or ligature by those who lack the key. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Marks that readers leave out when they type: accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowels.
 * Not the vowel signs of Indic scripts or the voicing of kana, without which a word is another word.
 */
const droppedMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** A word as the index knows it: no case, no accents, compatibility forms (full width, ligatures) resolved. */
export function foldTerm(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(droppedMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}

const isAscii = /^[ -~]*$/;
