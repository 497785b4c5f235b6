import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';
import { type Answer, LiveQuery, type Watch } from '../live-query';
import type { Watched } from '../watchable';

/** A page that shows the answer to one question and follows its changes. */
export class AnswerSession<Value> {
  readonly state: Watched<Answer<Value>>;
  readonly #query: LiveQuery<Value>;

  constructor(
    watch: Watch,
    private readonly ask: () => Promise<Result<Value, LibraryFailure>>,
  ) {
    this.#query = new LiveQuery(watch);
    this.state = this.#query.state;
  }

  /** Begins to watch; gives back how to stop. */
  readonly start = (): (() => void) => {
    this.#query.ask(this.ask);
    return () => this.#query.stop();
  };
}
