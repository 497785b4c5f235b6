const uneven = /[’\d]/;

/** A word as it is hashed: in lower case, with straight apostrophes, each digit as 0. */
export function plainWord(text: string): string {
  const lower = text.toLowerCase();
  // Few words have either.
  return uneven.test(lower) ? lower.replace(/’/g, "'").replace(/\d/g, '0') : lower;
}
