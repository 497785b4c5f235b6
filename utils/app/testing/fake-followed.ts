import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Follow } from '@/utils/model/follow';
import { fail, type Result, succeed } from '@/utils/model/result';
import type { SavedSearch } from '@/utils/model/saved-search';
import type { FollowedLibrary } from '../followed/followed-ports';

/** Kept searches and follows in memory. Set `failure` and whatever is asked of it next fails. */
export class FakeFollowed implements FollowedLibrary {
  readonly searches = new Map<string, SavedSearch>();
  readonly follows = new Map<string, Follow>();
  /** What is new, by the id of the follow; nothing where it was looked at. */
  readonly fresh = new Map<string, number>();
  /** What a search finds. */
  found = 7;
  failure: LibraryFailure | null = null;

  /** How often what is saved was connected. */
  connected = 0;

  readonly connect = () =>
    this.#answer(() => {
      this.connected += 1;
    });
  readonly getFollow = (id: string) => this.#answer(() => this.follows.get(id) ?? null);
  readonly putFollow = (follow: Follow) => this.#answer(() => void this.follows.set(follow.id, follow));
  readonly deleteFollow = (id: string) =>
    this.#answer(() => {
      const follow = this.follows.get(id);
      this.follows.delete(id);
      return follow ? [follow] : [];
    });
  readonly lookAt = (id: string, now: Date) =>
    this.#answer(() => {
      const follow = this.follows.get(id);
      if (follow) this.follows.set(id, { ...follow, lookedAt: now.toISOString() });
      this.fresh.delete(id);
    });
  readonly countNew = ({ id }: Follow) => this.#answer(() => this.fresh.get(id) ?? 0);
  readonly listFollows = () => this.#answer(() => [...this.follows.values()]);
  readonly listSavedSearches = () => this.#answer(() => [...this.searches.values()]);
  readonly putSavedSearch = (search: SavedSearch) => this.#answer(() => void this.searches.set(search.id, search));
  readonly deleteSavedSearch = (id: string) => this.#answer(() => void this.searches.delete(id));
  readonly countSearch = () => this.#answer(() => this.found);

  async #answer<Value>(value: () => Value): Promise<Result<Value, LibraryFailure>> {
    return this.failure ? fail(this.failure) : succeed(value());
  }
}
