import { itemOf } from '@/utils/corrections/correction-item';
import type { Correction } from '@/utils/model/correction';
import type { Highlight, HighlightColour } from '@/utils/model/saved-article';
import type { OwnFields, StoryPlace } from './article-truth';
import type { Entity } from './entity';
import { isSideBySide, type Json, type SideBySide, standing, type Written } from './field';
import { msOf, type Stamp } from './stamp';

/** Between two notes that were written without knowing of each other. */
const noteRule = '\n\n———\n\n';

/** Own fields that are told in a way of their own. */
type ToldApart = 'savedAt' | 'updatedAt' | 'tags' | 'note' | 'highlights' | 'corrections';

/** What stands in the flags and times of an article of which nothing has been said: every own field that is told as it is. */
const plainDefaults = {
  readAt: null,
  archivedAt: null,
  deletedAt: null,
  isStarred: false,
  progress: 0,
  queuePlace: null,
} as const satisfies Record<Exclude<keyof OwnFields, ToldApart>, Json>;
export type PlainName = keyof typeof plainDefaults;
export const plainNames = Object.keys(plainDefaults) as PlainName[];

export const tagField = (tag: string) => `tag:${tag}`;
export const savedField = (device: string) => `saved:${device}`;
/** Of a highlight: that it is there and on which words, its colour, its note. */
export const highlightFields = (id: string) => ({ there: `mark:${id}`, colour: `colour:${id}`, note: `remark:${id}` });
export const correctionField = (correction: Correction) => `right:${itemOf(correction)}`;
export const revisionField = (replacedAt: string) => `earlier:${replacedAt}`;

export const sideBySide = ({ fields }: Entity, name: string): SideBySide | undefined => {
  const field = fields[name];
  return field && isSideBySide(field) ? field : undefined;
};

export const written = ({ fields }: Entity, name: string): Written | undefined => {
  const field = fields[name];
  return field && !isSideBySide(field) ? field : undefined;
};

/** What stands in all fields whose names begin so, by the rest of the name. */
const writtenUnder = (entity: Entity, prefix: string): [string, Json][] =>
  Object.keys(entity.fields).flatMap((name): [string, Json][] => {
    const field = name.startsWith(prefix) ? written(entity, name) : undefined;
    return field ? [[name.slice(prefix.length), field.v]] : [];
  });

/** The notes that stand, the last written first, parted by a rule; one that another holds word for word is not said twice. */
export function noteIn(entity: Entity, name: string): string | null {
  const notes: string[] = [];
  for (const [, value] of standing(sideBySide(entity, name))) {
    if (typeof value !== 'string' || notes.some((note) => note.includes(value))) continue;
    notes.push(value);
  }
  return notes.length > 0 ? notes.join(noteRule) : null;
}

/** When it was first saved, by the device that did so first; null where none says. */
export function savedAtIn(entity: Entity): string | null {
  const times = writtenUnder(entity, 'saved:').flatMap(([, value]) => (typeof value === 'string' ? value : []));
  return times.length > 0 ? times.reduce((first, time) => (time < first ? time : first)) : null;
}

export const plainIn = (entity: Entity, name: PlainName): Json => written(entity, name)?.v ?? plainDefaults[name];

export const tagsIn = (entity: Entity): string[] =>
  writtenUnder(entity, 'tag:').flatMap(([tag, isThere]) => (isThere === true ? tag : []));

export const correctionsIn = (entity: Entity): Correction[] =>
  writtenUnder(entity, 'right:')
    .flatMap(([, value]) => (value === null ? [] : (value as unknown as Correction)))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : itemOf(a) < itemOf(b) ? -1 : 1));

export const storyIn = (entity: Entity): StoryPlace | null =>
  (written(entity, 'story')?.v ?? null) as unknown as StoryPlace | null;

export const highlightsIn = (entity: Entity): Highlight[] =>
  Object.keys(entity.fields)
    .flatMap((name) => (name.startsWith('mark:') ? (highlightIn(entity, name.slice('mark:'.length)) ?? []) : []))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1));

/** The highlight as it stands; null where it was removed. */
export function highlightIn(entity: Entity, id: string): Highlight | null {
  const fields = highlightFields(id);
  const [first] = standing(sideBySide(entity, fields.there));
  if (!first) return null;
  const passage = first[1] as unknown as Pick<Highlight, 'quote' | 'prefix' | 'suffix' | 'createdAt'>;
  const colour = (written(entity, fields.colour)?.v ?? 'yellow') as HighlightColour;
  return { ...passage, id, colour, note: noteIn(entity, fields.note) };
}

/** What stands for a text in an entity; its article is there where it was carried, and else in the library. */
export interface TextValue {
  readonly text: string;
  readonly whole: string;
  readonly article?: Json;
}

/** The text that is shown: of several that were saved without knowing of each other the last. null: it is not saved. */
export function shownIn(entity: Entity): { readonly stamp: Stamp; readonly value: TextValue } | null {
  const [first] = standing(sideBySide(entity, 'text'));
  return first ? { stamp: first[0], value: first[1] as unknown as TextValue } : null;
}

/**
 * The earlier texts by when they were replaced: those that were kept as such, and those that were saved at the same time as
 * the one that is shown, without knowing of it. `stamp` is that of the field or of the text itself.
 */
export function earlierIn(entity: Entity): Map<string, { readonly stamp: Stamp | null; readonly value: TextValue }> {
  const earlier = new Map<string, { readonly stamp: Stamp | null; readonly value: TextValue }>();
  const taken = new Set<string>();
  for (const [at, value] of writtenUnder(entity, 'earlier:')) {
    taken.add(at);
    if (value !== null) earlier.set(at, { stamp: null, value: value as unknown as TextValue });
  }
  const [shown, ...others] = standing(sideBySide(entity, 'text'));
  const known = new Set([(shown?.[1] as unknown as TextValue | undefined)?.text]);
  for (const [stamp, json] of others) {
    const value = json as unknown as TextValue;
    if (known.has(value.text)) continue;
    known.add(value.text);
    let ms = msOf(stamp) + 1;
    while (taken.has(new Date(ms).toISOString())) ms += 1;
    const at = new Date(ms).toISOString();
    taken.add(at);
    earlier.set(at, { stamp, value });
  }
  return earlier;
}
