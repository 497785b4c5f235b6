import type { ChainWeights } from '../names/chain-weights';
import type { TagWeights } from '../tags/tag-words';
import type { TopicRanker } from '../topics/topic-ranker';
import type { Inflection } from './inflection';

/** Words in lower case, unless a field says otherwise. */
export type Words = ReadonlySet<string>;
/** Phrases, each as its words in order. */
export type Phrases = readonly (readonly string[])[];

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
  /** Null: in this language the digest finds neither people nor who speaks. */
  readonly people: PeopleWords | null;
}

/** How the language sets quotations. */
export interface QuotationHabits {
  /** An apostrophe with the word after it that is no opening mark: 'til, 'em, '90s. */
  readonly elision: RegExp;
  /** Last letters after which an apostrophe makes the plural an owner: the workers' rights. */
  readonly pluralEndings: Words;
}

/** By what a sentence is known to stand well, or badly, by itself. */
export interface SummaryWords {
  /** Words that at the start of a sentence point at the one before: "he", "this". */
  readonly dangling: Words;
  /** Words that at the start of a sentence go on from the one before: "but", "meanwhile". */
  readonly connective: Words;
  /** Pronouns of who speaks or writes: "I", "our". */
  readonly firstPerson: Words;
  /** Nouns that with an article point at the sentence before: "the move". */
  readonly anaphors: Words;
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
  /** Phrases of a sentence that only tells what comes next. */
  readonly signposts: readonly string[];
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
  /** Words before what is not so, or not yet: "if", "unless". */
  readonly conditionals: Words;
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

/** What names are tagged and merged by. */
export interface NameWords {
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
  /** Prepositions before places, as they are written inside a sentence. */
  readonly placePrepositions: Words;
  /** "the", before a name. */
  readonly definiteArticles: Words;
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
  /** Names of agencies, as `normalise` gives them. */
  readonly agencies: Words;
}

/** What says who somebody is. */
export interface RoleWords {
  /** Nouns for what somebody is: "minister", "striker", "widow". */
  readonly heads: Words;
  /** Those of them that stand before names: "president", "gen.". */
  readonly titles: Words;
  /** Forms of address that say nothing of what somebody does: "Mr", "Cmdr.". */
  readonly ranks: Words;
  /** Forms of address that are no role even alone: "Sir". */
  readonly address: Words;
  /** Words before a name that cannot be part of a role there. */
  readonly stops: Words;
  /** Words that end an appositive after a name: "said", "had". */
  readonly verbs: Words;
  /** Frequent verb forms, and words that stand before names without a role: as they are written. */
  readonly nonRoles: Words;
  /** Words in capitals that are no pronoun: "US". As they are written. */
  readonly acronyms: Words;
  /** How a noun for several becomes the noun for one: "policemen". */
  readonly plurals: readonly Inflection[];
  /** Endings of nouns for persons: "-ist". */
  readonly headSuffixes: Words;
  /** Words with such an ending that are no persons: "list". */
  readonly notHeads: Words;
  /** Nouns for an office, which may be told with its field before the name: "director of rugby". */
  readonly offices: Words;
  /** What a lawyer does in court, told as the role: "prosecuting". */
  readonly standing: Words;
  /** Participles after which an office follows: "appointed". */
  readonly appointed: Words;
  /** Verbs whose object's office follows with "as": "replaced". */
  readonly succeeding: Words;
  /** Words that open the phrase that says what somebody is: "the", "his", "another". */
  readonly openers: Words;
  /** The same where the phrase stands before the name. */
  readonly openersBeforeName: Words;
  /** Words after "and" with which a second phrase begins. */
  readonly openersOfNext: Words;
  /** Participles that open a role all the same: "acting". */
  readonly participles: Words;
  /** Endings of participles, which open no role otherwise. */
  readonly participleEndings: Words;
  /** Words that tell when, behind a role: "yesterday". */
  readonly times: Words;
  /** Prepositions that do so before a date. */
  readonly timePrepositions: Words;
  /** The word before an age: "aged". */
  readonly aged: Words;
  /** Words that end no role. */
  readonly looseEnds: Words;
  /** Words after a noun that go on about it: "of", "who". */
  readonly continuations: Words;
  /** Prepositions between an office and its field. */
  readonly fieldPrepositions: Words;
  /** Prepositions after the noun of a role that stands before a comma and the name. */
  readonly headPrepositions: Words;
  /** Small words between the capitals of a title: "Secretary of State". */
  readonly titleJoiners: Words;
  /** Words before a rank that belong to it: "rear", "vice". */
  readonly rankPrefixes: Words;
  /** Words after a name whose role stands before it and a comma. */
  readonly continuationsOfName: Words;
  /** Words after a name whose role stands before it and a copula. */
  readonly continuationsOfCopula: Words;
  /** What tells several from those before: "other". */
  readonly others: Words;
  /** Words that no role holds in small letters but that open names of places: "New York". */
  readonly nameOpeners: Words;
  /** Words in small letters that belong to a role though its title begins after them: "former President". */
  readonly premodifiers: Words;
  /** Those without which a role says what is not so, or not known: "accused", "former". */
  readonly qualifiers: Words;
  /** Words after which a noun is not simply what somebody is: "suspected", "posing". */
  readonly doubts: Words;
  /** Words after which a clause does not say what is so: "never", "if", "denied". */
  readonly negations: Words;
  /** Nouns for persons that are verbs as well: "guard". */
  readonly verbHeads: Words;
  /** Words before an infinitive: "to", "will". */
  readonly infinitiveMarks: Words;
  /** Prepositions before where somebody lives, between a name and a role. */
  readonly homePrepositions: Words;
  /** Prepositions with which a sentence opens on what it is not about. */
  readonly lead: Words;
  /** Nouns that say less of somebody than an office does: "critic". */
  readonly opinions: Words;
  /** Verbs that with "as" say what somebody is: "served". */
  readonly servingVerbs: Words;
  /** Words between the copula and the role: "now". */
  readonly copulaAdverbs: Words;
}

/** What says who speaks. */
export interface SpeechWords {
  /** Verbs of saying, in all their forms. */
  readonly verbs: Words;
  /** Those that tell of thinking or passing on as often. */
  readonly weakVerbs: Words;
  /** Those that report without "that": "she said the plan was late". */
  readonly bareVerbs: Words;
  /** Those whose object is who listens: "told". */
  readonly addressingVerbs: Words;
  /** Participles that open a sentence about who is asked. */
  readonly questionVerbs: Words;
  /** Nouns that mean the organisation the text is about: "company". */
  readonly organisationNouns: Words;
  /** Words before a verb of saying that make it one nobody said, or not yet: "if", "never", "would". */
  readonly denials: Words;
  /** The same right before the verb: "to". */
  readonly unsaid: Words;
  /** Verbs whose "that" is followed by what somebody does not say is so: "denied". */
  readonly denyingVerbs: Words;
  /** What stands before the questions and the answers of an interview: "Q", "A". */
  readonly questionLabels: Words;
  readonly answerLabels: Words;
  /** Verbs of several words, as their words: "went on". */
  readonly phrasalVerbs: Phrases;
  /** Phrases before who says it: "according to". */
  readonly sourcePhrases: Phrases;
  /** Words that tell where or when something was said. */
  readonly circumstances: Words;
  /** Things that speak for whom they belong to: "statement". */
  readonly carriers: Words;
  /** Prepositions between such a thing and whom it is sent to: "letter to". */
  readonly recipientPrepositions: Words;
  /** Words between subject and verb. */
  readonly adverbs: Words;
  /** Endings of such words: "-ly". */
  readonly adverbEndings: Words;
  /** Endings of verbs whose subject is the sentence's: "saying". */
  readonly participleEndings: Words;
  /** Prepositions whose noun is not what the clause is about. */
  readonly governors: Words;
  /** Prepositions whose noun is not what a sentence is likely about. */
  readonly objectPrepositions: Words;
  /** Prepositions by which a name belongs to the noun before it: "of the Daily Mail". */
  readonly complementPrepositions: Words;
  /** The same between a person and the verb: "Taylor of Indianapolis said". */
  readonly belongingPrepositions: Words;
  /** Words that open a noun phrase. */
  readonly nounPhraseOpeners: Words;
  /** Words that end a subject after its verb. */
  readonly clauseOpeners: Words;
  /** Words that open a phrase about nobody in particular: "a", "several". */
  readonly indefinites: Words;
  /** Possessives of a third person. */
  readonly owners: Words;
  /** How nouns for who speaks for others begin: "spokes-". */
  readonly spokespersonBeginnings: Words;
  /** Nouns that may mean one person, by group. */
  readonly roleSynonyms: Phrases;
}
