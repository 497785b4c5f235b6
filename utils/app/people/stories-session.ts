import type { StoryRow } from '@/utils/library/connections/stories';
import { type Answer, LiveQuery } from '../live-query';
import type { Watched } from '../watchable';
import type { PeoplePorts } from './people-ports';

export interface ListedStories {
  readonly stories: readonly StoryRow[];
  readonly total: number;
}

const storiesInStep = 100;

/** All stories of two articles and more, shown in steps; while articles are being connected those that are found by now. */
export class StoriesSession {
  readonly #query: LiveQuery<ListedStories>;
  readonly state: Watched<Answer<ListedStories>>;
  #limit = storiesInStep;

  constructor(private readonly ports: Pick<PeoplePorts, 'library' | 'watch'>) {
    this.#query = new LiveQuery(ports.watch);
    this.state = this.#query.state;
  }

  /** Begins to watch the library; gives back how to stop. */
  readonly start = (): (() => void) => {
    this.#ask();
    return () => this.#query.stop();
  };

  readonly more = (): void => {
    this.#limit += storiesInStep;
    this.#ask();
  };

  #ask(): void {
    const limit = this.#limit;
    this.#query.ask(() => this.ports.library.listStories({ limit, isPartial: true }));
  }
}
