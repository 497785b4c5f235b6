import {
  fieldAfter,
  hasArticle,
  inOrder,
  isSideBySide,
  type Json,
  joinFields,
  latestOfField,
  type SaidField,
} from './field';
import { deviceOf, type Stamp } from './stamp';

/**
 * What devices have said about one thing (an article, a decision on a person), field by field. States form a join-semilattice, and
 * a change is a state with only the fields that changed (delta-state CRDTs; Almeida, Shoker and Baquero 2018): so changes
 * may come in any order, twice, and by way of others. Fields that a later version has given are kept like any other.
 */
export interface Entity {
  /** 'a:' and the key of an article; 'p:' and the name of a decision. */
  readonly id: string;
  /** When it was last taken away for good: all that was written before is gone. null: never. */
  readonly purged: Stamp | null;
  readonly fields: Readonly<Record<string, SaidField>>;
}

export const blankEntity = (id: string): Entity => ({ id, purged: null, fields: {} });

export function joinEntities(a: Entity, b: Entity): Entity {
  const purged = (a.purged ?? '') > (b.purged ?? '') ? a.purged : b.purged;
  const fields: Record<string, SaidField> = {};
  for (const own of [a, b]) {
    for (const [name, field] of Object.entries(own.fields)) {
      const left = purged === null ? field : fieldAfter(field, purged);
      if (!left) continue;
      const there = fields[name];
      fields[name] = there ? joinFields(name, there, left) : left;
    }
  }
  return { id: a.id, purged, fields: inOrder(fields) };
}

/** The latest stamp in all of it; null where it has none. */
export function latestOf(entity: Entity): Stamp | null {
  let latest = entity.purged ?? '';
  for (const field of Object.values(entity.fields)) {
    const stamp = latestOfField(field);
    if (stamp > latest) latest = stamp;
  }
  return latest || null;
}

/** The part of it with these fields. */
export const partOf = (entity: Entity, names: Iterable<string>): Entity => ({
  ...entity,
  fields: inOrder(
    Object.fromEntries(
      [...names].flatMap((name) => {
        const field = entity.fields[name];
        return field ? [[name, field]] : [];
      }),
    ),
  ),
});

/** The names of fields in which one of these devices wrote last. */
export const fieldsBy = ({ fields }: Entity, devices: ReadonlySet<string>): string[] =>
  Object.keys(fields).filter((name) => {
    const field = fields[name];
    if (!field) return false;
    const stamps = isSideBySide(field) ? [...Object.keys(field.live), ...Object.values(field.seen)] : [field.t];
    return stamps.some((stamp) => devices.has(deviceOf(stamp)));
  });

/** It without the articles, which the library keeps already; what tells them apart stays. */
export const withoutArticles = (entity: Entity): Entity =>
  mapValues(entity, (value) => {
    if (!hasArticle(value)) return value;
    const { article: _, ...rest } = value;
    return rest;
  });

/** It with every value as `map` has it. */
export function mapValues(entity: Entity, map: (value: Json, name: string, stamp: Stamp) => Json): Entity {
  const fields = Object.entries(entity.fields).map(([name, field]): [string, SaidField] => {
    if (!isSideBySide(field)) return [name, { t: field.t, v: map(field.v, name, field.t) }];
    const live = Object.entries(field.live).map(([stamp, value]) => [stamp, map(value, name, stamp)]);
    return [name, { live: Object.fromEntries(live), seen: field.seen }];
  });
  return { ...entity, fields: Object.fromEntries(fields) };
}
