import { expect, test } from 'vitest';
import { recordStamp } from './record-stamp';

const record = {
  updatedAt: '2026-03-02T10:00:00.000Z',
  readAt: null,
  archivedAt: null,
  deletedAt: null,
  isStarred: false,
  tags: [],
  note: null,
  highlights: [],
  progress: 0,
};

test('what was put right at the very moment of another change tells two states apart', () => {
  const correction = { kind: 'not-topic', label: 'Roofs', at: record.updatedAt } as const;
  expect(recordStamp({ ...record, corrections: [correction] })).not.toBe(recordStamp({ ...record, corrections: [] }));
});

test('a row from before there were corrections is in the state of one with none', () => {
  expect(recordStamp(record)).toBe(recordStamp({ ...record, corrections: [] }));
});
