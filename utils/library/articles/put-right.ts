import { withCorrections } from '@/utils/corrections/corrected-record';
import { correctionOfSame, putCorrection, takeCorrectionBack } from '@/utils/corrections/correction-item';
import type { Correction } from '@/utils/model/correction';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { articleOfRow } from './row-of-article';
import { rowsByIds } from './rows-by-ids';
import { type LibraryWriter, writeArticles } from './write-articles';

/** A correction of one saved article. */
export interface WantedCorrection {
  readonly id: string;
  readonly correction: Correction;
}

/** How to take back what was put right in one article, and nothing else of it. */
export interface CorrectionUndo {
  readonly id: string;
  readonly put: Correction;
  /** What held for the same thing before; null if nothing did. */
  readonly before: Correction | null;
}

/**
 * Puts the digests of saved articles right, in one transaction with all that is derived of them. How to undo it, for each
 * correction whose article was there; the others are passed over.
 */
export function putRight(
  wanted: readonly WantedCorrection[],
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly CorrectionUndo[], LibraryFailure>> {
  return asResult(library, () => writeArticles(library, (writer) => writeCorrections(library, writer, wanted, now)));
}

/** Takes corrections back, where nothing else has been decided about the same since; the ids of the articles that it changed. */
export function takeCorrectionsBack(
  undos: readonly CorrectionUndo[],
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly string[], LibraryFailure>> {
  return asResult(library, () => writeArticles(library, (writer) => writeUndos(library, writer, undos, now)));
}

/** `putRight` inside `writeArticles`. */
export async function writeCorrections(
  library: LibraryDatabase,
  writer: LibraryWriter,
  wanted: readonly WantedCorrection[],
  now: Date,
): Promise<readonly CorrectionUndo[]> {
  const undos: CorrectionUndo[] = [];
  await correctEach(library, writer, wanted, now, (corrections, { id, correction: put }) => {
    undos.push({ id, put, before: correctionOfSame(corrections, put) });
    return putCorrection(corrections, put);
  });
  return undos;
}

/** `takeCorrectionsBack` inside `writeArticles`. */
export const writeUndos = (
  library: LibraryDatabase,
  writer: LibraryWriter,
  undos: readonly CorrectionUndo[],
  now: Date,
): Promise<readonly string[]> => correctEach(library, writer, undos, now, takeCorrectionBack);

/** Gives articles other corrections, a step after the other, where a step gives back another list; the ids of those that changed. */
async function correctEach<Step extends { readonly id: string }>(
  library: LibraryDatabase,
  writer: LibraryWriter,
  steps: readonly Step[],
  now: Date,
  take: (corrections: readonly Correction[], step: Step) => readonly Correction[],
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const row of await rowsByIds(library, [...new Set(steps.map(({ id }) => id))])) {
    const body = await library.bodies.get(row.doc);
    if (!body) continue;
    const saved = articleOfRow(row, body);
    const corrections = steps.filter(({ id }) => id === saved.id).reduce(take, saved.corrections);
    if (corrections === saved.corrections) continue;
    await writer.replace(row, { ...withCorrections(saved, corrections), updatedAt: now.toISOString() });
    changed.push(saved.id);
  }
  return changed;
}
