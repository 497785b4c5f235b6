import type { FoundHighlights } from '@/utils/library/articles/list-highlights';
import type { TakenOut } from '@/utils/library/articles/list-taken-out';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { fail, type Result, succeed } from '@/utils/model/result';
import type { Revision, SavedArticle } from '@/utils/model/saved-article';
import { defaultSettings } from '@/utils/model/settings';
import { Announcer } from '../announcer';
import { type Followable, FollowSession } from '../followed/follow-session';
import type { ConnectedLibrary } from '../people/people-ports';
import { FakeFollowed } from './fake-followed';
import { fakeWatch } from './fake-watch';

export const broken: LibraryFailure = { kind: 'corrupt', message: '' };

const row = (key: string, articles = 2) => ({ key, name: key, role: null, articles, lastDay: '2026-03-02' });

/** People, topics and stories in memory. Set `failure` and whatever is asked next fails. */
export class FakeConnections implements ConnectedLibrary {
  failure: LibraryFailure | null = null;
  /** Everything that was asked, by name, in order. */
  readonly calls: (readonly unknown[])[] = [];
  /** What there is: persons, topics or stories. */
  count = 0;
  highlights: FoundHighlights = { articles: [], articleCount: 0, highlightCount: 0, colours: {}, tags: [] };
  saved: SavedArticle | null = null;
  revisions: readonly Revision[] = [];
  takenOut: readonly TakenOut[] = [];

  prepare: ConnectedLibrary['prepare'] = (onProgress) => {
    onProgress({ done: 1, total: 3 } as Parameters<typeof onProgress>[0]);
    return this.#answer(['prepare'], () => undefined);
  };
  readonly findPersonKey = (name: string, articleId: string | null) =>
    this.#answer(['findPersonKey', name, articleId], () => (name === 'Nobody' ? null : 'ann-lee'));
  readonly listPersons: ConnectedLibrary['listPersons'] = (request) =>
    this.#answer(['listPersons', request], () => this.#keys(request.limit).map((key) => row(key)));
  readonly countPersons: ConnectedLibrary['countPersons'] = (request) =>
    this.#answer(['countPersons', request], () => this.count);
  readonly listTopics: ConnectedLibrary['listTopics'] = (request) =>
    this.#answer(['listTopics', request], () =>
      this.#keys(request.limit).map((key) => ({ ...row(key), label: `About ${key}` })),
    ) as ReturnType<ConnectedLibrary['listTopics']>;
  readonly countTopics: ConnectedLibrary['countTopics'] = (request) =>
    this.#answer(['countTopics', request], () => this.count);
  readonly personPage = (key: string) =>
    this.#answer(['personPage', key], () =>
      key === 'nobody'
        ? null
        : { ...row(key), name: 'Ann Lee', otherNames: [], occurrences: [], comentions: [], choices: [] },
    );
  readonly topicPage = (key: string) =>
    this.#answer(['topicPage', key], () => null) as ReturnType<ConnectedLibrary['topicPage']>;
  readonly listStories: ConnectedLibrary['listStories'] = (request) =>
    this.#answer(['listStories', request], () => ({ stories: [], total: this.count }));
  readonly storyPage = (key: string) =>
    this.#answer(['storyPage', key], () => ({
      story: key,
      title: key,
      language: null,
      articles: [],
      earlier: 0,
      near: [],
    }));
  readonly addressesOf = (ids: readonly string[]) =>
    this.#answer(['addressesOf', ...ids], () => new Map(ids.map((id) => [id, `https://${id}`])));
  readonly listHighlights: ConnectedLibrary['listHighlights'] = (request) =>
    this.#answer(['listHighlights', request], () => this.highlights);
  readonly getSaved = (id: string) => this.#answer(['getSaved', id], () => this.saved);
  readonly getRevisions = (id: string) => this.#answer(['getRevisions', id], () => this.revisions);
  readonly restoreRevision: ConnectedLibrary['restoreRevision'] = (...wanted) =>
    this.#answer(['restoreRevision', ...wanted], () => this.saved);
  readonly mergePersons: ConnectedLibrary['mergePersons'] = (from, into, now) =>
    this.#answer(['mergePersons', from, into, now], () => 4);
  readonly splitPerson: ConnectedLibrary['splitPerson'] = (key, docs, now) =>
    this.#answer(['splitPerson', key, docs, now], () => ({ id: 5 }));
  readonly undoPersonChoice = (id: number) => this.#answer(['undoPersonChoice', id], () => null);
  readonly listTakenOut = () => this.#answer(['listTakenOut'], () => this.takenOut);
  readonly takeOutPerson: ConnectedLibrary['takeOutPerson'] = (key, now) =>
    this.#answer(['takeOutPerson', key, now], () => 6);
  readonly takePersonBack: ConnectedLibrary['takePersonBack'] = (id, now) =>
    this.#answer(['takePersonBack', id, now], () => undefined);
  readonly storyMembers = (story: string) => this.#answer(['storyMembers', story], () => ['a']);
  readonly leaveStory: ConnectedLibrary['leaveStory'] = (id, now) =>
    this.#answer(['leaveStory', id, now], () => ({ id })) as unknown as ReturnType<ConnectedLibrary['leaveStory']>;
  readonly moveToStory: ConnectedLibrary['moveToStory'] = (id, story, now) =>
    this.#answer(['moveToStory', id, story, now], () => ({ id })) as unknown as ReturnType<
      ConnectedLibrary['moveToStory']
    >;
  readonly undoStoryMove: ConnectedLibrary['undoStoryMove'] = (undo) =>
    this.#answer(['undoStoryMove', undo], () => null);

  /** What was asked under this name, the latest last. */
  askedFor(name: string): (readonly unknown[])[] {
    return this.calls.filter((call) => call[0] === name).map((call) => call.slice(1));
  }

  #keys(limit: number): string[] {
    return Array.from({ length: Math.min(this.count, limit) }, (_, index) => `key-${index + 1}`);
  }

  async #answer<Value>(call: readonly unknown[], value: () => Value): Promise<Result<Value, LibraryFailure>> {
    this.calls.push(call);
    return this.failure ? fail(this.failure) : succeed(value());
  }
}

/** The world as the pages about people, topics and stories see it. */
export function peoplePage() {
  const library = new FakeConnections();
  const { watch, changed, count } = fakeWatch();
  const announcer = new Announcer();
  const addresses: string[] = [];
  const led: string[] = [];
  const copied: Readonly<Record<string, string>>[] = [];
  const files: { readonly name: string; readonly content: Blob }[] = [];
  const following = new FakeFollowed();
  const ports = {
    library,
    following,
    watch,
    now: () => new Date('2026-11-26T12:00:00Z'),
    settings: async () => defaultSettings,
    clipboard: async (forms: Readonly<Record<string, string>>) => copied.push(forms) > 0,
    download: (name: string, content: Blob) => void files.push({ name, content }),
    setAddress: (search: string) => void addresses.push(search),
    leadTo: (search: string) => void led.push(search),
  };
  const openFollow = (subject: Followable) =>
    new FollowSession(subject, { library: following, watch: ports.watch, announcer, now: ports.now });
  return {
    library,
    following,
    openFollow,
    ports,
    announcer,
    addresses,
    led,
    copied,
    files,
    changed,
    count,
    said: () => announcer.state.get()?.message,
  };
}
