import type { RemovalReason } from '@/utils/model/article';
import { foldText } from '@/utils/text/fold';
import { isHiddenAt, isWithin, type Piece, type Region, reasonOf } from '../page/page-piece';
import type { WalkedPage } from '../page/walk-page';
import limits from '../vocabulary/mass-limits.json' with { type: 'json' };
import { foldedOf } from './block-text';
import { freeHiddenRest } from './free-hidden-rest';
import { freeProse } from './free-prose';
import { markCards } from './mark-cards';
import { numbered } from './shape';
import { textMass } from './text-mass';

/** The most running text a thing of each kind holds (characters); more, and its name means something else. */
const maxMass: { readonly [reason in RemovalReason]?: number } = limits;
/** Hidden text is the article only where less than this is visible: streamed pages, whose scripts show it (mass). */
const maxVisibleMass = 400;
/** Posts this many times the rest of the page's text are what the page is for; comments never outdo their article so. */
const forumFactor = 8;
/** Lists of links and comments may be longer than a short article; only this many times its text is no such list. */
const bulkFactor = 2;

/** Captions that tell the story: at least so many, with more than this share of the text that the page shows beside them. */
const minTold = 5;
const toldShare = 0.4;

export interface SettleOptions {
  /** The page states that it is free to read. */
  readonly isStatedFree: boolean;
  /** It states that it is not: what it hides then stays hidden. */
  readonly isStatedPaid: boolean;
  readonly title: string;
  /** BCP 47. */
  readonly language: string | null;
}

/**
 * Sets the mass of each region and takes the reason from regions whose name cannot mean what it says: no share bar
 * holds 600 characters of running text, no list of tags holds the headline. Hidden text is taken only where the page
 * shows next to nothing else, or hides the bulk of the article (until its scripts run) without stating that it is paid for.
 */
export function settleRegions({ regions, pieces }: WalkedPage, options: SettleOptions): void {
  const { isStatedPaid, title, language } = options;
  for (const piece of pieces) addMass(piece, textMass(piece));
  for (const region of regions) {
    const most = region.reason && maxMass[region.reason];
    if (most !== undefined && most !== null && region.mass > most) region.reason = null;
  }
  markCards(pieces, language);
  freeHeadline(pieces, foldText(title));
  freeProse(regions, pieces, language);
  freeBulk(regions, pieces, options);
  freeHiddenRest(pieces, isStatedPaid);
}

/** What is freed may hold boxes named as clutter themselves, so the groups are found anew each time. */
const maxRounds = 20;

function freeBulk(
  regions: readonly Region[],
  pieces: readonly Piece[],
  { isStatedFree, isStatedPaid, title }: SettleOptions,
): void {
  const headline = findHeadline(pieces, foldText(title));
  for (let round = 0; round < maxRounds; round++) {
    const visible = freeMass(pieces);
    // Where text is shown right beside it, what is hidden goes on from it and takes no place.
    const boxes = new Set(pieces.flatMap(({ region }) => (reasonOf(region) || !region.parent ? [] : [region.parent])));
    const shownBefore = ([first]: readonly Region[]) => massBetween(headline, first, pieces);
    const isBulk = ({ reason, mass, members }: Group) => {
      if (reason === 'consent') return false;
      // A forum's posts are called comments, and are all that its page says.
      if (reason === 'comments') return visible < maxVisibleMass && mass > visible * forumFactor;
      if (reason === 'caption' && members.length >= minTold) return mass > visible * toldShare;
      if (reason !== 'hidden') return mass > visible * bulkFactor;
      // Hidden text stands in where next to nothing is shown; it never takes the place of what is.
      const isUnfolded = isStatedFree || visible < maxVisibleMass;
      if (isStatedPaid && !isUnfolded) return false;
      const isAdded = () => members.every(({ parent }) => parent && boxes.has(parent));
      return mass > visible * (isUnfolded ? 1 : bulkFactor) && (shownBefore(members) < maxVisibleMass || isAdded());
    };
    const freed = [...groups(regions)].find(isBulk);
    if (!freed) return;
    for (const region of freed.members) region.reason = null;
  }
}

/** Whatever holds the headline is the article or around it, for which no name of clutter fits. */
function freeHeadline(pieces: readonly Piece[], foldedTitle: string): void {
  const headline = findHeadline(pieces, foldedTitle);
  for (let at: Region | null = headline?.region ?? null; at; at = at.parent) if (at.tag !== 'HEADER') at.reason = null;
}

const findHeadline = (pieces: readonly Piece[], foldedTitle: string): Piece | null =>
  pieces.find(({ block, region }) => region.tag === 'H1' && foldedOf(block) === foldedTitle && !isHiddenAt(region)) ??
  null;

/** How much text is shown between the headline and a region behind it. */
function massBetween(headline: Piece | null, region: Region | undefined, pieces: readonly Piece[]): number {
  const first = region && pieces.find((piece) => isWithin(piece.region, region));
  if (!headline || !first) return 0;
  return freeMass(pieces.slice(headline.index + 1, first.index));
}

interface Group {
  readonly reason: RemovalReason;
  readonly members: Region[];
  mass: number;
}

/** The outermost flagged regions by reason and name, in document order of their first. */
function groups(regions: readonly Region[]): Iterable<Group> {
  const found = new Map<string, Group>();
  for (const region of regions) {
    const { reason } = region;
    if (!reason || region.mass === 0 || (region.parent && reasonOf(region.parent))) continue;
    const key = `${reason} ${region.tag}${region.signature.replace(numbered, '')}`;
    const group = found.get(key) ?? { reason, members: [], mass: 0 };
    group.members.push(region);
    group.mass += region.mass;
    found.set(key, group);
  }
  return found.values();
}

const freeMass = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => (reasonOf(piece.region) ? sum : sum + textMass(piece)), 0);

function addMass(piece: Piece, mass: number): void {
  if (mass) for (let at: Region | null = piece.region; at; at = at.parent) at.mass += mass;
}
