import type { Article } from '@/utils/model/article';
import type { ArticleField } from '@/utils/model/correction';

/** What an article has in a field: one value, none where it is not known; authors may be several. */
export function fieldValues(article: Article, field: ArticleField): readonly string[] {
  if (field === 'authors') return article.authors;
  const value = article[field];
  return value === null || value === '' ? [] : [value];
}

/** What was typed, as values: the authors one on each line. */
export const typedValues = (typed: string, field: ArticleField): readonly string[] =>
  (field === 'authors' ? typed.split('\n') : [typed]).map((value) => value.trim()).filter((value) => value !== '');

export const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/** The day of a time, as a date field takes it; what is no such day is left as it is. */
export const dayOf = (time: string): string => /^\d{4}-\d\d-\d\d/.exec(time)?.[0] ?? time;
