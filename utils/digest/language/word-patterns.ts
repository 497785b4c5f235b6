const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (list: Iterable<string>) => [...list].map(escaped).join('|');

/** Matches any of the phrases as whole words, in any case. */
export function wholeWords(phrases: Iterable<string>): RegExp {
  return new RegExp(`\\b(?:${anyOf(phrases)})\\b`, 'i');
}

/** Matches any of the endings at the end of a word, everywhere in a text; nothing where there are none. */
export function wordEndings(endings: Iterable<string>): RegExp {
  const list = anyOf(endings);
  return list === '' ? /(?!)/g : new RegExp(`(?:${list})\\b`, 'g');
}

/** Matches one of the words, with or without a capital, at the start of a text, and the white space after it. */
export function leadingWord(list: Iterable<string>): RegExp {
  const either = [...list].map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${escaped(word.slice(1))}`);
  return new RegExp(`^(?:${either.join('|')})\\s+`);
}

/**
 * Matches an apostrophe that stands for what was left out of the word after it: 'til, '90s, and 'n' for "and".
 *
 * `clippedAnd`: what is left of "and" between two words.
 */
export function elisionOf(elisions: Iterable<string>, clippedAnd: Iterable<string>): RegExp {
  const whole = [...elisions].map((word) => `${escaped(word)}\\b`);
  const clipped = [...clippedAnd].map((word) => `${escaped(word)}['’]?\\s`);
  return new RegExp(`^['‘](?:${['\\d0s', ...whole, ...clipped].join('|')})`, 'i');
}
