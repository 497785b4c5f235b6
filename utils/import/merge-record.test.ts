import { describe, expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import { withCorrections } from '@/utils/corrections/corrected-record';
import type { ExportRecord } from '@/utils/export/export-record';
import type { Correction } from '@/utils/model/correction';
import { decideRecord } from './decide-record';
import { type ExistingRecord, existingAfter } from './existing-record';
import { mergeRecord } from './merge-record';

const mine = generateRecord(1);
const there = (record: ExportRecord): ExistingRecord => existingAfter(undefined, record);
/** Throws where the other adds nothing. */
function merge(one: ExportRecord, other: ExportRecord): ExportRecord {
  const merged = mergeRecord(there(one), other);
  if (merged === null) throw new Error('nothing was added');
  return merged;
}
const link: ExportRecord = {
  ...mine,
  article: { ...mine.article, blocks: [] },
  digest: { ...mine.digest, summary: [], isTooShort: true, wordCount: 0 },
  savedAt: '2010-01-01T00:00:00.000Z',
  updatedAt: '2010-01-01T00:00:00.000Z',
  tags: ['from Pocket'],
  highlights: [],
  note: null,
};

test('the same record adds nothing', () => {
  expect(mergeRecord(there(mine), structuredClone(mine))).toBeNull();
});

test('a link keeps the text that is there, and brings its tags and its earlier time', () => {
  const merged = merge(mine, link);
  expect(merged.article).toBe(mine.article);
  expect(merged.tags).toEqual([...mine.tags, 'from Pocket']);
  expect(merged.savedAt).toBe(link.savedAt);
  expect(mergeRecord(there(merged), link)).toBeNull();
});

test('a text fills the link that is there', () => {
  const merged = merge(link, mine);
  expect(merged.article).toBe(mine.article);
  expect(merged.revisions).toBeUndefined();
});

describe('a later text', () => {
  const later: ExportRecord = {
    ...mine,
    article: { ...mine.article, title: 'Later' },
    updatedAt: '2030-01-01T00:00:00.000Z',
    note: 'Theirs',
    isStarred: true,
  };
  const merged = merge({ ...mine, note: 'Mine' }, later);

  test('takes the place of the earlier one, which stays as a revision', () => {
    expect(merged.article.title).toBe('Later');
    expect(merged.revisions).toEqual([
      { articleId: mine.id, replacedAt: later.updatedAt, article: mine.article, digest: mine.digest },
    ]);
    expect(merged.note).toBe('Mine\n\nTheirs');
    expect(merged.isStarred).toBe(true);
  });

  test('an earlier one does not', () => {
    expect(mergeRecord(there(later), mine)).toBeNull();
  });

  test('merged again adds nothing', () => {
    expect(mergeRecord(there(merged), later)).toBeNull();
    expect(mergeRecord(there(merged), mine)).toBeNull();
  });
});

describe('what was put right', () => {
  const [name = ''] = mine.digest.people.map((person) => person.name);
  const at = (day: number) => `2026-03-0${day}T10:00:00.000Z`;
  const nobody: Correction = { kind: 'not-person', name, at: at(1) };
  const noRole: Correction = { kind: 'role', name, role: null, at: at(1) };
  const noTopic: Correction = { kind: 'not-topic', label: mine.digest.topics[0]?.label ?? '', at: at(2) };

  test('here stands against an older copy of the article', () => {
    const corrected = withCorrections(mine, [nobody]);
    expect(mergeRecord(there(corrected), { ...mine, updatedAt: '2010-01-01T00:00:00.000Z' })).toBeNull();
  });

  test('here holds for the later text of a copy', () => {
    const later = { ...mine, article: { ...mine.article, title: 'Later' }, updatedAt: '2030-01-01T00:00:00.000Z' };
    const merged = merge(withCorrections(mine, [nobody]), later);
    expect(merged).toMatchObject({ article: { title: 'Later' }, corrections: [nobody], madeDigest: later.digest });
    expect(merged.digest.people).toEqual([]);
    expect(merged.revisions?.[0]?.digest).toEqual(mine.digest);
  });

  test('in either is joined; once more, nothing is added', () => {
    const theirs = withCorrections(mine, [noTopic]);
    const merged = merge(withCorrections(mine, [noRole]), theirs);
    expect(merged.corrections).toEqual([noRole, noTopic]);
    expect(merged.digest).toMatchObject({ people: [{ role: null, roles: [] }], topics: [] });
    expect(mergeRecord(there(merged), theirs)).toBeNull();
  });

  test('and says what is so already is kept all the same', () => {
    const unseen: Correction = { kind: 'not-person', name: 'Not in this digest', at: at(1) };
    expect(merge(mine, withCorrections(mine, [unseen])).corrections).toEqual([unseen]);
  });

  test('here stays where a copy takes the place of the article', () => {
    const corrected = withCorrections(mine, [nobody]);
    const decision = decideRecord({ ...mine, note: 'Theirs' }, there(corrected), 'replace');
    expect(decision).toMatchObject({
      status: 'changed',
      write: { note: 'Theirs', corrections: [nobody], digest: { people: [] }, madeDigest: mine.digest },
    });
    expect(decideRecord(mine, there(corrected), 'replace')).toEqual({ status: 'present' });
    expect(decideRecord(corrected, there(corrected), 'replace')).toEqual({ status: 'present' });
  });
});
