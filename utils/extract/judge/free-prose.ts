import type { Block, RemovalReason } from '@/utils/model/article';
import { type Piece, type Region, reasonOf } from '../page/page-piece';
import { reasonFromNames, signatureOf } from '../page/region-reason';
import { isSentence } from './block-text';
import { phraseOf } from './find-phrase';
import { isNamedCorrection } from './is-correction';
import { textMass } from './text-mass';
import weights from './weights.json' with { type: 'json' };

const { regions: weightOf } = weights;
/** These names are seldom those of a chapter. */
const plainNames: ReadonlySet<RemovalReason> = new Set(['consent', 'comments', 'ad', 'share', 'navigation']);
const maxSentences = 4;
/** So many sentences are a text that a prompt ("Read more") may stand in. */
const minProse = 3;
const maxLinkShare = 0.25;
/** A make that holds this share of the page's free text is how it sets its paragraphs. */
const minMakeShare = 0.3;

/** What is in a region named as clutter. */
interface Contents {
  sentences: number;
  /** Running text, and as much of it as is set like the text of the page that nothing speaks against (mass). */
  mass: number;
  bodyMass: number;
  chars: number;
  linkChars: number;
  /** The tag of the heading that opens it; '' where none does. */
  readonly headingTag: string;
  /** In document order, at least one. */
  readonly blocks: Block[];
}

/**
 * Takes the reason from regions named as clutter that read as a part of the article: full sentences without links, a
 * heading like those of the sections beside them, paragraphs of the same make as the text elsewhere, a name that is only
 * the target of a link within the page.
 */
export function freeProse(regions: readonly Region[], pieces: readonly Piece[], language: string | null): void {
  const contents = readContents(pieces, bodyMakes(pieces));
  const isPrompt = (block: Block) => phraseOf(block, language) !== null;
  const sections = sectionHeadings(pieces);
  for (const region of regions) {
    const { reason } = region;
    const held = contents.get(region);
    if (!reason || !held || !isAsked(region)) continue;
    const sum = weigh(region, reason, held, sections);
    // Prompts only take away from it, and are looked for last: each block is held against all phrases.
    const isProse = sum > 0 && sum + weighPrompts(held, isPrompt) > 0;
    if (isProse || isNamedCorrection(region)) region.reason = null;
  }
}

function weigh(region: Region, reason: RemovalReason, held: Contents, sections: ReadonlyMap<string, number>): number {
  const section = sectionKey(region, held.headingTag);
  const hasPeers = held.headingTag !== '' && (sections.get(section) ?? 0) >= 1;
  return (
    weightOf[plainNames.has(reason) ? 'plain-name' : 'name'] +
    Math.min(held.sentences, maxSentences) * weightOf.sentence +
    (hasPeers ? weightOf['beside-sections'] : 0) +
    (held.bodyMass > held.mass / 2 ? weightOf['like-the-body'] : 0) +
    (isNamedByIdOnly(region) ? weightOf['named-by-id'] : 0) +
    (held.linkChars > held.chars * maxLinkShare ? weightOf.linked : 0)
  );
}

/** What speaks against it because it is, or is headed by, a prompt or a pointer; never above 0. */
function weighPrompts({ blocks, sentences, headingTag }: Contents, isPrompt: (block: Block) => boolean): number {
  const isHeaded = headingTag !== '' && blocks.slice(0, 1).some(isPrompt);
  return (
    (sentences < minProse && blocks.some(isPrompt) ? weightOf.prompt : 0) + (isHeaded ? weightOf['prompt-heading'] : 0)
  );
}

/** A form, a menu, a footer, a dialog and a caption are what their tags say. */
const isLocked = ({ tag }: Region): boolean => /^(?:FORM|NAV|FOOTER|MENU|DIALOG|FIGCAPTION)$/.test(tag);

/** A region named as clutter whose name may mean something else: it holds text, is drawn, and is no menu by its tag. */
const isAsked = (region: Region): boolean =>
  region.reason !== null && region.reason !== 'hidden' && region.mass > 0 && !isLocked(region);

/** What each flagged region holds, what lies in flagged regions inside it included. */
function readContents(pieces: readonly Piece[], makes: ReadonlySet<string>): ReadonlyMap<Region, Contents> {
  const found = new Map<Region, Contents>();
  for (const piece of pieces) {
    const isOfBody = makes.has(makeOf(piece.region));
    for (let at: Region | null = piece.region; at; at = at.parent) if (isAsked(at)) note(found, at, piece, isOfBody);
  }
  return found;
}

function note(found: Map<Region, Contents>, region: Region, piece: Piece, isOfBody: boolean): void {
  const { block, linkChars } = piece;
  let held = found.get(region);
  if (!held) {
    const headingTag = block.type === 'heading' ? `H${block.level}` : '';
    held = { sentences: 0, mass: 0, bodyMass: 0, chars: 0, linkChars: 0, headingTag, blocks: [] };
    found.set(region, held);
  }
  held.blocks.push(block);
  held.mass += textMass(piece);
  if (isOfBody) held.bodyMass += textMass(piece);
  held.chars += block.text.length;
  held.linkChars += linkChars;
  const isTelling = linkChars === 0 && block.type === 'paragraph' && isSentence(block);
  if (isTelling) held.sentences++;
}

/** Tag and names of a paragraph and of what it stands in; '' where neither has a name. */
function makeOf({ tag, signature, parent }: Region): string {
  const names = `${signature}<${parent?.signature ?? ''}`;
  return names === '<' ? '' : `${tag}${names}`;
}

/** The makes in which the page sets much of the text that nothing speaks against. */
function bodyMakes(pieces: readonly Piece[]): ReadonlySet<string> {
  const massOf = new Map<string, number>();
  let total = 0;
  for (const piece of pieces) {
    const mass = textMass(piece);
    if (mass === 0 || reasonOf(piece.region)) continue;
    const make = makeOf(piece.region);
    total += mass;
    if (make) massOf.set(make, (massOf.get(make) ?? 0) + mass);
  }
  return new Set([...massOf].filter(([, mass]) => mass >= total * minMakeShare).map(([make]) => make));
}

const sectionKey = ({ parent, tag }: Region, headingTag: string): string => `${parent?.depth} ${tag} ${headingTag}`;

/** How many unflagged regions of one tag, beside one another, open with a heading of one level and go on with text. */
function sectionHeadings(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, { block, region }] of pieces.entries()) {
    const box = region.parent;
    const next = pieces[at + 1];
    if (block.type !== 'heading' || !box || reasonOf(box) || !next || !textMass(next)) continue;
    const key = sectionKey(box, `H${block.level}`);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const classNames = ['class'];

/** True where the classes of an element say nothing against it: its id may be where a table of contents leads. */
function isNamedByIdOnly({ element, tag }: Region): boolean {
  return element.hasAttribute('id') && reasonFromNames(signatureOf(element, classNames), tag) === null;
}
