// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { files } from '@/utils/digest/language/en/pack';
import { files as small } from '@/utils/digest/language/en/small-pack';
import { blankArticle } from '@/utils/model/blank-article';
import { digestRequested } from './digest-requested';
import { leaveRequest } from './take-request';

const text =
  'Ada Quill, head of the harbour board, opened the bridge on Monday after a year of work and two of dispute.';
const article = { ...blankArticle, language: 'en', blocks: [{ type: 'paragraph' as const, text, marks: [] }] };

test('where no article was handed over there is no digest', () => {
  expect(digestRequested(files)).toBeNull();
});

test('the digest of the article, with what the pack that was sent along knows, and of one article once', () => {
  leaveRequest({ article });
  expect(digestRequested(files)?.people.map(({ name }) => name)).toEqual(['Ada Quill']);
  expect(digestRequested(files)).toBeNull();
  leaveRequest({ article });
  expect(digestRequested(small)).toMatchObject({ people: [], arePeopleAvailable: false });
});
