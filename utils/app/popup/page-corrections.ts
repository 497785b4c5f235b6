import { withCorrections } from '@/utils/corrections/corrected-record';
import {
  correctionOfSame,
  mergeCorrections,
  putCorrection,
  takeCorrectionBack,
} from '@/utils/corrections/correction-item';
import { correctionOfWish } from '@/utils/corrections/correction-of-wish';
import type { CorrectionUndo } from '@/utils/library/articles/put-right';
import type { Correction, CorrectionWish } from '@/utils/model/correction';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { CorrectableLibrary } from '../correction-actions';
import type { Clock } from '../ports';
import type { DigestState, DigestView } from './digest-view';
import type { PopupView } from './popup-state';

/**
 * What the reader puts right in the popup. In an article that is saved it is written at once; in one that is not, it stays
 * with the popup and what is opened from it, and is saved along with the article.
 */
export class PageCorrections {
  constructor(
    private readonly library: CorrectableLibrary,
    private readonly clock: Clock,
    private readonly view: DigestView,
  ) {}

  readonly correct = async (wish: CorrectionWish): Promise<void> => {
    const state = this.view.digestState();
    const put = state && correctionOfWish(wish, state, this.clock().toISOString());
    if (!state || !put) return;
    const id = savedIdOf(state);
    const undo = { put, before: correctionOfSame(state.corrections, put) };
    this.view.change(withCorrections(state, putCorrection(state.corrections, put)), {
      message: { kind: 'put-right', correction: put, isSaved: id !== null },
      undo: () => void this.#takeBack(undo),
    });
    if (id !== null) await this.#write(id, undo);
  };

  /** Shows what was put right in the saved article, with what was put right in the popup before it was found. */
  readonly join = async ({ id, corrections }: Pick<SavedArticle, 'id' | 'corrections'>): Promise<void> => {
    for (const put of this.show(corrections))
      if (!corrections.includes(put)) await this.#write(id, { put, before: correctionOfSame(corrections, put) });
  };

  /** Shows these with what was put right in the popup; all of them. */
  show(corrections: readonly Correction[]): readonly Correction[] {
    const state = this.view.digestState();
    if (!state) return [];
    const all = mergeCorrections(corrections, state.corrections);
    if (all.length > 0) this.view.change(withCorrections(state, all));
    return all;
  }

  async #write(id: string, undo: Omit<CorrectionUndo, 'id'>): Promise<void> {
    const done = await this.library.putRight([{ id, correction: undo.put }], this.clock());
    if (!isDone(done)) this.#restore(undo, 'corrections.notPutRight');
  }

  async #takeBack(undo: Omit<CorrectionUndo, 'id'>): Promise<void> {
    const state = this.view.digestState();
    const id = state && savedIdOf(state);
    if (id) {
      const done = await this.library.takeCorrectionsBack([{ id, ...undo }], this.clock());
      if (!isDone(done)) return this.view.change({}, { message: 'corrections.notTakenBack', undo: null });
    }
    this.#restore(undo, 'corrections.takenBack');
  }

  /** What is shown becomes what it was before. */
  #restore(undo: Omit<CorrectionUndo, 'id'>, message: PopupView['message']): void {
    const state = this.view.digestState();
    if (state)
      this.view.change(withCorrections(state, takeCorrectionBack(state.corrections, undo)), { message, undo: null });
  }
}

/** True where something was written: nothing is where the article was deleted meanwhile. */
const isDone = (done: Result<readonly unknown[], { readonly kind: string }>): boolean =>
  done.ok && done.value.length > 0;

/** The key of the article in the library; null where it is not saved. */
const savedIdOf = ({ save }: DigestState): string | null => ('id' in save ? save.id : null);
