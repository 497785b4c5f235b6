import type { Highlight } from '@/utils/model/saved-article';
import type { RowRecord } from '../store/records';
import { markedAtOf } from './row-of-article';

/** What a reader does to a saved article. Only the fields that are given are touched. */
export interface Change {
  readonly isRead?: boolean;
  readonly isStarred?: boolean;
  readonly isArchived?: boolean;
  /** In the trash; purged 30 days later. */
  readonly isDeleted?: boolean;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  /** `was` is the note the reader had before them: one written elsewhere meanwhile is kept above the new one. */
  readonly note?: { readonly text: string | null; readonly was: string | null };
  /** 0..1 */
  readonly progress?: number;
  /** Its place among those to be read next: behind all others, or one between them; null to take it out. */
  readonly queuePlace?: number | 'last' | null;
  /** Added, or put in the place of the one with the same id. */
  readonly putHighlights?: readonly Highlight[];
  readonly removeHighlights?: readonly string[];
}

/** A change whose place among others has been found. */
export interface PlacedChange extends Change {
  readonly queuePlace?: number | null;
}

/** The times and values a change can set back exactly. */
type RestoredFields = Partial<
  Pick<RowRecord, 'readAt' | 'archivedAt' | 'deletedAt' | 'isStarred' | 'progress' | 'queuePlace'>
>;

/** How to take back what one change did to one article, and nothing else: a field edited again meanwhile stays as edited. */
export interface Undo {
  readonly id: string;
  readonly before: RestoredFields;
  readonly after: RestoredFields;
  readonly change: PlacedChange;
}

type Fields = { -readonly [Key in keyof RestoredFields]: RestoredFields[Key] };

const flags = [
  ['isRead', 'readAt'],
  ['isArchived', 'archivedAt'],
  ['isDeleted', 'deletedAt'],
] as const;

/** The row after the change and how to undo it; null if the change changes nothing. */
export function applyChange(row: RowRecord, change: PlacedChange, at: string): { row: RowRecord; undo: Undo } | null {
  const after: Fields = {};
  for (const [flag, field] of flags) {
    const isSet = change[flag];
    if (isSet !== undefined && isSet !== (row[field] !== null)) after[field] = isSet ? at : null;
  }
  if (change.isStarred !== undefined && change.isStarred !== row.isStarred) after.isStarred = change.isStarred;
  if (change.progress !== undefined) {
    const progress = Math.min(1, Math.max(0, change.progress));
    if (progress !== row.progress) after.progress = progress;
  }
  if (change.queuePlace !== undefined && change.queuePlace !== (row.queuePlace ?? null)) {
    after.queuePlace = change.queuePlace;
  }
  const before = Object.fromEntries(
    Object.keys(after).map((field) => [field, row[field as keyof RestoredFields] ?? null]),
  ) as RestoredFields;
  const tags = changeTags(row.tags, change);
  const note = changeNote(row.note, change);
  const highlights = changeHighlights(row.highlights, change);
  const isTouched = tags !== row.tags || note !== row.note || highlights !== row.highlights;
  if (Object.keys(after).length === 0 && !isTouched) return null;
  const markedAt = highlights === row.highlights ? row.markedAt : markedAtOf(highlights);
  const changed: RowRecord = { ...row, ...after, tags, note, highlights, markedAt, updatedAt: at };
  return { row: changed, undo: { id: row.id, before, after, change: reverse(row, changed) } };
}

/** The row with a change taken back; null if nothing of it stands any more. */
export function applyUndo(row: RowRecord, undo: Undo, at: string): RowRecord | null {
  const restored: Fields = {};
  for (const field of Object.keys(undo.after) as (keyof RestoredFields)[]) {
    if (row[field] === undo.after[field]) Object.assign(restored, { [field]: undo.before[field] });
  }
  const rest = applyChange(row, undo.change, at)?.row ?? row;
  if (rest === row && Object.keys(restored).length === 0) return null;
  return { ...rest, ...restored, updatedAt: at };
}

function changeTags(tags: readonly string[], change: Change): readonly string[] {
  const added = (change.addTags ?? []).map((tag) => tag.trim()).filter((tag) => tag !== '' && !tags.includes(tag));
  const isRemoved = tags.some((tag) => change.removeTags?.includes(tag));
  if (added.length === 0 && !isRemoved) return tags;
  return [...tags.filter((tag) => !change.removeTags?.includes(tag)), ...new Set(added)];
}

function changeNote(note: string | null, change: Change): string | null {
  if (!change.note) return note;
  const text = change.note.text?.trim() || null;
  const isEditedElsewhere = note !== null && note !== change.note.was && note !== text;
  if (!isEditedElsewhere) return text;
  return text === null ? note : `${note}\n\n${text}`;
}

function changeHighlights(highlights: readonly Highlight[], change: Change): readonly Highlight[] {
  const put = new Map((change.putHighlights ?? []).map((highlight) => [highlight.id, highlight]));
  const isRemoved = highlights.some(({ id }) => change.removeHighlights?.includes(id));
  if (put.size === 0 && !isRemoved) return highlights;
  const kept = highlights
    .filter(({ id }) => !change.removeHighlights?.includes(id))
    .map((highlight) => put.get(highlight.id) ?? highlight);
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...[...put.values()].filter(({ id }) => !known.has(id))];
}

/** The change that leads tags, note and highlights back. */
function reverse(before: RowRecord, after: RowRecord): PlacedChange {
  const kept = new Map(after.highlights.map((highlight) => [highlight.id, highlight]));
  const known = new Set(before.highlights.map(({ id }) => id));
  return {
    addTags: before.tags.filter((tag) => !after.tags.includes(tag)),
    removeTags: after.tags.filter((tag) => !before.tags.includes(tag)),
    ...(before.note === after.note ? {} : { note: { text: before.note, was: after.note } }),
    putHighlights: before.highlights.filter((highlight) => kept.get(highlight.id) !== highlight),
    removeHighlights: after.highlights.filter(({ id }) => !known.has(id)).map(({ id }) => id),
  };
}
