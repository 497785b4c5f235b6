import type { QuotationHabits } from './pack';
import quoteMarks from './quote-marks.json';
import { elisionOf } from './word-patterns';
import { words } from './word-sets';

interface Pair {
  readonly open: string;
  readonly close: readonly string[];
}

/** How a language sets quotations, as its file says it; what it leaves out is not done in it. */
export interface QuotationFile {
  readonly elisions?: string;
  /** What is left of "and" between two words: "n". */
  readonly clippedAnd?: string;
  readonly pluralEndings?: string;
  /** Beside the marks that every language reads. */
  readonly pairs?: readonly Pair[];
  readonly hasNounCapitals?: boolean;
  readonly hasLoneHeadings?: boolean;
  readonly mixesMarks?: boolean;
  readonly runsUnmarked?: boolean;
  readonly dashes?: { readonly isSpeechAlone: boolean; readonly goesOn: boolean };
  readonly terms?: {
    readonly namedBy?: string;
    readonly namers?: string;
    readonly joiners?: string;
    readonly speechMarks?: string;
    readonly introducers?: string;
    readonly followers?: string;
  };
}

/** The habits of a language out of its file. */
export function readQuotation(file: QuotationFile): QuotationHabits {
  const { dashes = null, terms } = file;
  return {
    elision: elisionOf(words(file.elisions ?? ''), words(file.clippedAnd ?? '')),
    pluralEndings: words(file.pluralEndings ?? ''),
    pairs: pairsOf([...quoteMarks.pairs, ...(file.pairs ?? [])]),
    hasNounCapitals: file.hasNounCapitals ?? false,
    hasLoneHeadings: file.hasLoneHeadings ?? false,
    mixesMarks: file.mixesMarks ?? false,
    runsUnmarked: file.runsUnmarked ?? false,
    dashes,
    terms: terms
      ? {
          namedBy: words(terms.namedBy ?? ''),
          namers: words(terms.namers ?? ''),
          joiners: words(terms.joiners ?? ''),
          speechMarks: words(terms.speechMarks ?? ''),
          introducers: words(terms.introducers ?? ''),
          followers: words(terms.followers ?? ''),
        }
      : null,
  };
}

function pairsOf(pairs: readonly Pair[]): Map<string, ReadonlySet<string>> {
  const closers = new Map<string, Set<string>>();
  for (const { open, close } of pairs) closers.set(open, new Set([...(closers.get(open) ?? []), ...close]));
  return closers;
}
