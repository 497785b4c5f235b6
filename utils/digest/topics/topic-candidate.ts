import type { Span } from '@/utils/model/article';
import type { Topic } from '@/utils/model/digest';
import type { PartOfSpeech } from '../tags/part-of-speech';

/** One place where the text has a phrase, and how it stands there. */
export interface PhrasePlace {
  readonly span: Span;
  readonly text: string;
  /** Number of the sentence in the article. */
  readonly sentence: number;
  /** It is a whole noun phrase, no part of a longer one. */
  readonly isWhole: boolean;
  /** A finite verb follows it: it is a subject. */
  readonly isSubject: boolean;
}

/** What the text may be about: a noun phrase or a name with all its places. */
export interface TopicCandidate {
  /** Folded words with a space between. */
  readonly key: string;
  readonly words: readonly string[];
  readonly label: string;
  readonly kind: Topic['kind'];
  readonly isName: boolean;
  /** A name stands in it, beside other words. */
  readonly holdsName: boolean;
  /** The part of speech of its first word. */
  readonly opensWith: PartOfSpeech;
  readonly places: readonly PhrasePlace[];
}
