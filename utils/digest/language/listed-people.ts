import type { ChainWeights } from '../names/chain-weights';
import type { CreditWords, Grammar, PersonWords, TaggingWords } from './people-words';
import type { Phrases, Words } from './words';

/** What people and their roles are found by in a language without a tagger of parts of speech: a name tagger and lists. */
export interface ListedPeople {
  /** What the tagger of names learned; unpacked at the first call (about 15 ms), then kept. */
  readonly nameTagger: () => ChainWeights;
  readonly names: TaggingWords;
  readonly grammar: Pick<Grammar, 'and' | 'ownerMarks'>;
  readonly persons: ListedPersonWords;
  readonly credits: CreditWords;
  /** How names change by case: an ending, and what stands in its place in the base form. */
  readonly caseEndings: Phrases;
  /** Null: in this language no role is told. */
  readonly roles: ListedRoles | null;
}

export interface ListedPersonWords
  extends Pick<
    PersonWords,
    'female' | 'male' | 'femaleTitles' | 'maleTitles' | 'nobleTitles' | 'nameSuffixes' | 'sentenceStarters'
  > {
  /** Nouns for things that a name follows: "school", "hurricane". */
  readonly thingNouns: Words;
  /** Endings of words for whoever is of a place or a club: "-li". */
  readonly originEndings: Words;
  /** Articles before nouns for women and men: "la"; "le". */
  readonly femaleArticles: Words;
  readonly maleArticles: Words;
}

/** What says what somebody is. Words in lower case. */
export interface ListedRoles {
  /** Nouns for persons, in all their forms. */
  readonly heads: Words;
  /** Endings of such nouns: "-minister". */
  readonly headEndings: Words;
  /** "one", before "of the organisers". */
  readonly one: Words;
  /** Endings of such nouns in the plural, as they stand in "one of the organisers". */
  readonly pluralEndings: Words;
  /** Words with such an ending that are no persons. */
  readonly notHeads: Words;
  /** The language writes all nouns with a capital. */
  readonly areHeadsCapital: boolean;
  /** Words, as they are written, behind which a name says whose they are: "governo", "famille". */
  readonly namedAfter: Words;
  /** Nouns for persons too weak to stand alone as what somebody is: "man", "woman". */
  readonly weakHeads: Words;
  /** Nouns that alone do not tell whom of the text they mean: "colleague", "player". */
  readonly looseHeads: Words;
  /** Nouns for people of a country or place that are told where there is no other role: "Kolumbianerin". */
  readonly origins: Words;
  /** What stands before a role and is no part of it: "the", "a", "his". */
  readonly determiners: Words;
  /** Those of them, and numbers, that stand before several: "los", "two". */
  readonly pluralDeterminers: Words;
  /** Words before the head that belong to the role: "former". */
  readonly premodifiers: Words;
  /** Endings of words that may stand before the head, and behind it. */
  readonly endingsBefore: Words;
  readonly endingsAfter: Words;
  /** Words with such an ending that are none. */
  readonly notModifiers: Words;
  /** Prepositions, with or without their article, before the field of an office: "of". */
  readonly fieldPrepositions: Words;
  /** Those of them that may stand between an office and the name of who holds it, without a comma. */
  readonly ownPrepositions: Words;
  /** Articles that may follow such a preposition. */
  readonly fieldArticles: Words;
  /** "and", between two fields or two heads. */
  readonly and: Words;
  /** Words that end a role behind a name: "who", verbs. */
  readonly stops: Words;
  /** Verbs between a name and what its bearer is: "is", "was". */
  readonly copulas: Words;
  /** Verbs that often follow a subject: "has", "had". */
  readonly auxiliaries: Words;
  /** Words behind a number that say it is an age, and before it: "years", "aged". */
  readonly ageWords: Words;
  /** Endings of a place that owns the role before it: "Bayerns Umweltminister". */
  readonly ownerEnding: Words;
  /** Titles that are no role by themselves: "Mr". */
  readonly plainTitles: Words;
  /** Words before a phrase that say it is not so, or not known: "alleged". */
  readonly doubts: Words;
}
