import type { Inflection } from './inflection';
import type { Words } from './words';

/** What says who somebody is. */
export interface RoleWords {
  /** Words that are such a noun only right before a name: "Spanish international Ana Dias". */
  readonly headsBeforeName: Words;
  /** What tells where such a one is: "a senior at". */
  readonly placed: Words;
  /** Participles between such a noun and a name: "a programmer named Ana Dias". */
  readonly namedVerbs: Words;
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
  /** Those of them that a finite verb may have: "-ed". */
  readonly pastEndings: Words;
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
  /** Adjectives of how somebody looks or feels, with which no role begins: "grey". */
  readonly looks: Words;
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
  /** Endings of finite verbs: "-s". */
  readonly verbEndings: Words;
  /** Past forms without such an ending: "overheard". */
  readonly irregularPasts: Words;
  /** Words with such an ending, or that look like such a form, which in a role are none: "sales". */
  readonly notVerbs: Words;
  /** Words before an infinitive: "to", "will". */
  readonly infinitiveMarks: Words;
  /** Prepositions before where somebody lives, between a name and a role. */
  readonly homePrepositions: Words;
  /** Prepositions with which a sentence opens on what it is not about. */
  readonly lead: Words;
  /** Nouns for persons that are things behind another noun: "call centre". */
  readonly thingHeads: Words;
  /** Nouns that say less of somebody than an office does: "critic". */
  readonly opinions: Words;
  /** Verbs that with "as" say what somebody is: "served". */
  readonly servingVerbs: Words;
  /** Verbs of coming into an office and leaving it, before "as": "resigned". */
  readonly changingVerbs: Words;
  /** Words between the copula and the role: "now". */
  readonly copulaAdverbs: Words;
}
