/** How one ending is taken off a word. */
export interface Inflection {
  readonly endings: readonly string[];
  /** UTF-16 units to take off. */
  readonly drop: number;
  /** What to put there instead. */
  readonly add: string;
  /** UTF-16 units of the whole word at least. */
  readonly leastChars: number;
  /** Letters right before the ending at least. */
  readonly lettersBefore: number;
  /** Longer endings that are not to be touched. */
  readonly unless: readonly string[];
}

/** The word without its ending, by the first inflection that fits; the word itself where none does. */
export function baseForm(word: string, inflections: readonly Inflection[]): string {
  for (const { endings, drop, add, leastChars, lettersBefore, unless } of inflections) {
    if (word.length < leastChars) continue;
    const ending = endings.find((each) => word.endsWith(each));
    if (ending === undefined || unless.some((each) => word.endsWith(each))) continue;
    if (!hasLettersBefore(word, ending, lettersBefore)) continue;
    return word.slice(0, word.length - drop) + add;
  }
  return word;
}

const letter = /^\p{L}$/u;

function hasLettersBefore(word: string, ending: string, least: number): boolean {
  if (least === 0) return true;
  const before = word.slice(0, word.length - ending.length);
  // A letter takes two units at most.
  const last = [...before.slice(-2 * least)].slice(-least);
  return last.length === least && last.every((each) => letter.test(each));
}

/** True where the word has one of the endings, and `stem` matches what stands before it. */
export function hasEnding(word: string, endings: Iterable<string>, stem = /^/): boolean {
  for (const ending of endings) {
    if (word.endsWith(ending) && stem.test(word.slice(0, word.length - ending.length))) return true;
  }
  return false;
}

/** The word without the first of the endings that it has. */
export function withoutEnding(word: string, endings: Iterable<string>): string {
  for (const ending of endings) if (word.endsWith(ending)) return word.slice(0, word.length - ending.length);
  return word;
}
