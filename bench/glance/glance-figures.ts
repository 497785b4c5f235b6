import { median } from '../click/median';
import type { PageGlance } from './glance-at-pages';
import type { Count, Glance } from './glance-in-popup';

/** The promise: the whole summary, so many people with their roles and so many topics, or all there are. */
const promised = 3;
const bounds = { popup: 0.95, panel: 0.8, shift: 0.02 };

export interface GlanceFigures {
  /** Shares of the pages with a digest on which all that is promised is in sight, 0..1. */
  readonly popup: number;
  /** null where no panel was looked at. */
  readonly panel: number | null;
  /** The worst page's; null where none was told. */
  readonly shift: number | null;
  readonly lines: readonly string[];
}

const isWhole = ({ seen, all }: Count) => seen >= all;
const areEnough = ({ seen, all }: Count) => seen >= Math.min(promised, all);
const isKept = ({ summary, people, topics }: Glance) => isWhole(summary) && areEnough(people) && areEnough(topics);

/** The figures over all pages, and lines that tell them: a table, and each page that misses something by name. */
export function glanceFigures(pages: readonly PageGlance[]): GlanceFigures {
  const digests = pages.filter(({ popup }) => popup !== null);
  const withPeople = digests.filter(({ popup }) => (popup?.people.all ?? 0) > 0);
  const share = (place: 'popup' | 'panel', test: (glance: Glance) => boolean, among = digests) => {
    const met = among.filter((page) => page[place] && test(page[place]));
    const isTaken = among.some((page) => page[place] !== null);
    return { of: met.length / among.length, text: isTaken ? `${met.length}/${among.length}` : '–' };
  };
  const row = (words: string, test: (glance: Glance) => boolean, among = digests) =>
    `${words.padEnd(42)}${share('popup', test, among).text.padStart(12)}${share('panel', test, among).text.padStart(12)}`;
  const shifts = pages.flatMap((page) => page.shift ?? []);
  const shift = shifts.length > 0 ? Math.max(...shifts) : null;
  const hasPanel = digests.some(({ panel }) => panel !== null);
  const missing = digests.filter(({ popup, panel }) => [popup, panel].some((glance) => glance && !isKept(glance)));
  return {
    popup: share('popup', isKept).of,
    panel: hasPanel ? share('panel', isKept).of : null,
    shift,
    lines: [
      `${pages.length} pages, ${digests.length} with a digest, ${withPeople.length} of them with people`,
      `${'in sight without scrolling'.padEnd(42)}${'680 x 600'.padStart(12)}${'400 x 800'.padStart(12)}`,
      row('whole summary', ({ summary }) => isWhole(summary)),
      row(`${promised} people with roles, or all`, ({ people }) => areEnough(people)),
      row(`${promised} topics, or all`, ({ topics }) => areEnough(topics)),
      row('line of what was left out', ({ isLeftOutSeen }) => isLeftOutSeen),
      row('summary, people and topics', isKept),
      row('  on the pages with people', isKept, withPeople),
      `median height ${median(digests.map(({ popup }) => popup?.height ?? 0)).toFixed(0)} px, widest ${Math.max(0, ...digests.map(({ popup }) => popup?.width ?? 0))} px`,
      shift === null
        ? 'layout shift: not told by this browser'
        : `layout shift: median ${median(shifts).toFixed(4)}, worst ${shift.toFixed(4)}`,
      ...missing.map((page) => `  ${page.id.slice(0, 44).padEnd(46)}${told(page.popup)}   panel ${told(page.panel)}`),
      ...pages
        .filter((page) => (page.shift ?? 0) > bounds.shift)
        .map((page) => `  shift ${page.shift?.toFixed(4)} ${page.id}`),
    ],
  };
}

const told = (glance: Glance | null) =>
  glance
    ? (['summary', 'people', 'topics'] as const).map((what) => `${glance[what].seen}/${glance[what].all}`).join(' · ')
    : '–';

/** The bounds missed, each as a line. */
export function missedBounds(figures: Pick<GlanceFigures, 'popup' | 'panel' | 'shift'>): string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return [
    ...(['popup', 'panel'] as const).flatMap((place) => {
      const share = figures[place];
      // A share of no pages at all is no number, and no bound is met by it.
      return share === null || share >= bounds[place]
        ? []
        : [`${place} ${percent(share)}, at least ${percent(bounds[place])}`];
    }),
    ...(figures.shift !== null && figures.shift > bounds.shift
      ? [`layout shift ${figures.shift.toFixed(4)}, at most ${bounds.shift}`]
      : []),
  ];
}
