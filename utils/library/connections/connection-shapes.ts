import type { ConnectionRecord, OccurrenceRecord, PersonRecord, TraitsRecord } from './connection-records';

/**
 * Whether a record of people, topics or stories is of the form it was written in. One that was damaged is passed over until
 * a repair has built it anew: it takes down no page about others and no save.
 */

const areTexts = (values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');

export function isPerson(person: PersonRecord): boolean {
  const { key, name, sortName, lastDay, words, lookups, articles, isShown, profile, mergedInto } = person;
  return (
    areTexts([key, name, sortName, lastDay]) &&
    [words, lookups].every(Array.isArray) &&
    isShown === (mergedInto === null && articles > 0 ? 1 : 0) &&
    typeof profile?.names === 'object' &&
    Number.isSafeInteger(profile.articles)
  );
}

export const isOccurrence = ({ title, day, name, roles, quotes, company, mentionCount }: OccurrenceRecord): boolean =>
  areTexts([title, day, name]) && [roles, quotes, company].every(Array.isArray) && Number.isFinite(mentionCount);

export const isConnection = ({ title, day, story, topics, topicLabels, people }: ConnectionRecord): boolean =>
  areTexts([title, day, story]) && [topics, topicLabels, people].every(Array.isArray);

export const areTraits = ({ bands, features, people, topics, terms }: TraitsRecord): boolean =>
  [bands, features, people, topics].every(Array.isArray) && typeof terms === 'object' && terms !== null;
