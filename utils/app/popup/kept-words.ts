import type { Change } from '@/utils/library/articles/apply-change';

/** What the reader has written beside a page since it was saved just now. */
export interface KeptWords {
  readonly tags: readonly string[];
  readonly note: string | null;
}

export const noWords: KeptWords = { tags: [], note: null };

/** As long as a tag may be in the reader. */
const maxTagChars = 80;

/** The tags of a line like "harbour, #toll bridge", each once. */
export function readTags(line: string): string[] {
  const tags = line.split(',').map((tag) => tag.trim().replace(/^#/, '').trim().slice(0, maxTagChars));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** What leads from the words kept to those wanted; null where they are the same. */
export function changeOfWords(kept: KeptWords, wanted: KeptWords): Change | null {
  const addTags = wanted.tags.filter((tag) => !kept.tags.includes(tag));
  const removeTags = kept.tags.filter((tag) => !wanted.tags.includes(tag));
  const isNoteChanged = kept.note !== wanted.note;
  if (addTags.length === 0 && removeTags.length === 0 && !isNoteChanged) return null;
  return { addTags, removeTags, ...(isNoteChanged && { note: { text: wanted.note, was: kept.note } }) };
}
