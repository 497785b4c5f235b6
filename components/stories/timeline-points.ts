export interface TimelinePoint {
  /** 0 at the first article, 1 at the last. */
  readonly at: number;
  /** Articles at nearly the same time stand over one another, 0 lowest. */
  readonly level: number;
}

/** Points nearer than this share of the width would cover each other. */
const leastDistance = 0.025;

/** Where the articles of a story stand on a line from the first to the last; `times` ascending, in milliseconds. */
export function timelinePoints(times: readonly number[]): TimelinePoint[] {
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const span = last - first;
  const ends: number[] = [];
  return times.map((time) => {
    const at = span === 0 ? 0 : (time - first) / span;
    const free = ends.findIndex((end) => at - end >= leastDistance);
    const level = free === -1 ? ends.length : free;
    ends[level] = at;
    return { at, level };
  });
}
