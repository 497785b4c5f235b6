import type { Article } from '@/utils/model/article';
import { tokenise } from '@/utils/text/tokens';
import { comparable, comparableTitle, speakingBlocks } from './comparable-text';

/** Runs of words compared; three are rarely shared by chance, and survive an edit on both sides. */
const shingleWords = 3;
/** Share of the shorter text's shingles that the longer has too, from which both are one article rewritten. Unrelated news shares below 0.02. */
const sharedText = 0.2;
/** Share of the words of both headlines that they have in common, from which the headline was edited. */
const sharedTitle = 0.5;

/**
 * True if two texts under one address are versions of one article: the headline agrees, or a good part of the text
 * does. A live page may change its whole text, a rewritten story its headline; a stranger shares neither. A headline that is
 * only the site's name says nothing.
 */
export function isSameArticle(saved: Article, current: Article): boolean {
  return hasSameTitle(saved, current) || textShare(saved, current) >= sharedText;
}

function hasSameTitle(saved: Article, current: Article): boolean {
  const [a, b] = [saved, current].map((article) => comparableTitle(article).toLowerCase());
  const siteNames = [saved.publisher, current.publisher].map((name) => comparable(name ?? '').toLowerCase());
  if (!a || !b || siteNames.includes(a) || siteNames.includes(b)) return false;
  if (a === b) return true;
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  return shareOf(first, second, Math.max(first.size, second.size)) >= sharedTitle;
}

function textShare(saved: Article, current: Article): number {
  const [first, second] = [shinglesOf(saved), shinglesOf(current)];
  return shareOf(first, second, Math.min(first.size, second.size));
}

/** 0 if there is nothing to compare. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>, whole: number): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared += 1;
  return whole === 0 ? 0 : shared / whole;
}

function shinglesOf(article: Article): Set<string> {
  const shingles = new Set<string>();
  for (const { block } of speakingBlocks(article)) {
    const words = wordsOf(comparable(block.text).toLowerCase());
    for (let at = 0; at + shingleWords <= words.length; at += 1)
      shingles.add(words.slice(at, at + shingleWords).join(' '));
  }
  return shingles;
}

/** Words; characters where a script writes no spaces between them. */
const wordsOf = (text: string): string[] =>
  tokenise(text).flatMap(({ text: word, isWord }) => (isWord ? (isUnspaced.test(word) ? [...word] : [word]) : []));

const isUnspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
