import type { Block } from '@/utils/model/article';

/** More is no article (characters). */
const maxChars = 200_000;
const word = /[\p{L}\p{M}\p{N}]+/gu;
const startsSmall = /^\p{Ll}/u;
/** Shorter words are called like many things (characters). */
const minAlone = 4;

/**
 * What texts may name people and offices with, as their accounts are called: capitalised words, alone and two in a row,
 * in lower case and without a space: "reuters", "adaholm".
 */
export function storyNames(blocks: readonly Block[]): ReadonlySet<string> {
  const names = new Set<string>();
  let chars = 0;
  for (const { text } of blocks) {
    chars += text.length;
    if (chars > maxChars) break;
    let before = '';
    for (const [at] of text.matchAll(word)) {
      const own = startsSmall.test(at) ? '' : at.toLowerCase();
      if (own.length >= minAlone) names.add(own);
      if (before && own) names.add(before + own);
      before = own;
    }
  }
  return names;
}
