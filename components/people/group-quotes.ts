import type { OccurrenceRecord } from '@/utils/library/connections/connection-records';

/** Words that a person said, with every article that has them. */
export interface SaidWords {
  readonly kind: 'direct' | 'reported';
  /** As the first of the articles has them, without a comma or the like at the end, which belonged to the sentence around them. */
  readonly text: string;
  /** In the order in which they were given, each with the words as it has them; at least one. */
  readonly places: readonly (OccurrenceRecord & { readonly said: string })[];
}

/** What a person said, each thing once: the same words in several papers, however they are punctuated, are one. */
export function groupQuotes(occurrences: readonly OccurrenceRecord[]): SaidWords[] {
  const groups = new Map<string, { kind: SaidWords['kind']; text: string; places: SaidWords['places'][number][] }>();
  for (const occurrence of occurrences) {
    for (const { kind, text } of occurrence.quotes) {
      const words = `${kind} ${text
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim()}`;
      const group = groups.get(words);
      if (!group) groups.set(words, { kind, text: withoutComma(text), places: [{ ...occurrence, said: text }] });
      // Said twice in one article it has one source still.
      else if (group.places.at(-1)?.doc !== occurrence.doc) group.places.push({ ...occurrence, said: text });
    }
  }
  return [...groups.values()];
}

const withoutComma = (text: string): string => text.trimEnd().replace(/(?<![,;:\s])[,;:\s]+$/u, '');
