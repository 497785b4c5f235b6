import * as v from 'valibot';
import type { Entity } from './entity';
import type { Json, SaidField } from './field';
import { isStamp, type Stamp } from './stamp';

const stamp = v.custom<Stamp>(isStamp);
const value = v.custom<Json>((given) => given !== undefined);
const field = v.union([
  v.object({ t: stamp, v: value }),
  v.object({ live: v.record(stamp, value), seen: v.record(v.string(), stamp) }),
]);
const entityShape = v.object({
  id: v.pipe(v.string(), v.minLength(3), v.maxLength(4_002)),
  purged: v.nullable(stamp),
  fields: v.record(v.pipe(v.string(), v.maxLength(10_000)), field),
});

/** Whether a store gave back what was said as it was written. */
export const isEntity = (given: unknown): given is Entity => v.is(entityShape, given);

/** Changes as the text of a pack, one a line. */
export const toLines = (entities: readonly Entity[]): string =>
  entities.map((entity) => `${JSON.stringify(entity)}\n`).join('');

/**
 * The changes in the text of a pack, each read when its turn comes: all at once they take several times the room of the text. What is
 * none is passed over.
 */
export function* changesIn(text: string): Generator<Entity> {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const entity = readLine(text.slice(start, end));
    if (entity) yield entity;
    start = end + 1;
  }
}

function readLine(line: string): Entity | null {
  try {
    const parsed = v.safeParse(entityShape, JSON.parse(line));
    if (!parsed.success) return null;
    return { ...parsed.output, fields: parsed.output.fields as Record<string, SaidField> };
  } catch {
    return null;
  }
}
