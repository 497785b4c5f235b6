import type { Change, Undo } from '@/utils/library/articles/apply-change';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';
import type { ArticleAction } from '@/utils/model/row-action';
import type { Announcer } from './announcer';
import { changeOf } from './change-of-action';
import type { Message } from './message';

/** Saved articles as actions change them. */
export interface ChangeableLibrary {
  /** One entry for each article that really changed. */
  readonly changeSaved: (
    ids: readonly string[],
    change: Change,
    now: Date,
  ) => Promise<Result<readonly Undo[], LibraryFailure>>;
  readonly undoChange: (undos: readonly Undo[], now: Date) => Promise<Result<unknown, LibraryFailure>>;
}

/** Ways to change saved articles, each announced with its way back. */
export class ArticleActions {
  constructor(
    private readonly library: ChangeableLibrary,
    private readonly announcer: Pick<Announcer, 'say' | 'fail' | 'doing'>,
    private readonly now: () => Date,
  ) {}

  /**
   * Makes the change. With `message` it is announced, with a way back, unless nothing changed; a failure always is.
   * `onUndone` is called once it was taken back.
   */
  readonly change = (
    ids: readonly string[],
    wanted: Change,
    message?: (count: number) => Message,
    onUndone?: () => void,
  ): Promise<void> => {
    const change = async () => this.tell(await this.library.changeSaved(ids, wanted, this.now()), message, onUndone);
    return this.announcer.doing(change());
  };

  /** Announces a change that was made, as `change` does. */
  readonly tell = (
    changed: Result<readonly Undo[], LibraryFailure>,
    message?: (count: number) => Message,
    onUndone?: () => void,
  ): void => {
    const undos = changed.ok ? changed.value : [];
    if (!changed.ok) this.announcer.fail(changed.error);
    if (message && undos.length > 0) this.announcer.say(message(undos.length), () => void this.#undo(undos, onUndone));
  };

  readonly act = (action: ArticleAction, ids: readonly string[], onUndone?: () => void): Promise<void> =>
    this.change(ids, changeOf(action), (count) => ({ kind: 'acted', action, count }), onUndone);

  async #undo(undos: readonly Undo[], onUndone?: () => void): Promise<void> {
    const undone = await this.library.undoChange(undos, this.now());
    if (!undone.ok) return this.announcer.fail(undone.error);
    this.announcer.say({ kind: 'undone' });
    onUndone?.();
  }
}
