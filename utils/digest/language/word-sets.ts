import type { Words } from './words';

/** A file of a language read: each list of words, written with a space between, as a set; everything else as it is. */
export type WordSets<File> = { readonly [Key in keyof File]: File[Key] extends string ? Words : File[Key] };

/** The file with its lists of words as sets. */
export function wordSets<File extends object>(file: File): WordSets<File> {
  const entries = Object.entries(file).map(([key, value]) => [key, typeof value === 'string' ? words(value) : value]);
  return Object.fromEntries(entries) as WordSets<File>;
}

/** The words of a list written with a space between. */
export function words(list: string): Words {
  return new Set(list.split(' ').filter(Boolean));
}
