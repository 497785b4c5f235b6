import { expect, test } from 'vitest';
import type { OccurrenceRecord } from '@/utils/library/connections/connection-records';
import { groupQuotes } from './group-quotes';

const occurrence = (doc: number, ...quotes: OccurrenceRecord['quotes']): OccurrenceRecord => ({
  ...{ person: 'ann', doc, articleId: `a/${doc}`, title: `Report ${doc}`, publisher: null, dateline: null },
  ...{ day: '2026-05-01', name: 'Ann', roles: [], quotes, company: [], mentionCount: 1, isKey: true },
});
const direct = (text: string) => ({ kind: 'direct', text }) as const;
const shown = (...occurrences: OccurrenceRecord[]) =>
  groupQuotes(occurrences).map(({ kind, text, places }) => [kind, text, places.map(({ doc }) => doc)]);

test('the same words in two papers are one quote with two sources, however they end', () => {
  expect(
    shown(
      occurrence(1, direct('We moved 61 patients by boat,')),
      occurrence(2, direct('We moved 61 patients by boat.')),
    ),
  ).toEqual([['direct', 'We moved 61 patients by boat', [1, 2]]]);
});

test('other words are another quote, and so are reported ones', () => {
  const reported = { kind: 'reported', text: 'We act' } as const;
  expect(shown(occurrence(1, direct('We act'), reported), occurrence(2, direct('We act now')))).toEqual([
    ['direct', 'We act', [1]],
    ['reported', 'We act', [1]],
    ['direct', 'We act now', [2]],
  ]);
});

test('words said twice in one article have one source; marks that are no comma stay', () => {
  expect(shown(occurrence(1, direct('Never!'), direct('Never!'), direct('Why …')))).toEqual([
    ['direct', 'Never!', [1]],
    ['direct', 'Why …', [1]],
  ]);
});
