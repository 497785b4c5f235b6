import type { LibraryDatabase } from '../store/database';
import { isText } from '../store/record-shapes';
import type { PersonChoice, PersonPin, StoryChoice } from './connection-records';

/**
 * Whether what the store gave back is a decision of the reader as it was written. One that is damaged decides nothing: it
 * takes down no save and no page about people, and goes into no backup, which would be refused for it.
 */

export function isPersonChoice(value: unknown): value is PersonChoice {
  const choice = value as Partial<Record<string, unknown>> | null | undefined;
  if (!isText(choice?.at)) return false;
  switch (choice.kind) {
    case 'merge':
      return isText(choice.from) && isText(choice.into);
    case 'split':
      return isText(choice.person) && isText(choice.made);
    case 'not-person':
      return Array.isArray(choice.names) && choice.names.every(isText);
    default:
      return false;
  }
}

export function isPersonPin(value: unknown): value is PersonPin {
  const pin = value as Partial<Record<string, unknown>> | null | undefined;
  return [pin?.articleId, pin?.name, pin?.person].every(isText);
}

export function isStoryChoice(value: unknown): value is StoryChoice {
  const choice = value as Partial<Record<string, unknown>> | null | undefined;
  const isAnchored = choice?.anchor === null || isText(choice?.anchor);
  return isAnchored && [choice?.articleId, choice?.story, choice?.at].every(isText);
}

/** The reader's decisions about persons, the first first. */
export const readPersonChoices = async (library: LibraryDatabase): Promise<PersonChoice[]> =>
  (await library.personChoices.toArray()).filter(isPersonChoice);

/** The reader's decisions about stories. */
export const readStoryChoices = async (library: LibraryDatabase): Promise<StoryChoice[]> =>
  (await library.storyChoices.toArray()).filter(isStoryChoice);
