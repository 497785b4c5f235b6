import type { ChainWeights } from '../names/chain-weights';
import type { RoleWords } from './role-words';
import type { SpeechWords } from './speech-words';
import type { Phrases, Words } from './words';

/** What people, their roles and what they say are found by. */
export interface PeopleWords {
  /** What the tagger of names learned; unpacked at the first call (about 15 ms), then kept. */
  readonly nameTagger: () => ChainWeights;
  readonly grammar: Grammar;
  readonly names: NameWords;
  readonly persons: PersonWords;
  readonly credits: CreditWords;
  readonly roles: RoleWords;
  readonly speech: SpeechWords;
}

/** Small words that every room reads. */
export interface Grammar {
  /** "the", "a". */
  readonly articles: Words;
  /** "the". */
  readonly definiteArticles: Words;
  /** "his", "our". */
  readonly possessives: Words;
  /** Those of whoever writes or speaks: "our". */
  readonly ownPossessives: Words;
  /** What a noun takes for its owner: "'s". */
  readonly ownerMarks: Words;
  /** The same after a plural: the apostrophe alone. */
  readonly bareOwnerMarks: Words;
  /** What joins the last of several: "and". */
  readonly and: Words;
  /** "and", "but", "or". */
  readonly coordinators: Words;
  /** "of", between a part and its whole. */
  readonly of: Words;
  /** "as", before what somebody is. */
  readonly as: Words;
  /** "that", before what somebody says. */
  readonly that: Words;
  /** "one", of several. */
  readonly one: Words;
  /** Pronouns that open a clause about a person: "who". */
  readonly relativePronouns: Words;
  /** The same about a thing or an organisation: "which". */
  readonly thingPronouns: Words;
  /** Words that open a clause within a sentence: "which", "because". */
  readonly subordinators: Words;
  /** Verbs that say what somebody is: "is", "became". */
  readonly copulas: Words;
  /** With a participle of the copula the same: "has" + "been". */
  readonly perfectAuxiliaries: Words;
  readonly perfectParticiples: Words;
  /** Subject pronouns by whom they mean: "he"; "she"; "they". */
  readonly malePronouns: Words;
  readonly femalePronouns: Words;
  readonly neutralPronouns: Words;
}

/** What the tagger of names knows of the words of a language. */
export interface TaggingWords {
  /** Words before a person's name: "Mr", "president". With and without their dot. */
  readonly titles: Words;
  /** Words of names of organisations: "ministry", "Ltd". */
  readonly organisationWords: Words;
  /** Words of names of places: "river", "street". */
  readonly placeWords: Words;
  /** Verbs beside which people stand. */
  readonly speechVerbs: Words;
  /** Days and months. */
  readonly calendar: Words;
  /** Small words inside surnames: "von", "bin". */
  readonly particles: Words;
  /** "wife", "brother". */
  readonly relations: Words;
  /** Names of countries, regions and cities, as they are written. */
  readonly places: readonly string[];
  /** Adjectives and nouns of countries: "irish". */
  readonly demonyms: Words;
  /** Prepositions before places, as they are written inside a sentence. */
  readonly placePrepositions: Words;
  /** "the", before a name. */
  readonly definiteArticles: Words;
  /** Forenames and surnames beside those that every language has, packed as names/name-lists.ts reads them; '' for none. */
  readonly moreForenames: string;
  readonly moreSurnames: string;
  /** Nouns that are no names though the language writes all nouns with a capital, packed alike; '' where it does not. */
  readonly commonNouns: string;
}

/** What names are tagged and merged by. */
export interface NameWords extends TaggingWords {
  /** Names of countries, as they are written. */
  readonly countries: Words;
  /** The country of a demonym in lower case. */
  readonly countryOf: ReadonlyMap<string, string>;
  /** The full name of a place or body by its short or older name, as `normalise` gives it: "uk". */
  readonly placeAliases: ReadonlyMap<string, string>;
  /** Words by which a name is one of an event: "summit". Matches in any case. */
  readonly event: RegExp;
  /** The article that opens a name and is left out where it is shown: "The ". */
  readonly leadingArticle: RegExp;
  /** Words of a name that its acronym leaves out: "of". */
  readonly smallWords: Words;
}

/** What names of persons are read by. */
export interface PersonWords {
  /** Nouns for women and men: "actress", "husband". */
  readonly female: Words;
  readonly male: Words;
  /** Titles of women and men: "Mrs", "Sir". */
  readonly femaleTitles: Words;
  readonly maleTitles: Words;
  /** Last words of names of things that else read like a person's: "clinic". */
  readonly thingWords: Words;
  /** Words before a name that is then one of a storm, a ship or a hill: "Hurricane", "USS". */
  readonly thingOpeners: Words;
  /** Offices by their initials, which stand before a name in capitals: "GM". */
  readonly acronymTitles: Words;
  /** Between the parties of a court case: "v." */
  readonly versus: Words;
  /** What belongs to a firm and to nobody: "employees". */
  readonly firmNouns: Words;
  /** Last words of names of places: "point". Some end names of persons as well: "hill". */
  readonly placeHeads: Words;
  /** Prepositions before places that seldom stand before persons: "near". */
  readonly placeGovernors: Words;
  /** Nouns that "of" and the name of a place follow: "village". */
  readonly placeNouns: Words;
  /** What stands before another name of somebody or something: "dubbed". */
  readonly namers: Phrases;
  /** "its": what it belongs to is nobody. */
  readonly neutralPossessives: Words;
  /** What stands behind a surname and is none: "jr", "phd". */
  readonly nameSuffixes: Words;
  /** Those that belong to the name all the same: "III". */
  readonly generations: Words;
  /** Nouns for persons that firms and countries are called by as well: "owner". */
  readonly sharedNouns: Words;
  /** Titles in a name that are an office: "King Charles". */
  readonly reigningTitles: Words;
  /** Titles that stand for the forename: "Prince Andrew" without it would be half a name. */
  readonly nobleTitles: Words;
  /** Titles that begin names as often: Don Mattingly. */
  readonly titlesThatAreNames: Words;
  /** Titles of two words whose first alone is a name: Tan Sri. */
  readonly titlePairs: Phrases;
  /** Words that open a sentence and are no names. */
  readonly sentenceStarters: Words;
}

/** What several mentions are known by to be of one person. */
export interface LinkingWords {
  readonly grammar: Pick<Grammar, 'and' | 'ownerMarks'>;
  readonly names: TaggingWords;
  readonly persons: Pick<PersonWords, 'femaleTitles' | 'maleTitles' | 'nobleTitles' | 'nameSuffixes'>;
}

/** What a byline, a photo credit and a wire's sign-off are known by. */
export interface CreditWords {
  /** Words right before a name that only signs: "photo". */
  readonly before: Words;
  /** Words that open a line of credits: "reporting". */
  readonly lineStart: Words;
  /** "by". */
  readonly by: Words;
  /** Nouns for what somebody did for a story without being in it: "reporting". */
  readonly work: Words;
  /** The same as a participle: "compiled". In a sentence it may tell of a book. */
  readonly made: Words;
  /** Words before such a noun: "additional". */
  readonly workOpeners: Words;
  /** Small words and marks between the names of a credit. */
  readonly workJoiners: Words;
  /** Words right before a name that a reader may write to: "follow". */
  readonly contacts: Phrases;
  /** Phrases behind names that only sign: "contributed to this". */
  readonly contributions: Phrases;
  /** Verbs of a line that says who reported from where: "reported". */
  readonly dispatches: Words;
  /** The other words in small letters that such a line may hold. */
  readonly dispatchWords: Words;
  /** Names of agencies, as `normalise` gives them. */
  readonly agencies: Words;
}
