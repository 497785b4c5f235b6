import type { LabelledDocument } from './labelled-document';

/** Share of its places at which a noun may stand in a name and still count as one. */
const mostInNames = 0.1;
const leastChars = 3;

/**
 * Nouns of a language that writes all of them with a capital, out of labelled texts: words with a capital inside a sentence
 * that are no part of a name there. In lower case, each with the number of documents that have it.
 */
export function commonNouns(documents: readonly LabelledDocument[]): Map<string, number> {
  const documentsWith = new Map<string, number>();
  const inNames = new Map<string, number>();
  for (const { sentences } of documents) {
    const own = new Set<string>();
    for (const { tokens, labels } of sentences) {
      for (const [at, { text }] of tokens.entries()) {
        if (text.length < leastChars || !/^\p{Lu}[\p{L}-]*\p{Ll}$/u.test(text)) continue;
        const lower = text.toLowerCase();
        if (labels[at] !== 0) inNames.set(lower, (inNames.get(lower) ?? 0) + 1);
        else if (tokens[at - 1]?.isWord) own.add(lower);
      }
    }
    for (const word of own) documentsWith.set(word, (documentsWith.get(word) ?? 0) + 1);
  }
  for (const [word, count] of documentsWith) {
    if ((inNames.get(word) ?? 0) > mostInNames * count) documentsWith.delete(word);
  }
  return documentsWith;
}
