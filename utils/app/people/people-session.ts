import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { RebuildProgress } from '@/utils/library/store/records';
import { Announcer } from '../announcer';
import { Watchable, type Watched } from '../watchable';
import type { PeoplePorts } from './people-ports';

/** Whether people, topics and stories can be asked for. */
export type PeopleState =
  /** `progress`: null until it is known that there is something to build. */
  | { readonly kind: 'preparing'; readonly progress: RebuildProgress | null }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: LibraryFailure };

/** The page around a view: connects first what the library has not connected yet, and says what was done. */
export class PeopleSession {
  readonly announcer = new Announcer();
  readonly #state = new Watchable<PeopleState>({ kind: 'preparing', progress: null });
  readonly state: Watched<PeopleState> = this.#state;

  constructor(readonly ports: PeoplePorts) {}

  readonly start = async (): Promise<void> => {
    const prepared = await this.ports.library.prepare((progress) => this.#state.set({ kind: 'preparing', progress }));
    this.#state.set(prepared.ok ? { kind: 'ready' } : { kind: 'failed', failure: prepared.error });
  };
}
