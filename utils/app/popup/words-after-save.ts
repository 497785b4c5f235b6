import type { Clock } from '../ports';
import type { DigestView } from './digest-view';
import { changeOfWords, readTags } from './kept-words';
import type { PopupLibrary } from './popup-ports';
import type { SaveState } from './popup-state';

type JustSaved = Extract<SaveState, { readonly kind: 'just-saved' }>;

/** Tags and a note beside what was saved just now. */
export class WordsAfterSave {
  /** The last of them to be written. */
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly library: Pick<PopupLibrary, 'tags' | 'change'>,
    private readonly clock: Clock,
    private readonly view: DigestView,
  ) {}

  /**
   * Keeps them; what was kept before and is no longer there goes. One after the other, as each starts from what the one
   * before has kept; shown as kept once they are on the disk.
   */
  keep(typed: { readonly tags: string; readonly note: string }): Promise<void> {
    // What went wrong with earlier words keeps none of the later ones from being written.
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#write(typed));
    return this.#writing;
  }

  /** The list under the field can come late, or not at all. */
  async offerTags(): Promise<void> {
    const tags = await this.library.tags();
    const save = this.#justSaved();
    if (tags.ok && save) this.view.change({ save: { ...save, knownTags: tags.value } });
  }

  async #write(typed: { readonly tags: string; readonly note: string }): Promise<void> {
    const save = this.#justSaved();
    const wanted = { tags: readTags(typed.tags), note: typed.note.trim() || null };
    const change = save && changeOfWords(save.kept, wanted);
    if (!change) return;
    const done = await this.library.change(save.id, change, this.clock());
    const now = this.#justSaved();
    if (!done.ok) this.view.change({}, { message: 'popup.wordsNotKept', undo: null });
    else if (now?.id === save.id) this.view.change({ save: { ...now, kept: wanted } }, { message: null, undo: null });
  }

  #justSaved(): JustSaved | null {
    const save = this.view.digestState()?.save;
    return save?.kind === 'just-saved' ? save : null;
  }
}
