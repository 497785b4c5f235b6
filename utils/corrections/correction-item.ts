import type { Correction } from '@/utils/model/correction';
import { foldText } from '@/utils/text/fold';

/** What a correction is about, as a key: two corrections of one key cannot both hold. */
export function itemOf(correction: Correction): string {
  switch (correction.kind) {
    case 'not-person':
    case 'role':
      return `${correction.kind}\0${foldText(correction.name)}`;
    case 'speaker':
      return `${correction.kind}\0${correction.quote.prefix}\0${correction.quote.quote}`;
    case 'not-topic':
      return `${correction.kind}\0${foldText(correction.label)}`;
    case 'field':
      return `${correction.kind}\0${correction.field}`;
    case 'cut':
      return `${correction.kind}\0${correction.passage.prefix}\0${correction.passage.quote}`;
  }
}

const isAboutTheSame = (a: Correction, b: Correction) => itemOf(a) === itemOf(b);

/** One decision in two copies: a thing is decided once at a time. */
const isTheVery = (a: Correction, b: Correction) => a.at === b.at && isAboutTheSame(a, b);

/** The correction in the list that is about the same; null if none is. */
export const correctionOfSame = (corrections: readonly Correction[], correction: Correction): Correction | null =>
  corrections.find((other) => isAboutTheSame(other, correction)) ?? null;

/** The list with the correction in the place of the one about the same, or at its end. */
export function putCorrection(corrections: readonly Correction[], correction: Correction): readonly Correction[] {
  if (correctionOfSame(corrections, correction) === null) return [...corrections, correction];
  return corrections.map((other) => (isAboutTheSame(other, correction) ? correction : other));
}

/**
 * The list as it was before `put` took the place of `before` (null: of none). The very list where something else has been
 * decided about it since.
 */
export function takeCorrectionBack(
  corrections: readonly Correction[],
  { put, before }: { readonly put: Correction; readonly before: Correction | null },
): readonly Correction[] {
  if (!corrections.some((other) => isTheVery(other, put))) return corrections;
  return corrections.flatMap((other) => (isTheVery(other, put) ? (before ?? []) : other));
}

/** What two copies of an article were put right in, in one list: of two about the same the later. The very list of `mine` where `theirs` adds nothing. */
export function mergeCorrections(mine: readonly Correction[], theirs: readonly Correction[]): readonly Correction[] {
  return theirs.reduce((merged, correction) => {
    const own = correctionOfSame(merged, correction);
    return own && own.at >= correction.at ? merged : putCorrection(merged, correction);
  }, mine);
}
