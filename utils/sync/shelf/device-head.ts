import * as v from 'valibot';

const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const headShape = v.looseObject({
  /** As its reader calls the device. */
  name: v.pipe(v.string(), v.maxLength(200)),
  /** The packs that together say all it has to say, in the order in which they are read. */
  packs: v.array(number),
  /** Up to which pack it has taken over what each of the others wrote. */
  taken: v.record(v.string(), number),
  /** When it was last in step, ISO 8601. */
  at: v.string(),
});

/** What a device says of itself, in the only file of its that it writes more than once. */
export type DeviceHead = v.InferOutput<typeof headShape>;

export function readHead(text: string): DeviceHead | null {
  try {
    const parsed = v.safeParse(headShape, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
