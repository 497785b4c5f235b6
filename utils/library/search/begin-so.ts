/** The word that narrows the most; '' where there is none. */
export const longestOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length)[0] ?? '';

/** Whether each of the wanted words begins one of the words of a name. */
export const beginSo = (own: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => own.some((each) => each.startsWith(word)));
