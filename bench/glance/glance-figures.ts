import { median } from '../click/median';
import type { PageGlance } from './glance-at-pages';
import type { Count, Glance } from './glance-in-popup';

/** The promise: the whole summary, so many people with their roles and so many topics, or all there are. */
const promised = 3;
const bounds = { popup: 0.95, panel: 0.8, shift: 0.02 };

export interface GlanceFigures {
  /** Shares of the pages with a digest on which all that is promised is in sight, 0..1. */
  readonly popup: number;
  readonly panel: number;
  /** The worst page's. */
  readonly shift: number;
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
    return { of: met.length / among.length, text: `${met.length}/${among.length}` };
  };
  const row = (words: string, test: (glance: Glance) => boolean, among = digests) =>
    `${words.padEnd(42)}${share('popup', test, among).text.padStart(12)}${share('panel', test, among).text.padStart(12)}`;
  const shift = Math.max(0, ...pages.map((page) => page.shift));
  const missing = digests.filter(({ popup, panel }) => !(popup && isKept(popup)) || !(panel && isKept(panel)));
  return {
    popup: share('popup', isKept).of,
    panel: share('panel', isKept).of,
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
      `layout shift: median ${median(pages.map((page) => page.shift)).toFixed(4)}, worst ${shift.toFixed(4)}`,
      ...missing.map((page) => `  ${page.id.slice(0, 44).padEnd(46)}${told(page.popup)}   panel ${told(page.panel)}`),
      ...pages.filter((page) => page.shift > bounds.shift).map((page) => `  shift ${page.shift.toFixed(4)} ${page.id}`),
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
    ...(['popup', 'panel'] as const)
      .filter((place) => !(figures[place] >= bounds[place]))
      .map((place) => `${place} ${percent(figures[place])}, at least ${percent(bounds[place])}`),
    ...(figures.shift > bounds.shift ? [`layout shift ${figures.shift.toFixed(4)}, at most ${bounds.shift}`] : []),
  ];
}
