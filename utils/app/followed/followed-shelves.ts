import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { type Follow, followId } from '@/utils/model/follow';
import { facetKinds } from '@/utils/model/library-filter';
import { type LibraryView, listOf } from '@/utils/model/library-view';
import { fail, type Result, succeed } from '@/utils/model/result';
import type { SavedSearch } from '@/utils/model/saved-search';
import type { Announcer } from '../announcer';
import { LiveQuery, latestOf, type Watch } from '../live-query';
import type { Clock } from '../ports';
import { FollowSession } from './follow-session';
import type { FollowedLibrary } from './followed-ports';

/** A kept search as a shelf. */
export interface SearchShelf {
  readonly search: SavedSearch;
  /** Articles that it finds. */
  readonly count: number;
  /** Of those saved since the reader looked; null where it is not followed. */
  readonly newCount: number | null;
}

export interface FollowedShelves {
  readonly searches: readonly SearchShelf[];
  /** Followed people, topics and stories. */
  readonly follows: readonly { readonly follow: Follow; readonly newCount: number }[];
}

interface ShelvesParts {
  readonly load: () => Promise<FollowedLibrary>;
  readonly watch: Watch;
  readonly announcer: Pick<Announcer, 'say' | 'fail'>;
  readonly now: Clock;
  readonly newId: () => string;
}

const nothing: FollowedShelves = { searches: [], follows: [] };

/** The searches that are kept and what is followed, with what is new in each; loaded once the list is there. */
export class FollowedShelf {
  readonly #query: LiveQuery<FollowedShelves>;
  #library: FollowedLibrary | null = null;

  constructor(
    private readonly parts: ShelvesParts,
    onChange: () => void,
  ) {
    this.#query = new LiveQuery(parts.watch);
    this.#query.state.subscribe(onChange);
  }

  get shelves(): FollowedShelves {
    return latestOf(this.#query.state.get()) ?? nothing;
  }

  async start(): Promise<void> {
    const library = await this.parts.load();
    this.#library = library;
    this.#query.ask(() => shelvesOf(library));
    // Where people, topics or stories are followed, what was just saved must be known of them. The counts follow by themselves.
    const follows = await library.listFollows();
    if (follows.ok && follows.value.some(({ kind }) => kind !== 'search')) await library.connect();
  }

  stop(): void {
    this.#query.stop();
  }

  /** The kept search that lists just this; null if there is none. */
  shelfOf(view: LibraryView): SearchShelf | null {
    const list = listOf(view);
    return this.shelves.searches.find(({ search }) => listOf({ ...view, ...search.view }) === list) ?? null;
  }

  /** Keeps what is listed as a shelf. */
  readonly keep = async ({ text, shelf, sort, isReversed, facets }: LibraryView): Promise<void> => {
    const search: SavedSearch = {
      id: this.parts.newId(),
      name: [text.trim(), ...facetKinds.flatMap((kind) => facets[kind])].filter(Boolean).join(' · '),
      view: { text: text.trim(), shelf, sort, isReversed, facets },
      createdAt: this.parts.now().toISOString(),
    };
    const drop = () => this.#library?.deleteSavedSearch(search.id);
    await this.#do(this.#library?.putSavedSearch(search), () =>
      this.parts.announcer.say({ kind: 'search-kept' }, () => void this.#do(drop())),
    );
  };

  /** Keeps it no longer, and follows it no longer. */
  readonly drop = async (search: SavedSearch): Promise<void> => {
    const library = this.#library;
    if (!library) return;
    const id = followId('search', search.id);
    const follow = await library.getFollow(id);
    const back = async () => {
      await this.#do(library.putSavedSearch(search));
      if (follow.ok && follow.value) await this.#do(library.putFollow(follow.value));
    };
    await this.#do(library.deleteFollow(id));
    await this.#do(library.deleteSavedSearch(search.id), () =>
      this.parts.announcer.say({ kind: 'search-dropped' }, () => void back()),
    );
  };

  /** Another name for it; nothing where it has none, or the one it has. */
  readonly rename = async (search: SavedSearch, typed: string): Promise<void> => {
    const name = typed.trim();
    const library = this.#library;
    if (!library || name === '' || name === search.name) return;
    await this.#do(library.putSavedSearch({ ...search, name }), () =>
      this.parts.announcer.say({ kind: 'search-renamed' }, () => void this.#do(library.putSavedSearch(search))),
    );
  };

  readonly toggleFollow = async ({ id, name }: SavedSearch): Promise<void> => {
    const { announcer, now, watch } = this.parts;
    if (!this.#library) return;
    const subject = { kind: 'search', key: id, name, anchor: null } as const;
    await new FollowSession(subject, { library: this.#library, watch, announcer, now }).toggle();
  };

  /** The reader looks at a kept search. */
  readonly lookAt = async ({ id }: SavedSearch): Promise<void> =>
    void (await this.#library?.lookAt(followId('search', id), this.parts.now()));

  async #do(work: Promise<Result<unknown, LibraryFailure>> | undefined, onDone?: () => void): Promise<void> {
    const done = await work;
    if (done?.ok) onDone?.();
    else if (done) this.parts.announcer.fail(done.error);
  }
}

async function shelvesOf(library: FollowedLibrary): Promise<Result<FollowedShelves, LibraryFailure>> {
  const [searches, follows] = [await library.listSavedSearches(), await library.listFollows()];
  if (!searches.ok) return searches;
  if (!follows.ok) return follows;
  const counts = new Map<string, number>();
  for (const follow of follows.value) {
    const counted = await library.countNew(follow);
    if (!counted.ok) return fail(counted.error);
    counts.set(follow.id, counted.value);
  }
  const shelves: SearchShelf[] = [];
  for (const search of searches.value) {
    const counted = await library.countSearch(search);
    if (!counted.ok) return fail(counted.error);
    shelves.push({ search, count: counted.value, newCount: counts.get(followId('search', search.id)) ?? null });
  }
  const others = follows.value.filter(({ kind }) => kind !== 'search');
  return succeed({
    searches: shelves,
    follows: others.map((follow) => ({ follow, newCount: counts.get(follow.id) ?? 0 })),
  });
}
