import type { Difference, differenceOf } from '@/utils/across/versions/difference-of';
import { madeArticleOf } from '@/utils/corrections/made-digest';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { type Result, succeed } from '@/utils/model/result';
import type { Revision, SavedArticle } from '@/utils/model/saved-article';
import type { Announcer } from '../announcer';
import { type Answer, LiveQuery, latestOf } from '../live-query';
import { Watchable, type Watched } from '../watchable';
import type { PeoplePorts } from './people-ports';

/** An article beside one of its earlier versions. */
export interface ComparedVersions {
  readonly saved: SavedArticle;
  /** The latest first. */
  readonly revisions: readonly Revision[];
  /** null where there is no earlier version. */
  readonly chosen: { readonly revision: Revision; readonly difference: Difference } | null;
}

/** null where the article is not in the library. */
export type VersionsState = Answer<ComparedVersions | null>;

type Versions = Pick<ComparedVersions, 'saved' | 'revisions'> & {
  /** Loaded here alone: no other page about people and stories compares texts. */
  readonly differenceOf: typeof differenceOf;
};

/** The versions of one article: which is shown beside the article as it is, and which becomes the article again. */
export class VersionsSession {
  readonly #query: LiveQuery<Versions | null>;
  readonly #state = new Watchable<VersionsState>({ kind: 'asking' });
  readonly state: Watched<VersionsState> = this.#state;
  #chosenAt: string | null = null;

  constructor(
    private readonly articleId: string,
    private readonly ports: Pick<PeoplePorts, 'library' | 'watch' | 'now'>,
    private readonly announcer: Announcer,
  ) {
    this.#query = new LiveQuery(ports.watch);
  }

  /** Begins to watch the library; gives back how to stop. */
  readonly start = (): (() => void) => {
    const stops = [this.#query.state.subscribe(this.#take), () => this.#query.stop()];
    this.#query.ask(() => this.#read());
    return () => {
      for (const stop of stops) stop();
    };
  };

  /** Shows the version that was replaced at this time. */
  readonly choose = (replacedAt: string): void => {
    this.#chosenAt = replacedAt;
    this.#take();
  };

  /** Makes the version that is shown the article again. The text it takes the place of is kept as a version. */
  readonly restore = async (): Promise<void> => {
    const shown = latestOf(this.#state.get())?.chosen?.revision;
    if (!shown) return;
    const { articleId, replacedAt } = shown;
    const now = this.ports.now();
    const restored = await this.#restore({ articleId, replacedAt }, now);
    if (!restored) return;
    const undo = async () => {
      const version = { articleId, replacedAt: now.toISOString() };
      if (await this.#restore(version, this.ports.now(), { keptAs: replacedAt }))
        this.announcer.say({ kind: 'undone' });
    };
    this.announcer.say({ kind: 'version-restored' }, () => void undo());
  };

  async #restore(...wanted: Parameters<PeoplePorts['library']['restoreRevision']>): Promise<boolean> {
    const restored = await this.ports.library.restoreRevision(...wanted);
    if (restored.ok && restored.value) return true;
    this.announcer.fail(restored.ok ? { kind: 'gone' } : restored.error);
    return false;
  }

  async #read(): Promise<Result<Versions | null, LibraryFailure>> {
    const { library } = this.ports;
    const [saved, revisions, { differenceOf }] = await Promise.all([
      library.getSaved(this.articleId),
      library.getRevisions(this.articleId),
      import('@/utils/across/versions/difference-of'),
    ]);
    if (!saved.ok) return saved;
    if (!revisions.ok) return revisions;
    return succeed(saved.value && { saved: saved.value, revisions: revisions.value, differenceOf });
  }

  readonly #take = (): void => {
    const answer = this.#query.state.get();
    const known = latestOf(answer);
    const value = known ? compared(known, this.#chosenAt) : null;
    if (answer.kind === 'answered') this.#state.set({ kind: 'answered', value });
    else if (answer.kind === 'failed') this.#state.set({ ...answer, last: known === undefined ? null : { value } });
  };
}

function compared({ saved, revisions, differenceOf }: Versions, chosenAt: string | null): ComparedVersions {
  const revision = revisions.find(({ replacedAt }) => replacedAt === chosenAt) ?? revisions[0];
  const chosen = revision ? { revision, difference: differenceOf(revision.article, madeArticleOf(saved)) } : null;
  return { saved, revisions, chosen };
}
