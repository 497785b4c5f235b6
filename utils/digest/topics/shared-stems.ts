/** Letters that two forms of a word share at least, and letters of an ending at most. */
const [leastStem, mostEnding] = [4, 3];

/** For each word that differs from another only in a short ending the first of them in order of letters: "pakistanie" and "pakistanu". */
export function sharedStems(words: readonly string[]): ReadonlyMap<string, string> {
  const firstOf = new Map<string, string>();
  let first = '';
  for (const word of [...new Set(words)].sort()) {
    if (first === '' || !isSameWord(first, word)) first = word;
    else firstOf.set(word, first);
  }
  return firstOf;
}

function isSameWord(a: string, b: string): boolean {
  if (a.includes(' ') || b.includes(' ')) return false;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= leastStem && a.length - shared <= mostEnding && b.length - shared <= mostEnding;
}
