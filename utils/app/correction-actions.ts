import type { CorrectionUndo } from '@/utils/library/articles/put-right';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Correction } from '@/utils/model/correction';
import type { Result } from '@/utils/model/result';
import type { Announcer } from './announcer';
import { putRightMessage } from './put-right-message';

/** Saved articles as what the reader puts right changes their digests. */
export interface CorrectableLibrary {
  /** How to undo it, for each article that was there. */
  readonly putRight: (
    wanted: readonly { readonly id: string; readonly correction: Correction }[],
    now: Date,
  ) => Promise<Result<readonly CorrectionUndo[], LibraryFailure>>;
  /** The ids of the articles of which something was taken back. */
  readonly takeCorrectionsBack: (
    undos: readonly CorrectionUndo[],
    now: Date,
  ) => Promise<Result<readonly string[], LibraryFailure>>;
}

/** Ways to put the digest of a saved article right, each announced with its way back. */
export class CorrectionActions {
  constructor(
    private readonly library: CorrectableLibrary,
    private readonly announcer: Pick<Announcer, 'say' | 'fail' | 'doing'>,
    private readonly now: () => Date,
  ) {}

  /** Several are one thing done, and undone together. */
  readonly put = (id: string, ...corrections: readonly Correction[]): Promise<void> =>
    this.announcer.doing(this.#put(id, corrections));

  async #put(id: string, corrections: readonly Correction[]): Promise<void> {
    const message = putRightMessage(corrections);
    if (!message) return;
    const done = await this.library.putRight(
      corrections.map((correction) => ({ id, correction })),
      this.now(),
    );
    if (!done.ok) return this.announcer.fail(done.error);
    if (done.value.length === 0) return this.announcer.fail({ kind: 'gone' });
    this.announcer.say(message, () => void this.#undo(done.value));
  }

  /** Takes a correction back, an old one too. */
  readonly takeBack = async (id: string, correction: Correction): Promise<void> => {
    const done = await this.library.takeCorrectionsBack([{ id, put: correction, before: null }], this.now());
    if (!done.ok) return this.announcer.fail(done.error);
    if (done.value.length === 0) return this.announcer.fail({ kind: 'gone' });
    this.announcer.say({ kind: 'correction-taken-back' }, () => void this.put(id, correction));
  };

  async #undo(undos: readonly CorrectionUndo[]): Promise<void> {
    const done = await this.library.takeCorrectionsBack(undos, this.now());
    if (done.ok) this.announcer.say({ kind: 'undone' });
    else this.announcer.fail(done.error);
  }
}
