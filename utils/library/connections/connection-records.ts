import type { SaidQuote, StatedRole } from '@/utils/across/persons/people-of-article';
import type { PersonProfile } from '@/utils/across/persons/person-profile';
import type { StoryTraits } from '@/utils/across/stories/story-traits';

/** A person across the library. */
export interface PersonRecord {
  /** Reads like the name: see utils/across/persons/person-key.ts. */
  readonly key: string;
  /** The fullest of the names articles give them most. */
  readonly name: string;
  /** Surname first, folded: the order of a directory. */
  readonly sortName: string;
  /** The folded words of all their names, for looking them up as one types; none while merged into another. */
  readonly words: readonly string[];
  /** See utils/across/persons/name-keys.ts. */
  readonly lookups: readonly string[];
  /** What the latest article that says so says they are. */
  readonly role: string | null;
  readonly roleDay: string;
  readonly profile: PersonProfile;
  /** Articles that name them, those of persons merged into them included. */
  readonly articles: number;
  /** The day of the latest of them, YYYY-MM-DD. */
  readonly lastDay: string;
  /** Their places in the directory by articles and by day: see filed-order.ts. */
  readonly byArticles: string;
  readonly byDay: string;
  /** 1 if they stand in the directory, 0 while merged into another (IndexedDB has no booleans as keys). */
  readonly isShown: 0 | 1;
  /** The reader said that they are this one. */
  readonly mergedInto: string | null;
}

/** One person in one article: a row-sized record, so that a page about somebody in thousands of articles opens at once. */
export interface OccurrenceRecord {
  readonly person: string;
  readonly doc: number;
  readonly articleId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly dateline: string | null;
  readonly day: string;
  /** As this article names them. */
  readonly name: string;
  readonly roles: readonly StatedRole[];
  readonly quotes: readonly SaidQuote[];
  /** Co-mentions: keys of the others in the article, most salient first. Stored under this name, so it stays. */
  readonly company: readonly string[];
  readonly mentionCount: number;
  readonly isKey: boolean;
}

export interface TopicRecord {
  /** The folded label. */
  readonly key: string;
  /** As the latest article writes it. */
  readonly label: string;
  readonly words: readonly string[];
  readonly articles: number;
  readonly lastDay: string;
  /** Its places in the directory by articles and by day: see filed-order.ts. */
  readonly byArticles: string;
  readonly byDay: string;
}

/** What an article has in common with others: its people, its topics, its story. */
export interface ConnectionRecord {
  readonly doc: number;
  readonly articleId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly day: string;
  readonly story: string;
  /** Topic keys, and the labels in the same order. */
  readonly topics: readonly string[];
  readonly topicLabels: readonly string[];
  readonly people: readonly { readonly key: string; readonly name: string }[];
}

/** By what the story of an article is found. Apart from the rest, as only saving reads it. */
export interface TraitsRecord extends StoryTraits {
  readonly doc: number;
}

export interface StoryRecord {
  readonly story: string;
  /** The headline of its first article. */
  readonly title: string;
  readonly articles: number;
  readonly firstDay: string;
  readonly lastDay: string;
  /** 1 from two articles on. */
  readonly isShown: 0 | 1;
}

interface Decided {
  readonly id: number;
  readonly at: string;
  /** As what it was said to the reader's other devices; '' where it could not be, absent where it was not yet. */
  readonly said?: string;
}

/** What the reader decided about persons; undone by taking it out again. */
export type PersonChoice =
  | (Decided & { readonly kind: 'merge'; readonly from: string; readonly into: string })
  | (Decided & { readonly kind: 'split'; readonly person: string; readonly made: string })
  /** The names are nobody's, in whatever is saved: see articles/taken-out.ts. */
  | (Decided & { readonly kind: 'not-person'; readonly names: readonly string[] });

/** One the store has not numbered yet. */
export type NewPersonChoice = {
  [Kind in PersonChoice['kind']]: Omit<Extract<PersonChoice, { kind: Kind }>, 'id'>;
}[PersonChoice['kind']];

/** A decision on who is who. */
export type IdentityChoice = Exclude<PersonChoice, { readonly kind: 'not-person' }>;

/** Who a name in an article is, by the reader's decision; holds for later saves of the article and for a rebuild. */
export interface PersonPin {
  readonly articleId: string;
  /** Folded as in utils/across/persons/person-profile.ts, bareName. */
  readonly name: string;
  readonly person: string;
  /** Who it was before they were parted; absent where the decision was another. */
  readonly was?: string;
}

/** Which story an article belongs to, by the reader's decision. */
export interface StoryChoice {
  readonly articleId: string;
  readonly story: string;
  /** An article beside which it belongs: stories may be named otherwise in another library. null if it stands alone. */
  readonly anchor: string | null;
  readonly at: string;
}
