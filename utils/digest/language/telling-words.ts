import type { ListedRoles } from './listed-people';
import type { Phrases, Words } from './words';

/** By what a language tells who says a quotation, in one where that is not read by SpeechWords. */
export interface TellingWords {
  /** Verbs of saying in the forms that stand beside a quotation. */
  readonly verbs: Words;
  /** Verbs that with a participle of saying tell the same: "a déclaré". */
  readonly auxiliaries: Words;
  readonly participles: Words;
  /** The participle stands at the end of the clause, the speaker before it: "hat NAME gesagt". */
  readonly isParticipleLast: boolean;
  /** Verbs of several words, in the forms that stand beside a quotation: "fait savoir". */
  readonly phrasalVerbs: Phrases;
  /** Infinitives of saying, right before a colon: "s'est limité à dire :". */
  readonly infinitives: Words;
  /** Of the verbs those that tell of saying only with a particle: "fügte … hinzu". */
  readonly splitVerbs: Words;
  readonly particles: Words;
  /** Words between a quotation and its verb: "s'", "también". */
  readonly fillers: Words;
  /** Pronouns that end the verb: "-t-il". By whom they mean; `other`: nobody, or several. */
  readonly maleTails: Words;
  readonly femaleTails: Words;
  readonly otherTails: Words;
  readonly malePronouns: Words;
  readonly femalePronouns: Words;
  readonly otherPronouns: Words;
  /** Pronouns for one person, man or woman: "hän". */
  readonly eitherPronouns: Words;
  /** Endings of the verb by whom it tells of: "-ł", "-ła". */
  readonly maleEndings: Words;
  readonly femaleEndings: Words;
  /** A verb without a subject goes on about whom the text was about. */
  readonly isSubjectDropped: boolean;
  /** Behind speech that a dash opened the verb may close the sentence: ", Anna Virtanen sanoo." */
  readonly mayEndWithVerb: boolean;
  /** The speaker stands before the quotation, the verb behind it. */
  readonly isVerbLast: boolean;
  /** The verb is the second part of its clause: a name right behind it is its subject, whatever stands before. */
  readonly isVerbSecond: boolean;
  /** What stands before who says it: "selon". */
  readonly sources: Phrases;
  /** Of the sources those that say so only before a name: "pour". */
  readonly weakSources: Words;
  /** Pronouns behind a source: "selon lui". */
  readonly maleObjects: Words;
  readonly femaleObjects: Words;
  /** What stands behind who says it: "zufolge". */
  readonly sourcesBehind: Words;
  /** What opens a sentence that says whose the words before it were: "con estas palabras". */
  readonly wordsBefore: Phrases;
  /** Endings by which a name says whose something is: "-s". */
  readonly ownerEndings: Words;
  /** Endings by which a name is no subject: "Virtaselle". */
  readonly obliqueEndings: Words;
  /** Demonstratives with them. */
  readonly articles: Words;
  /** A noun without an article may be a subject too. */
  readonly hasSuffixedArticles: boolean;
  /** Words that open a phrase about nobody in particular. */
  readonly indefinites: Words;
  /** Words whose noun is not who speaks: "à", "gegenüber". */
  readonly governors: Words;
  /** "and", between two names. */
  readonly and: Words;
  /** "que", "dass". */
  readonly that: Words;
  /** Forms of verbs by which a sentence tells what somebody else said: "sei". */
  readonly reportedVerbs: Words;
  /** Words between a quotation and another that somebody else says: "mentre". */
  readonly contrasts: Words;
  /** Words by which nobody said it: "ne", "wenn". */
  readonly negations: Words;
  /** By whom a pronoun may mean: titles before a name, nouns of its role, forenames. */
  readonly maleTitles: Words;
  readonly femaleTitles: Words;
  readonly maleNouns: Words;
  readonly femaleNouns: Words;
  readonly maleForenames: Words;
  readonly femaleForenames: Words;
  /** Nouns for one person that may stand for who spoke before. */
  readonly personNouns: Words;
  /** Those that roles are found by; null where no role is told. */
  readonly roles: ListedRoles | null;
}
