import type { RemovalReason } from '@/utils/model/article';
import { foldText } from '@/utils/text/fold-text';
import { phrases } from '../vocabulary/phrases';

/** `is`: the whole block; `starts`: its first words; `has`: anywhere in it. All compared without case, marks or punctuation. */
export interface PhraseList {
  readonly is?: readonly string[];
  readonly starts?: readonly string[];
  readonly has?: readonly string[];
}
export type PhraseFile = { readonly [reason in RemovalReason]?: PhraseList };

/** Blocks longer than this are the article, whatever they begin with or hold (folded characters). */
const maxStartChars = 240;
const maxHasChars = 320;

interface Phrases {
  readonly is: Map<string, RemovalReason>;
  /** By first word, so that a block looks at a handful only. */
  readonly starts: Map<string, [string, RemovalReason][]>;
  readonly has: readonly [RegExp, RemovalReason][];
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const compiled = compile(phrases);

function compile(files: readonly PhraseFile[]): Phrases {
  const is = new Map<string, RemovalReason>();
  const starts = new Map<string, [string, RemovalReason][]>();
  const hasByReason = new Map<RemovalReason, string[]>();
  for (const file of files) {
    for (const [reason, list] of Object.entries(file) as [RemovalReason, PhraseList][]) {
      for (const phrase of list.is ?? []) is.set(foldText(phrase), reason);
      for (const phrase of list.starts ?? []) {
        const folded = foldText(phrase);
        const key = startKey(folded);
        starts.set(key, [...(starts.get(key) ?? []), [folded, reason]]);
      }
      for (const phrase of list.has ?? [])
        hasByReason.set(reason, [...(hasByReason.get(reason) ?? []), foldText(phrase)]);
    }
  }
  const has = [...hasByReason].map(([reason, list]) => [new RegExp(list.map(escaped).join('|'), 'u'), reason] as const);
  return { is, starts, has: has.map(([pattern, reason]) => [pattern, reason]) };
}

/** Words do not part in Chinese and Japanese: the first character stands for the first word there. */
function startKey(folded: string): string {
  return dense.test(folded.charAt(0)) ? folded.charAt(0) : (folded.split(' ', 1)[0] ?? '');
}

/** Why a block is left out by what it says; null where it says nothing that speaks against it. */
export function reasonFromPhrases(text: string): RemovalReason | null {
  if (text.length > maxHasChars) return null;
  const folded = foldText(text);
  const whole = compiled.is.get(folded);
  if (whole) return whole;
  if (folded.length <= maxStartChars) {
    for (const [phrase, reason] of compiled.starts.get(startKey(folded)) ?? []) {
      const next = folded.charAt(phrase.length);
      if (folded.startsWith(phrase) && (next === '' || next === ' ' || dense.test(phrase))) return reason;
    }
  }
  return compiled.has.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
