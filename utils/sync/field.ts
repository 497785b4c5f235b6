import { deviceOf, momentOf, type Stamp } from './stamp';

/** Anything JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What was written last. */
export interface Written {
  readonly t: Stamp;
  readonly v: Json;
}

/**
 * What was written without knowing of each other stands side by side (a multi-value register by dotted version vectors;
 * Preguiça and others 2012).
 */
export interface SideBySide {
  /** What stands, by when it was written. */
  readonly live: Readonly<Record<Stamp, Json>>;
  /** Up to when what each device wrote is known: what is known and does not stand any more was replaced. */
  readonly seen: Readonly<Record<string, Stamp>>;
}

export type SaidField = Written | SideBySide;

export const isSideBySide = (field: SaidField): field is SideBySide => 'live' in field;

/** Of two states of one field what both together say. The order and how often they come together make no difference. */
export function joinFields(name: string, a: SaidField, b: SaidField): SaidField {
  if (isSideBySide(a) && isSideBySide(b)) return joinSideBySide(a, b);
  // A field of one form stays of it; one that a damaged file has in another is not believed.
  if (isSideBySide(a) || isSideBySide(b)) return isSideBySide(a) ? a : b;
  return joinWritten(name, a, b);
}

function joinWritten(name: string, a: Written, b: Written): Written {
  if (a.t === b.t) return fuller(a, b);
  // Given and taken at the same moment, a tag is there.
  if (name.startsWith('tag:') && momentOf(a.t) === momentOf(b.t) && a.v !== b.v) return a.v === true ? a : b;
  return a.t > b.t ? a : b;
}

/** One write in two copies: an article may have been left out of one of them (see entity.ts). */
const fuller = (a: Written, b: Written) => (hasArticle(b.v) && !hasArticle(a.v) ? b : a);

export const hasArticle = (value: Json): value is { readonly article: Json } =>
  typeof value === 'object' && value !== null && 'article' in value;

function joinSideBySide(a: SideBySide, b: SideBySide): SideBySide {
  const live: Record<Stamp, Json> = {};
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const [stamp, value] of Object.entries(own.live)) {
      const there = other.live[stamp];
      if (there === undefined ? stamp > (other.seen[deviceOf(stamp)] ?? '') : !hasArticle(there)) live[stamp] = value;
      else if (there !== undefined) live[stamp] ??= there;
    }
  }
  const seen: Record<string, Stamp> = { ...a.seen };
  for (const [device, stamp] of Object.entries(b.seen)) if (stamp > (seen[device] ?? '')) seen[device] = stamp;
  return { live: inOrder(live), seen: inOrder(seen) };
}

/** The field once a device that saw all of it has put something in its place; undefined takes out what is there. */
export function replaced(field: SideBySide | undefined, stamp: Stamp, value: Json | undefined): SideBySide {
  const seen = { ...field?.seen, [deviceOf(stamp)]: stamp };
  for (const known of Object.keys(field?.live ?? {})) {
    const device = deviceOf(known);
    if (known > (seen[device] ?? '')) seen[device] = known;
  }
  return { live: value === undefined ? {} : { [stamp]: value }, seen: inOrder(seen) };
}

/** What stands, the last written first. */
export const standing = (field: SideBySide | undefined): readonly (readonly [Stamp, Json])[] =>
  Object.entries(field?.live ?? {}).sort(([a], [b]) => (a < b ? 1 : -1));

/** The latest stamp in a field; '' where it has none. */
export function latestOfField(field: SaidField): Stamp {
  if (!isSideBySide(field)) return field.t;
  let latest = '';
  for (const stamp of [...Object.keys(field.live), ...Object.values(field.seen)]) if (stamp > latest) latest = stamp;
  return latest;
}

/** What of a field was written after a stamp; null where nothing was. */
export function fieldAfter(field: SaidField, stamp: Stamp): SaidField | null {
  if (!isSideBySide(field)) return field.t > stamp ? field : null;
  const live = Object.fromEntries(Object.entries(field.live).filter(([at]) => at > stamp));
  const seen = Object.fromEntries(Object.entries(field.seen).filter(([, at]) => at > stamp));
  return Object.keys(seen).length + Object.keys(live).length === 0 ? null : { live, seen };
}

/** Two states that say the same are the same text as JSON. */
export const inOrder = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
