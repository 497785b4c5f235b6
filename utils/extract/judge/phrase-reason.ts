import type { RemovalReason } from '@/utils/model/article';
import { foldText } from '@/utils/text/fold-text';
import { type PhraseFile, type PhraseList, phrases } from '../vocabulary/phrases';

/** Blocks longer than this are the article, whatever they begin with or hold (folded characters). */
const maxStartChars = 240;
const maxHasChars = 320;

interface Start {
  readonly folded: string;
  readonly reason: RemovalReason;
  /** "Photo:" counts only with its colon: a sentence may begin with the word. */
  readonly isLabel: boolean;
}

interface Phrases {
  readonly is: Map<string, RemovalReason>;
  /** By first word, so that a block looks at a handful only. */
  readonly starts: Map<string, Start[]>;
  readonly has: readonly [RegExp, RemovalReason][];
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const compiled = compile(phrases);

function compile(files: readonly PhraseFile[]): Phrases {
  const is = new Map<string, RemovalReason>();
  const starts = new Map<string, Start[]>();
  const hasByReason = new Map<RemovalReason, string[]>();
  for (const file of files) {
    for (const [reason, list] of Object.entries(file) as [RemovalReason, PhraseList][]) {
      for (const phrase of list.is ?? []) is.set(foldText(phrase), reason);
      for (const phrase of list.starts ?? []) {
        const folded = foldText(phrase);
        const key = startKey(folded);
        const start = { folded, reason, isLabel: phrase.endsWith(':') };
        starts.set(key, [...(starts.get(key) ?? []), start]);
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
    const label = foldText(/^[^:：]{0,60}(?=[:：])/u.exec(text)?.[0] ?? '');
    for (const start of compiled.starts.get(startKey(folded)) ?? []) {
      const next = folded.charAt(start.folded.length);
      const isWhole = next === '' || next === ' ' || dense.test(start.folded);
      if (start.isLabel ? label === start.folded : folded.startsWith(start.folded) && isWhole) return start.reason;
    }
  }
  return compiled.has.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
