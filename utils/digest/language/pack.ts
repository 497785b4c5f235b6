import type { TokenRules } from '@/utils/text/tokens';
import type { TagWeights } from '../tags/tag-words';
import type { TopicRanker } from '../topics/topic-ranker';
import type { Inflection } from './inflection';
import type { ListedPeople } from './listed-people';
import type { PeopleWords } from './people-words';
import type { TellingWords } from './telling-words';
import type { Words } from './words';

/**
 * All that the digest knows of one language: what is written in the folder of the language, ready for look-ups.
 *
 * The rooms of the digest take it, or the part that is theirs, as an argument. No word of a language stands in code.
 */
export interface LanguagePack {
  /** ISO 639-1, 'und' where it is not known. */
  readonly language: string;
  /** The most frequent words, which carry no meaning: "the", "of". None where the language is not listed. */
  readonly functionWords: Words;
  /** What the tagger of parts of speech learned; unpacked at the first call (about 10 ms), then kept. Null: there is none. */
  readonly tagger: (() => TagWeights) | null;
  readonly quotation: QuotationHabits;
  readonly summary: SummaryWords;
  readonly topics: TopicWords;
  /** What people and who speaks are found by beside a tagger of parts of speech; null in a language without one. */
  readonly people: PeopleWords | null;
  /** By what a quotation's speaker is told, where that is not read by the people's SpeechWords; null: not known. */
  readonly telling: TellingWords | null;
  /** What people are found by in a language without such a tagger. Null here and in `people`: the digest finds nobody. */
  readonly listedPeople: ListedPeople | null;
  /** How its text is cut into words. */
  readonly tokens: TokenRules;
}

/** How the language sets quotations. */
export interface QuotationHabits {
  /** An apostrophe with the word after it that is no opening mark: 'til, 'em, '90s. */
  readonly elision: RegExp;
  /** Last letters after which an apostrophe makes the plural an owner: the workers' rights. */
  readonly pluralEndings: Words;
  /** What closes each opening mark. */
  readonly pairs: ReadonlyMap<string, Words>;
  /** All nouns have capitals. */
  readonly hasNounCapitals: boolean;
  /** A short paragraph that is nothing but words in marks is a subheading, unless a sentence ends in them. */
  readonly hasLoneHeadings: boolean;
  /** A mark of another kind may close what a straight one opened: "…'. */
  readonly mixesMarks: boolean;
  /** A quotation of several paragraphs has no mark at the head of each. */
  readonly runsUnmarked: boolean;
  /** Null: a dash at the head of a paragraph opens no speech. */
  readonly dashes: DashHabits | null;
  /** Null: marks set off no terms. */
  readonly terms: TermHabits | null;
}

/** What a dash at the head of a paragraph says. */
interface DashHabits {
  /** The paragraph is speech even where it tells nobody who speaks. */
  readonly isSpeechAlone: boolean;
  /** Speech goes on behind the sentence that tells who speaks, without another dash. */
  readonly goesOn: boolean;
}

/** What tells a name or a term in marks from what somebody says. */
export interface TermHabits {
  /** Beginnings of words behind the mark, by which a name stood in it: "adlı". */
  readonly namedBy: Words;
  /** Words before the mark that do: "film", "intitulée". */
  readonly namers: Words;
  /** Words and marks between several of them: "ve". */
  readonly joiners: Words;
  /** Only what holds one of these characters, or has one of the following around it, is said by somebody; none: all is. */
  readonly speechMarks: Words;
  /** Characters before the opening mark. */
  readonly introducers: Words;
  /** Beginnings of what follows the closing mark. */
  readonly followers: Words;
}

/** By what a sentence is known to stand well, or badly, by itself. */
export interface SummaryWords {
  /** Words that at the start of a sentence point at the one before: "he", "this". */
  readonly dangling: Words;
  /** Words that among its first few point there too: "ante esto", "auf die". */
  readonly danglingSoon: Words;
  /** Words behind such a word by which it points at today: "this week". */
  readonly nearTimes: Words;
  /** Words that at the start of a sentence go on from the one before: "but", "meanwhile". */
  readonly connective: Words;
  /** Pronouns of who speaks or writes: "I", "our". */
  readonly firstPerson: Words;
  /** Nouns that with an article point at the sentence before: "the move". */
  readonly anaphors: Words;
  /** Words between commas that say where in a picture somebody is: "left". */
  readonly sides: Words;
  /** The same by their first letters, in brackets: "L". As they are written. */
  readonly sideLetters: Words;
  /** Verbs of what is seen in a picture, as captions have them: "poses". */
  readonly captionVerbs: Words;
  /** Words that tell of a time long before the news: "ago". */
  readonly lookBack: Words;
  /** Words that after a comma open a clause that may be left off: "with". */
  readonly tailOpeners: Words;
  /** Words by which a clause turns what stands before it: "unless". */
  readonly meaningTurners: Words;
  /** Endings that do: "n't". */
  readonly negationEndings: Words;
  /** Headings over the publisher's own summary, in lower case: "key points". */
  readonly bulletHeadings: readonly string[];
  /** Phrases of a sentence that is no part of the story: "sign up". */
  readonly boilerplate: readonly string[];
  /** Endings to take off so that words of two sentences meet. */
  readonly inflections: readonly Inflection[];
}

/** What the topics of a text are found and compared by. */
export interface TopicWords {
  /** Capitalised words that alone are no topic: days, months, measures. */
  readonly weakNames: Words;
  /** Folded nouns that say too little to be a topic alone: "thing", "week". */
  readonly generic: Words;
  /** Endings set off by an apostrophe: "'s". Global. */
  readonly clitics: RegExp;
  /** Endings to take off so that forms of one noun are one topic. */
  readonly inflections: readonly Inflection[];
  /** Endings of nouns for what one cannot touch: "-tion". */
  readonly abstractEndings: Words;
  /** Words take endings by case: two that differ only in a short ending are one. */
  readonly isInflected: boolean;
  /** Words before a person's name, with and without their dot: a run of capitals that opens with one is a person. */
  readonly personTitles: Words;
  /** What stands before a noun and before no name: "der", "keine"; none where only names have capitals. */
  readonly nounMarkers: Words;
  /** Null: topics are the capitalised names of the text only. */
  readonly nounPhrases: NounPhraseWords | null;
  /** What ranks them; null where nothing was learned. */
  readonly ranker: TopicRanker | null;
}

/** What tells where a noun phrase begins and ends, in a language whose grammar is known. */
export interface NounPhraseWords {
  /** Words that are part of no topic, but as nouns of a longer one. */
  readonly stops: Words;
  /** Endings of gerunds: "-ing". */
  readonly gerundEndings: Words;
}
