import type { Mark } from '@/utils/model/article';
import { safeHref } from './safe-href';

/** A stretch of a block's text that is set in one way. */
export interface MarkedRun {
  readonly text: string;
  readonly href: string | null;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
}

/**
 * The text cut where its setting changes, in order and without a gap. Marks may overlap; what lies outside the text or
 * is empty is passed over, and so is a link that is not http, https or mailto. Of two links on one stretch the first counts.
 */
export function textRuns(text: string, marks: readonly Mark[]): MarkedRun[] {
  const kept = marks.flatMap((mark) => {
    const start = Math.max(0, mark.start);
    const end = Math.min(text.length, mark.end);
    return start < end ? [{ ...mark, start, end, target: mark.kind === 'link' ? safeHref(mark.href) : null }] : [];
  });
  if (kept.length === 0) return text === '' ? [] : [{ text, href: null, isStrong: false, isEmphasis: false }];
  const cuts = [...new Set([0, text.length, ...kept.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const byStart = kept.sort((a, b) => a.start - b.start);
  let next = 0;
  let over: typeof kept = [];
  const runs: MarkedRun[] = [];
  cuts.slice(0, -1).forEach((start, index) => {
    over = over.filter((mark) => mark.end > start);
    for (let mark = byStart[next]; mark && mark.start <= start; mark = byStart[next]) {
      over.push(mark);
      next += 1;
    }
    const run = {
      text: text.slice(start, cuts[index + 1]),
      href: over.find(({ target }) => target !== null)?.target ?? null,
      isStrong: over.some(({ kind }) => kind === 'strong'),
      isEmphasis: over.some(({ kind }) => kind === 'emphasis'),
    };
    const last = runs.at(-1);
    if (last && isSetAlike(last, run)) runs[runs.length - 1] = { ...run, text: last.text + run.text };
    else runs.push(run);
  });
  return runs;
}

const isSetAlike = (a: MarkedRun, b: MarkedRun) =>
  a.href === b.href && a.isStrong === b.isStrong && a.isEmphasis === b.isEmphasis;

/** The runs gathered by the link they stand in, so that a link with strong words in it stays one link. */
export function linkGroups(runs: readonly MarkedRun[]): { href: string | null; runs: MarkedRun[] }[] {
  const groups: { href: string | null; runs: MarkedRun[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last.href === run.href) last.runs.push(run);
    else groups.push({ href: run.href, runs: [run] });
  }
  return groups;
}

/** Pieces of a block's text separated by `separator`, each with the marks that lie in it moved to its own start. */
export function splitMarked(
  text: string,
  marks: readonly Mark[],
  separator: string,
): { text: string; marks: Mark[] }[] {
  let start = 0;
  return text.split(separator).map((piece) => {
    const end = start + piece.length;
    const inside = marks.filter((mark) => mark.start < end && mark.end > start);
    const moved = inside.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
    start = end + 1;
    return { text: piece, marks: moved };
  });
}
