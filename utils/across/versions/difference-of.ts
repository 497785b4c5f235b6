import { diffArrays } from 'diff';
import type { Article, Block } from '@/utils/model/article';
import { comparable, comparableTitle, speakingBlocks } from './comparable-text';
import { type Segment, wordSegments, wordsOf } from './word-segments';

export interface BlockDifference {
  readonly type: Block['type'];
  readonly kind: 'kept' | 'added' | 'removed' | 'changed';
  readonly segments: readonly Segment[];
}

/** What happened to an article between two versions, in the order of the later one. */
export interface Difference {
  /** Both null if nothing of it changed. */
  readonly title: readonly Segment[] | null;
  readonly description: readonly Segment[] | null;
  readonly blocks: readonly BlockDifference[];
  readonly addedWords: number;
  readonly removedWords: number;
  /** Words of the headline, and of standfirst and text together, that are others now: those put in or taken out, whichever are more. */
  readonly changedIn: { readonly headline: number; readonly text: number };
}

/** From this share of common words on, a paragraph is another version of one that stood there, not a new one. */
const sameParagraphShare = 0.4;
/** Paragraphs of one changed stretch that are tried against each other; beyond it each stands alone. */
const maxTried = 400;

/**
 * The word-by-word difference of two versions of an article: paragraphs are aligned first, then the words within those that
 * changed. Clutter and typography that are no change are not shown (see `hasChanged`).
 */
export function differenceOf(earlier: Article, later: Article): Difference {
  const language = later.language ?? earlier.language;
  const [before, after] = [blocksOf(earlier), blocksOf(later)];
  const changes = diffArrays(before, after, { comparator: (a, b) => a.key === b.key });
  const blocks: BlockDifference[] = [];
  let removed: Block[] = [];
  let added: Block[] = [];
  const flush = () => {
    blocks.push(...changedStretch(removed, added, language));
    [removed, added] = [[], []];
  };
  for (const change of changes) {
    if (change.removed) removed.push(...change.value.map(({ block }) => block));
    else if (change.added) added.push(...change.value.map(({ block }) => block));
    else {
      flush();
      blocks.push(...change.value.map(({ block }) => whole(block, 'kept')));
    }
  }
  flush();
  const title = changedLine(earlier.title, later.title, comparableTitle(earlier) !== comparableTitle(later), language);
  const [standfirst, now] = [earlier.description ?? '', later.description ?? ''];
  const description = changedLine(standfirst, now, comparable(standfirst) !== comparable(now), language);
  const text = [...(description ?? []), ...blocks.flatMap(({ segments }) => segments)];
  const all = [...(title ?? []), ...text];
  const changed = (segments: readonly Segment[]) =>
    Math.max(count(segments, 'added', language), count(segments, 'removed', language));
  return {
    title,
    description,
    blocks,
    addedWords: count(all, 'added', language),
    removedWords: count(all, 'removed', language),
    changedIn: { headline: changed(title ?? []), text: changed(text) },
  };
}

const blocksOf = (article: Article) =>
  speakingBlocks(article).map(({ block }) => ({ block, key: comparable(block.text) }));

const whole = (block: Block, kind: 'kept' | 'added' | 'removed'): BlockDifference => ({
  type: block.type,
  kind,
  segments: [{ kind, text: block.text }],
});

const changedLine = (earlier: string, later: string, isChanged: boolean, language: string | null) =>
  isChanged ? wordSegments(earlier, later, language) : null;

/** Paragraphs that took the place of others: in pairs where they share words, in order; the rest taken out or put in. */
function changedStretch(
  removed: readonly Block[],
  added: readonly Block[],
  language: string | null,
): BlockDifference[] {
  const blocks: BlockDifference[] = [];
  const tried = added.slice(0, maxTried).map((block) => vocabulary(block, language));
  let next = 0;
  for (const [index, block] of removed.entries()) {
    const words = index < maxTried ? vocabulary(block, language) : new Set<string>();
    const match = tried.findIndex((other, at) => at >= next && share(words, other) >= sameParagraphShare);
    const partner = added[match];
    if (!partner) {
      blocks.push(whole(block, 'removed'));
      continue;
    }
    for (const passed of added.slice(next, match)) blocks.push(whole(passed, 'added'));
    blocks.push({ type: partner.type, kind: 'changed', segments: wordSegments(block.text, partner.text, language) });
    next = match + 1;
  }
  return [...blocks, ...added.slice(next).map((block) => whole(block, 'added'))];
}

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
const vocabulary = (block: Block, language: string | null) =>
  new Set(wordsOf(block.text.toLowerCase(), language).filter(isWord));

/** The words both have against those of the shorter one, 0..1. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((word) => b.has(word)).length / least;
}

const count = (segments: readonly Segment[], kind: Segment['kind'], language: string | null) =>
  segments.reduce(
    (sum, segment) => sum + (segment.kind === kind ? wordsOf(segment.text, language).filter(isWord).length : 0),
    0,
  );
