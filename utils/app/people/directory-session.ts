import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { addressOfView, type PeopleView, personHref, topicHref } from '@/utils/model/people-view';
import { type Result, succeed } from '@/utils/model/result';
import { type Answer, LiveQuery, latestOf } from '../live-query';
import { Watchable, type Watched } from '../watchable';
import type { ConnectedLibrary, PeoplePorts } from './people-ports';

export type DirectoryView = Extract<PeopleView, { sort: unknown }>;

export interface DirectoryEntry {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly role: string | null;
  readonly articles: number;
  /** YYYY-MM-DD */
  readonly lastDay: string;
}

export interface DirectoryState {
  readonly view: DirectoryView;
  readonly rows: Answer<readonly DirectoryEntry[]>;
  /** null until it is known. */
  readonly total: number | null;
}

/** Rows drawn before anything else: a screen of them, and some to scroll to while the others come. */
const firstRows = 40;
const rowsInStep = 100;

/**
 * The directory of people, or of topics: searched as one types, sorted, shown in steps. Of a library that is being connected
 * it shows what is connected by now, and grows.
 */
export class DirectorySession {
  readonly #rows: LiveQuery<readonly DirectoryEntry[]>;
  readonly #total: LiveQuery<number>;
  readonly #state: Watchable<DirectoryState>;
  readonly state: Watched<DirectoryState>;
  #limit = firstRows;
  #isCounting = false;

  constructor(
    view: DirectoryView,
    private readonly ports: Pick<PeoplePorts, 'library' | 'watch' | 'setAddress'>,
  ) {
    this.#rows = new LiveQuery(ports.watch);
    this.#total = new LiveQuery(ports.watch);
    this.#state = new Watchable<DirectoryState>({ view, rows: { kind: 'asking' }, total: null });
    this.state = this.#state;
  }

  /** Begins to watch the library; gives back how to stop. */
  readonly start = (): (() => void) => {
    const stops = [
      this.#rows.state.subscribe(this.#takeRows),
      this.#total.state.subscribe(() => this.#set({ total: latestOf(this.#total.state.get()) ?? null })),
      () => this.#rows.stop(),
      () => this.#total.stop(),
    ];
    this.#ask();
    return () => {
      for (const stop of stops) stop();
    };
  };

  readonly sort = (sort: DirectoryView['sort']): void => this.#show({ sort });

  readonly type = (typed: string): void => {
    this.#isCounting = false;
    this.#show({ typed });
  };

  readonly more = (): void => {
    this.#limit += 2 * rowsInStep;
    this.#ask();
  };

  #show(part: Partial<Pick<DirectoryView, 'sort' | 'typed'>>): void {
    const view = { ...this.#state.get().view, ...part };
    this.#limit = rowsInStep;
    this.#set({ view });
    this.ports.setAddress(addressOfView(view));
    this.#ask();
  }

  #ask(): void {
    const { kind, sort, typed } = this.#state.get().view;
    const request = { sort, typed, limit: this.#limit, isPartial: true };
    const { library } = this.ports;
    this.#rows.ask(() => (kind === 'topics' ? topicEntries(library, request) : personEntries(library, request)));
  }

  readonly #takeRows = (): void => {
    const rows = this.#rows.state.get();
    this.#set({ rows });
    if (rows.kind !== 'answered') return;
    // What is shown first does not share the store with what can come later.
    this.#count();
    if (this.#limit !== firstRows) return;
    this.#limit = rowsInStep;
    this.#ask();
  };

  #count(): void {
    if (this.#isCounting) return;
    this.#isCounting = true;
    const { library } = this.ports;
    const { kind, typed } = this.#state.get().view;
    const request = { typed, isPartial: true };
    this.#total.ask(() => (kind === 'topics' ? library.countTopics(request) : library.countPersons(request)));
  }

  #set(part: Partial<DirectoryState>): void {
    this.#state.update((before) => ({ ...before, ...part }));
  }
}

type Entries = Promise<Result<readonly DirectoryEntry[], LibraryFailure>>;

async function personEntries(
  library: ConnectedLibrary,
  request: Parameters<ConnectedLibrary['listPersons']>[0],
): Entries {
  const listed = await library.listPersons(request);
  return listed.ok ? succeed(listed.value.map((person) => ({ ...person, href: personHref(person.key) }))) : listed;
}

async function topicEntries(
  library: ConnectedLibrary,
  request: Parameters<ConnectedLibrary['listTopics']>[0],
): Entries {
  const listed = await library.listTopics(request);
  if (!listed.ok) return listed;
  return succeed(
    listed.value.map(({ key, label, articles, lastDay }) => ({
      ...{ key, articles, lastDay },
      name: label,
      role: null,
      href: topicHref(key),
    })),
  );
}
