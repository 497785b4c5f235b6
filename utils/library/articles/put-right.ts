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

/** How to take back what was put right in one article, and nothing else of it. */
export interface CorrectionUndo {
  readonly id: string;
  readonly put: Correction;
  /** What held for the same thing before; null if nothing did. */
  readonly before: Correction | null;
}

/**
 * Puts the digests of saved articles right, one correction for each, in one transaction with all that is derived of them.
 * How to undo it, for each that was there; the others are passed over.
 */
export function putRight(
  wanted: readonly { readonly id: string; readonly correction: Correction }[],
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly CorrectionUndo[], LibraryFailure>> {
  const correctionOf = new Map(wanted.map(({ id, correction }) => [id, correction]));
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      const undos: CorrectionUndo[] = [];
      await correctEach(library, writer, [...correctionOf.keys()], now, (corrections, id) => {
        const put = correctionOf.get(id);
        if (!put) return corrections;
        undos.push({ id, put, before: correctionOfSame(corrections, put) });
        return putCorrection(corrections, put);
      });
      return undos;
    }),
  );
}

/** Takes corrections back, where nothing else has been decided about the same since; the ids of the articles that it changed. */
export function takeCorrectionsBack(
  undos: readonly CorrectionUndo[],
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly string[], LibraryFailure>> {
  const undoOf = new Map(undos.map((undo) => [undo.id, undo]));
  return asResult(library, () =>
    writeArticles(library, (writer) =>
      correctEach(library, writer, [...undoOf.keys()], now, (corrections, id) => {
        const undo = undoOf.get(id);
        return undo ? takeCorrectionBack(corrections, undo) : corrections;
      }),
    ),
  );
}

/** Gives articles other corrections, where `change` gives back another list; their ids. */
async function correctEach(
  library: LibraryDatabase,
  writer: LibraryWriter,
  ids: readonly string[],
  now: Date,
  change: (corrections: readonly Correction[], id: string) => readonly Correction[],
): Promise<string[]> {
  const changed: string[] = [];
  for (const row of await rowsByIds(library, ids)) {
    const body = await library.bodies.get(row.doc);
    if (!body) continue;
    const saved = articleOfRow(row, body);
    const corrections = change(saved.corrections, saved.id);
    if (corrections === saved.corrections) continue;
    await writer.replace(row, { ...withCorrections(saved, corrections), updatedAt: now.toISOString() });
    changed.push(saved.id);
  }
  return changed;
}
