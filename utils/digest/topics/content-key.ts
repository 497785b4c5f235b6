import { normalise } from '@/utils/text/fold';
import { baseForm } from '../language/inflection';
import type { TopicWords } from '../language/pack';

/** A phrase folded so that inflections and spellings of one topic meet: lower case, base forms, no punctuation. */
export function contentKey(phrase: string, { clitics, inflections }: TopicWords): string {
  return normalise(phrase)
    .replace(clitics, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => baseForm(word, inflections))
    .join(' ');
}
