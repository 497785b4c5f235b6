import type { TaggingWords } from '@/utils/digest/language/people-words';
import type { DocumentClues } from '@/utils/digest/names/name-features';
import { documentClues } from '@/utils/digest/names/name-features';
import type { Token } from '@/utils/text/tokens';

/** A label that no training step looks at: the annotators were not sure. */
export const unsure = -1;

/** A text to learn from: its sentences, and for each token the label of utils/digest/names/labels.ts, or `unsure`. */
export interface LabelledDocument {
  readonly id: string;
  readonly source: string;
  readonly clues: DocumentClues;
  readonly sentences: readonly { readonly tokens: readonly Token[]; readonly labels: readonly number[] }[];
}

export function labelledDocument(
  id: string,
  source: string,
  sentences: LabelledDocument['sentences'],
  names: TaggingWords,
): LabelledDocument {
  return {
    id,
    source,
    sentences,
    clues: documentClues(
      sentences.map(({ tokens }) => tokens),
      names,
    ),
  };
}
