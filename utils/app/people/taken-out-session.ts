import type { TakenOut } from '@/utils/library/articles/list-taken-out';
import type { Announcer } from '../announcer';
import { LiveQuery, latestOf } from '../live-query';
import { Watchable, type Watched } from '../watchable';
import type { PeoplePorts } from './people-ports';
import { PersonDecisions } from './person-decisions';

/** The names the reader took out of the whole library, and the way back for each. Empty until they are known. */
export class TakenOutSession {
  readonly #names: LiveQuery<readonly TakenOut[]>;
  readonly #decisions: PersonDecisions;
  readonly #state = new Watchable<readonly TakenOut[]>([]);
  readonly state: Watched<readonly TakenOut[]> = this.#state;

  constructor(
    private readonly ports: Pick<PeoplePorts, 'library' | 'watch' | 'now'>,
    announcer: Announcer,
  ) {
    this.#names = new LiveQuery(ports.watch);
    this.#decisions = new PersonDecisions(ports.library, announcer, ports.now);
  }

  /** Begins to watch the library; gives back how to stop. */
  readonly start = (): (() => void) => {
    const unsubscribe = this.#names.state.subscribe(() => this.#state.set(latestOf(this.#names.state.get()) ?? []));
    this.#names.ask(() => this.ports.library.listTakenOut());
    return () => {
      unsubscribe();
      this.#names.stop();
    };
  };

  readonly takeBack = (id: number): Promise<void> => this.#decisions.takeBack(id);
}
