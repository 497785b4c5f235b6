import { type Follow, followId } from '@/utils/model/follow';
import type { Announcer } from '../announcer';
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
  readonly announcer: Pick<Announcer, 'say' | 'fail'>;
  readonly now: Clock;
}

/** Whether a page's subject is followed, and how to follow it. Opening the page is a look at it. */
export class FollowSession {
  readonly #state = new Watchable<FollowState>({ isFollowed: null, newCount: 0 });
  readonly state: Watched<FollowState> = this.#state;
  readonly #id: string;

  constructor(
    private readonly subject: Followable,
    private readonly parts: FollowParts,
  ) {
    this.#id = followId(subject.kind, subject.key);
  }

  readonly start = async (): Promise<void> => {
    const { library, now } = this.parts;
    const found = await library.getFollow(this.#id);
    if (!found.ok) return;
    this.#set({ isFollowed: found.value !== null });
    if (found.value === null) return;
    const counted = await library.countNew(found.value);
    if (counted.ok) this.#set({ newCount: counted.value });
    await library.lookAt(this.#id, now());
  };

  /** Follows it, or no longer; either can be taken back. */
  readonly toggle = async (): Promise<void> => {
    const { library, announcer } = this.parts;
    const { name } = this.subject;
    const before = await library.getFollow(this.#id);
    if (!before.ok) return announcer.fail(before.error);
    const follow = before.value;
    if (await this.#put(follow ? null : this.#fresh()))
      announcer.say({ kind: follow ? 'unfollowed' : 'followed', name }, () => void this.#put(follow));
  };

  async #put(follow: Follow | null): Promise<boolean> {
    const { library, announcer } = this.parts;
    const done = await (follow ? library.putFollow(follow) : library.deleteFollow(this.#id));
    if (done.ok) this.#set({ isFollowed: follow !== null, newCount: 0 });
    else announcer.fail(done.error);
    return done.ok;
  }

  #fresh(): Follow {
    return { id: this.#id, ...this.subject, lookedAt: this.parts.now().toISOString() };
  }

  #set(part: Partial<FollowState>): void {
    this.#state.update((before) => ({ ...before, ...part }));
  }
}
