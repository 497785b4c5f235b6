import type { Highlight } from '@/utils/model/saved-article';
import type { ArticleTruth, OwnFields, TextWithMarks } from './article-truth';
import type { Entity } from './entity';
import { inOrder, type Json, replaced, type SaidField } from './field';
import {
  correctionField,
  correctionsIn,
  earlierIn,
  highlightFields,
  highlightIn,
  highlightsIn,
  noteIn,
  plainIn,
  plainNames,
  revisionField,
  savedAtIn,
  savedField,
  shownIn,
  sideBySide,
  storyIn,
  tagField,
  tagsIn,
  written,
} from './present-article';
import { deviceOf, type Stamp } from './stamp';

/** What has been said of an article once what its library holds is said too, and the names of the fields that changed. */
export interface Absorbed {
  readonly entity: Entity;
  readonly changed: readonly string[];
}

/**
 * Says of an article what the library holds that has not been said yet, as decided at `stamp`, which is later than all that
 * was said before. null as truth: it was taken out for good.
 */
export function absorbArticle(entity: Entity, truth: ArticleTruth | null, stamp: Stamp): Absorbed {
  if (truth === null) {
    if (Object.keys(entity.fields).length === 0) return { entity, changed: [] };
    return { entity: { ...entity, purged: stamp, fields: {} }, changed: ['purged'] };
  }
  const said = new Saying(entity, stamp);
  sayOwn(said, truth.own);
  if (!isSame(storyIn(entity), truth.story)) said.write('story', asJson(truth.story));
  if (truth.texts) sayTexts(said, truth.texts.shown, truth.texts.earlier);
  if (said.changed.size === 0) return { entity, changed: [] };
  said.write('updatedAt', truth.own.updatedAt);
  return { entity: { ...entity, fields: inOrder(said.fields) }, changed: [...said.changed] };
}

/** The fields of an entity as they become. */
class Saying {
  readonly fields: Record<string, SaidField>;
  readonly changed = new Set<string>();

  constructor(
    readonly entity: Entity,
    readonly stamp: Stamp,
  ) {
    this.fields = { ...entity.fields };
  }

  write(name: string, value: Json): void {
    this.put(name, { t: this.stamp, v: value });
  }

  /** Puts a value in the place of all that stands; undefined: nothing. */
  replace(name: string, value: Json | undefined): void {
    this.put(name, replaced(sideBySide(this.entity, name), this.stamp, value));
  }

  private put(name: string, field: SaidField): void {
    this.fields[name] = field;
    this.changed.add(name);
  }
}

function sayOwn(said: Saying, own: OwnFields): void {
  const { entity } = said;
  const savedAt = savedAtIn(entity);
  if (savedAt === null || own.savedAt < savedAt) said.write(savedField(deviceOf(said.stamp)), own.savedAt);
  for (const name of plainNames) if (plainIn(entity, name) !== own[name]) said.write(name, own[name]);
  const tags = tagsIn(entity);
  for (const tag of own.tags) if (!tags.includes(tag)) said.write(tagField(tag), true);
  for (const tag of tags) if (!own.tags.includes(tag)) said.write(tagField(tag), false);
  if (noteIn(entity, 'note') !== own.note) said.replace('note', own.note ?? undefined);
  const here = new Set(own.highlights.map(({ id }) => id));
  for (const highlight of own.highlights) sayHighlight(said, highlight);
  for (const { id } of highlightsIn(entity)) if (!here.has(id)) said.replace(highlightFields(id).there, undefined);
  const held = new Set(own.corrections.map(correctionField));
  for (const correction of own.corrections) {
    const name = correctionField(correction);
    if (!isSame(written(entity, name)?.v ?? null, correction)) said.write(name, asJson(correction));
  }
  for (const correction of correctionsIn(entity)) {
    const name = correctionField(correction);
    if (!held.has(name)) said.write(name, null);
  }
}

/** A highlight that is changed is there: whoever took it out without knowing of the change did not mean it so. */
function sayHighlight(said: Saying, { id, colour, note, quote, prefix, suffix, createdAt }: Highlight): void {
  const before = highlightIn(said.entity, id);
  const fields = highlightFields(id);
  const isPassage = before?.quote === quote && before.prefix === prefix && before.suffix === suffix;
  const isColour = before?.colour === colour;
  const isNote = noteIn(said.entity, fields.note) === note;
  if (!(isPassage && isColour && isNote)) said.replace(fields.there, { quote, prefix, suffix, createdAt });
  if (!isColour) said.write(fields.colour, colour);
  if (!isNote) said.replace(fields.note, note ?? undefined);
}

function sayTexts(said: Saying, shown: TextWithMarks, earlier: ReadonlyMap<string, TextWithMarks>): void {
  const isShown = shownIn(said.entity)?.value.whole === shown.whole;
  if (!isShown) said.replace('text', asJson(shown));
  const known = earlierIn(said.entity);
  for (const [at, text] of earlier) {
    const there = known.get(at);
    // One that stands only beside a text that is replaced now has to be kept for itself.
    const isKept = there?.value.whole === text.whole && (there.stamp === null || isShown);
    if (!isKept) said.write(revisionField(at), asJson(text));
  }
  for (const [at, { stamp }] of known) if (!earlier.has(at) && stamp === null) said.write(revisionField(at), null);
}

/** Records of the library are plain data; as JSON they say the same. */
const asJson = (value: unknown): Json => value as Json;
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
