import { labelSet } from '../chain/label-set';

/**
 * Parts of speech after Universal Dependencies (UPOS); verbs and auxiliaries with their form: finite, infinitive,
 * participle, gerund. A gerund of an auxiliary is counted as its participle.
 */
export const partsOfSpeech = [
  'NOUN',
  'PUNCT',
  'ADP',
  'PRON',
  'DET',
  'ADJ',
  'PROPN',
  'AUX:Fin',
  'ADV',
  'VERB:Fin',
  'CCONJ',
  'VERB:Inf',
  'VERB:Part',
  'PART',
  'NUM',
  'SCONJ',
  'INTJ',
  'AUX:Inf',
  'VERB:Ger',
  'SYM',
  'AUX:Part',
  'X',
] as const;

export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** A verb, or an auxiliary, that makes a clause. */
export const isFiniteVerb = (tag: PartOfSpeech | undefined): boolean => tag === 'VERB:Fin' || tag === 'AUX:Fin';

export const tagLabels = labelSet(partsOfSpeech.length);
