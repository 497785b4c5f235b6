import type { StoryUndo } from '@/utils/library/connections/stories';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';
import type { Announcer } from '../announcer';

type Asked<Value> = Promise<Result<Value, LibraryFailure | { readonly kind: 'gone' }>>;

/** The library as decisions about stories change it. */
export interface StoryChoices {
  readonly storyMembers: (story: string) => Asked<readonly string[]>;
  readonly leaveStory: (articleId: string, now: Date) => Asked<StoryUndo>;
  readonly moveToStory: (articleId: string, story: string, now: Date) => Asked<StoryUndo>;
  readonly undoStoryMove: (undo: StoryUndo) => Asked<unknown>;
}

/** What the reader decides about stories: which articles tell one. Each decision can be taken back. */
export class StoryDecisions {
  constructor(
    private readonly library: StoryChoices,
    readonly announcer: Announcer,
    private readonly now: () => Date,
  ) {}

  /** The article tells a story of its own. */
  readonly leave = async (articleId: string): Promise<void> => {
    const left = await this.library.leaveStory(articleId, this.now());
    if (!left.ok) return this.announcer.fail(left.error);
    this.announcer.say({ kind: 'story-left' }, () => void this.#undo([left.value]));
  };

  /** All articles of the other story tell this one. */
  readonly join = async (story: string, other: string): Promise<void> => {
    const members = await this.library.storyMembers(other);
    if (!members.ok) return this.announcer.fail(members.error);
    const moves: StoryUndo[] = [];
    for (const articleId of members.value) {
      const moved = await this.library.moveToStory(articleId, story, this.now());
      if (!moved.ok) return this.announcer.fail(moved.error);
      moves.push(moved.value);
    }
    this.announcer.say({ kind: 'stories-joined' }, () => void this.#undo(moves));
  };

  /** The last move first. */
  async #undo(moves: readonly StoryUndo[]): Promise<void> {
    for (const move of [...moves].reverse()) {
      const undone = await this.library.undoStoryMove(move);
      if (!undone.ok) return this.announcer.fail(undone.error);
    }
    this.announcer.say({ kind: 'decision-undone' });
  }
}
