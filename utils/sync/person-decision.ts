import * as v from 'valibot';
import type { Entity } from './entity';
import type { Json } from './field';
import { written } from './present-article';
import type { Stamp } from './stamp';

export const decisionPrefix = 'p:';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));
const named = v.pipe(v.tuple([text, v.pipe(v.string(), v.maxLength(500))]), v.readonly());
const mentions = v.pipe(v.array(named), v.readonly());
const decisionShape = v.variant('kind', [
  v.object({ kind: v.literal('merge'), at: text, from: mentions, into: mentions }),
  v.object({ kind: v.literal('split'), at: text, moved: mentions }),
  v.object({ kind: v.literal('not-person'), at: text, names: v.pipe(v.array(text), v.readonly()) }),
]);

/** Who is meant, by what is the same on every device: the key of an article that names them, and the name as names are compared. */
export type NamedIn = v.InferOutput<typeof named>;

/**
 * What the reader decided about persons, in names: the keys of persons are each library's own.
 * - merge: who is named here is who is named there, and shown as those
 * - split: who is named here is somebody else than others of the name
 * - not-person: nobody goes by these names
 */
export type PersonDecision = v.InferOutput<typeof decisionShape>;

/** The id of a decision: two devices that put back the same copy of a library have the same. */
export const decisionId = (kind: PersonDecision['kind'], at: string, name: string): string =>
  `${decisionPrefix}${kind} ${at} ${name}`;

/** A decision as it is said. */
export const saidDecision = (id: string, decision: PersonDecision, t: Stamp): Entity => ({
  id,
  purged: null,
  fields: { isWithdrawn: { t, v: false }, what: { t, v: decision as unknown as Json } },
});

/** That it is withdrawn; what it was stays. */
export const withdrawn = (entity: Entity, t: Stamp): Entity => ({
  ...entity,
  fields: { ...entity.fields, isWithdrawn: { t, v: true } },
});

/** The decision, where it stands and this version knows its kind; null else. */
function standingDecision(entity: Entity): PersonDecision | null {
  const parsed = v.safeParse(decisionShape, written(entity, 'what')?.v);
  return parsed.success && written(entity, 'isWithdrawn')?.v === false ? parsed.output : null;
}

export interface StandingDecision {
  readonly id: string;
  readonly decision: PersonDecision;
}

/** All that stand, in the order in which they were made, which is the same on every device. */
export function standingDecisions(entities: readonly Entity[]): StandingDecision[] {
  const standing = entities.flatMap((entity) => {
    const decision = standingDecision(entity);
    return decision ? [{ id: entity.id, decision }] : [];
  });
  return standing.sort((a, b) => compare(a.decision.at, b.decision.at) || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Of each who is named anywhere, all who are the same by these decisions, whichever of their articles are there: so two stay one
 * where the one between them is in no article any more.
 */
export function sameByMerges(standing: readonly StandingDecision[]): (named: NamedIn) => readonly NamedIn[] {
  const groups = new Map<string, NamedIn[]>();
  for (const { decision } of standing) {
    if (decision.kind !== 'merge') continue;
    const own = [...decision.from, ...decision.into];
    const joined = new Set(own.map((named) => groups.get(namedKey(named)) ?? [named]));
    const all = new Map([...joined].flat().map((named) => [namedKey(named), named]));
    const group = [...all.values()];
    for (const key of all.keys()) groups.set(key, group);
  }
  return (named) => groups.get(namedKey(named)) ?? [named];
}

/** A place where somebody is named, as a key of a map. */
export const namedKey = (named: NamedIn): string => named.join('\n');
