import { type Follow, followId } from '@/utils/model/follow';
import type { Announcer } from '../announcer';
import { LiveQuery, latestOf, type Watch } from '../live-query';
import type { Clock } from '../ports';
import { Watchable, type Watched } from '../watchable';
import type { FollowingLibrary } from './followed-ports';

/** What can be followed: a person, topic, story or search, under its name. */
export type Followable = Pick<Follow, 'kind' | 'key' | 'name' | 'anchor'>;

export interface FollowState {
  /** null until it is known. */
  readonly isFollowed: boolean | null;
  /** Articles saved since the reader last looked; 0 where it is not followed. */
  readonly newCount: number;
}

interface FollowParts {
  readonly library: FollowingLibrary;
  readonly watch: Watch;
  readonly announcer: Pick<Announcer, 'say' | 'fail'>;
  readonly now: Clock;
}

/** Whether a page's subject is followed, and how to follow it. Opening the page is a look at it. */
export class FollowSession {
  readonly #state = new Watchable<FollowState>({ isFollowed: null, newCount: 0 });
  readonly state: Watched<FollowState> = this.#state;
  readonly #id: string;
  readonly #follow: LiveQuery<Follow | null>;

  constructor(
    private readonly subject: Followable,
    private readonly parts: FollowParts,
  ) {
    this.#id = followId(subject.kind, subject.key);
    this.#follow = new LiveQuery(parts.watch);
    this.#follow.state.subscribe(() => {
      const follow = latestOf(this.#follow.state.get());
      if (follow !== undefined) this.#set({ isFollowed: follow !== null });
    });
  }

  /** Looks, and goes on watching: a person may be joined with somebody who is followed, or parted from them. */
  readonly start = async (): Promise<void> => {
    const { library, now } = this.parts;
    this.#follow.ask(() => library.getFollow(this.#id));
    const found = await library.getFollow(this.#id);
    if (!found.ok) return;
    this.#set({ isFollowed: found.value !== null });
    if (found.value === null) return;
    const counted = await library.countNew(found.value);
    if (counted.ok) this.#set({ newCount: counted.value });
    await library.lookAt(this.#id, now());
  };

  readonly stop = (): void => this.#follow.stop();

  /** Follows it, or no longer; either can be taken back. */
  readonly toggle = async (): Promise<void> => {
    const { library, announcer } = this.parts;
    const { name } = this.subject;
    const before = await library.getFollow(this.#id);
    if (!before.ok) return announcer.fail(before.error);
    if (before.value === null) {
      if (await this.#put([this.#fresh()])) announcer.say({ kind: 'followed', name }, () => void this.#delete());
      return;
    }
    const deleted = await this.#delete();
    if (deleted) announcer.say({ kind: 'unfollowed', name }, () => void this.#put(deleted));
  };

  async #put(follows: readonly Follow[]): Promise<boolean> {
    const { library, announcer } = this.parts;
    for (const follow of follows) {
      const put = await library.putFollow(follow);
      if (!put.ok) {
        announcer.fail(put.error);
        return false;
      }
    }
    this.#set({ isFollowed: true, newCount: 0 });
    return true;
  }

  async #delete(): Promise<readonly Follow[] | null> {
    const { library, announcer } = this.parts;
    const deleted = await library.deleteFollow(this.#id);
    if (deleted.ok) this.#set({ isFollowed: false, newCount: 0 });
    else announcer.fail(deleted.error);
    return deleted.ok ? deleted.value : null;
  }

  #fresh(): Follow {
    return { id: this.#id, ...this.subject, lookedAt: this.parts.now().toISOString() };
  }

  #set(part: Partial<FollowState>): void {
    this.#state.update((before) => ({ ...before, ...part }));
  }
}
