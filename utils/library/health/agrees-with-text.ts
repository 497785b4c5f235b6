import type { BodyRecord, RowRecord } from '../store/records';

/** Whether a row says of its text what the text says. What is made of the text by rules that may change is not asked for. */
export const agreesWithText = (row: RowRecord, { article, digest }: BodyRecord): boolean =>
  row.url === article.url &&
  row.title === article.title &&
  row.publisher === article.publisher &&
  row.published === article.published &&
  row.people.every((name) => digest.people.some((person) => person.name === name));
