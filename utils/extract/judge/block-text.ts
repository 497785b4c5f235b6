import { foldText } from '@/utils/text/fold';
import { oncePer } from '../page/once-per';
import { isFullSentence } from './sentence-shape';

interface Worded {
  readonly text: string;
}

/** What a block says, folded for comparing; worked out once. */
export const foldedOf = oncePer(({ text }: Worded) => foldText(text));

/** True for a block that is a full sentence; worked out once. */
export const isSentence = oncePer(({ text }: Worded) => isFullSentence(text));
