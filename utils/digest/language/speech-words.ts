import type { Phrases, Words } from './words';

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
  /** Before a participle: what it says is done to the subject by others. */
  readonly passives: Words;
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
  /** Prepositions before whoever is only there beside somebody: "with". */
  readonly companions: Words;
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
  /** Nouns for somebody who speaks without a name, that are no roles: "source", "insider". */
  readonly unnamedNouns: Words;
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
