import { madeDigestOf } from '@/utils/corrections/made-digest';
import type { Correction, CorrectionWish } from '@/utils/model/correction';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { Clock } from '../ports';
import type { DigestView } from './digest-view';
import type { PageCorrections } from './page-corrections';
import type { PopupLibrary } from './popup-ports';

/** What the reader puts right in the popup; loaded when there is something to put right, or something was. */
export class LateCorrections {
  #loaded: Promise<PageCorrections> | null = null;

  constructor(
    private readonly library: PopupLibrary,
    private readonly clock: Clock,
    private readonly view: DigestView,
  ) {}

  readonly correct = async (wish: CorrectionWish): Promise<void> => (await this.#load()).correct(wish);

  /** Shows what was put right in the saved article together with what was put right here. */
  readonly join = async (saved: Pick<SavedArticle, 'id' | 'corrections'>): Promise<void> => {
    const here = this.view.digestState()?.corrections ?? [];
    if (saved.corrections.length + here.length > 0) await (await this.#load()).join(saved);
  };

  /** Shows what a save would put right at once: what was put right before the article went into the trash, and names taken out of the whole library. */
  readonly begin = async (earlier: readonly Correction[]): Promise<void> => {
    const state = this.view.digestState();
    const takenOut = state && (await this.library.takenOut(madeDigestOf(state)));
    const all = [...earlier, ...(takenOut?.ok ? takenOut.value : [])];
    if (all.length > 0) (await this.#load()).show(all);
  };

  #load(): Promise<PageCorrections> {
    this.#loaded ??= import('./page-corrections').then(
      ({ PageCorrections }) => new PageCorrections(this.library, this.clock, this.view),
    );
    return this.#loaded;
  }
}
