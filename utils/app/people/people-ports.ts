import type { FoundHighlights, HighlightsRequest } from '@/utils/library/articles/list-highlights';
import type { TakenOut } from '@/utils/library/articles/list-taken-out';
import type { PersonPage, PersonRow, PersonsRequest } from '@/utils/library/connections/persons';
import type { StoriesRequest, StoryPage, StoryRow } from '@/utils/library/connections/stories';
import type { TopicPage, TopicRow, TopicsRequest } from '@/utils/library/connections/topics';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { RebuildProgress } from '@/utils/library/store/records';
import type { Result } from '@/utils/model/result';
import type { Revision, SavedArticle } from '@/utils/model/saved-article';
import type { WriteClipboard } from '../copy-article';
import type { FollowingLibrary } from '../followed/followed-ports';
import type { Watch } from '../live-query';
import type { Clock, ReadSettings } from '../ports';
import type { PersonChoices } from './person-decisions';
import type { StoryChoices } from './story-decisions';

type Asked<Value> = Promise<Result<Value, LibraryFailure>>;

/** The library as the pages about people, topics, stories and versions read and change it. */
export interface ConnectedLibrary extends PersonChoices, StoryChoices {
  /** Connects the articles that are not connected yet. */
  readonly prepare: (onProgress: (progress: RebuildProgress) => void) => Asked<unknown>;
  /** The person an article means by a name; null where it names nobody so. */
  readonly findPersonKey: (name: string, articleId: string | null) => Asked<string | null>;
  readonly listPersons: (request: PersonsRequest) => Asked<readonly PersonRow[]>;
  readonly countPersons: (request: Pick<PersonsRequest, 'typed' | 'isPartial'>) => Asked<number>;
  readonly listTopics: (request: TopicsRequest) => Asked<readonly TopicRow[]>;
  readonly countTopics: (request: Pick<TopicsRequest, 'typed' | 'isPartial'>) => Asked<number>;
  readonly personPage: (key: string) => Asked<PersonPage | null>;
  /** The names that were taken out of the whole library, the latest first. */
  readonly listTakenOut: () => Asked<readonly TakenOut[]>;
  readonly topicPage: (key: string) => Asked<TopicPage | null>;
  readonly listStories: (
    request: StoriesRequest,
  ) => Asked<{ readonly stories: readonly StoryRow[]; readonly total: number }>;
  readonly storyPage: (key: string) => Asked<StoryPage | null>;
  /** Where articles were read, by their ids. */
  readonly addressesOf: (ids: readonly string[]) => Asked<ReadonlyMap<string, string>>;
  readonly listHighlights: (request: HighlightsRequest) => Asked<FoundHighlights>;
  readonly getSaved: (id: string) => Asked<SavedArticle | null>;
  /** The earlier states of an article, the latest first. */
  readonly getRevisions: (id: string) => Asked<readonly Revision[]>;
  /** Makes an earlier state the article again; what it takes the place of is kept under `keptAs`. null where it is gone. */
  readonly restoreRevision: (
    revision: Pick<Revision, 'articleId' | 'replacedAt'>,
    now: Date,
    options?: { readonly keptAs?: string },
  ) => Asked<SavedArticle | null>;
}

/** Everything these pages need of the world. */
export interface PeoplePorts {
  readonly library: ConnectedLibrary;
  readonly following: FollowingLibrary;
  readonly watch: Watch;
  readonly now: Clock;
  readonly settings: ReadSettings;
  readonly clipboard: WriteClipboard;
  /** Hands the reader a file. */
  readonly download: (name: string, content: Blob) => void;
  /** Puts a query string ('?…') into the page's address, in place of the one it has. */
  readonly setAddress: (search: string) => void;
  /** Goes to another view, in place of this one, so that going back skips it. */
  readonly leadTo: (search: string) => void;
}
