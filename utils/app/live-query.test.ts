import { expect, test } from 'vitest';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { fail, type Result, succeed } from '@/utils/model/result';
import { LiveQuery, latestOf } from './live-query';
import { fakeWatch, settled } from './testing/fake-watch';

const broken: LibraryFailure = { kind: 'corrupt', message: '' };

test('asking, then answered; "there is none" is an answer', async () => {
  const { watch } = fakeWatch();
  const query = new LiveQuery<string | null>(watch);
  expect(query.state.get()).toEqual({ kind: 'asking' });
  query.ask(async () => succeed(null));
  expect(query.state.get()).toEqual({ kind: 'asking' });
  await settled();
  expect(query.state.get()).toEqual({ kind: 'answered', value: null });
});

test('answered anew after every change, until it is stopped', async () => {
  const { watch, changed } = fakeWatch();
  const query = new LiveQuery<number>(watch);
  let count = 1;
  query.ask(async () => succeed(count));
  await settled();
  count = 2;
  await changed();
  expect(latestOf(query.state.get())).toBe(2);
  query.stop();
  count = 3;
  await changed();
  expect(latestOf(query.state.get())).toBe(2);
});

test('another question: the answer before stands until the new one comes, and late answers to the old one are not taken', async () => {
  const { watch, count } = fakeWatch();
  const query = new LiveQuery<string>(watch);
  query.ask(async () => succeed('first'));
  await settled();
  let answerLate = (_: Result<string, LibraryFailure>) => {};
  query.ask(() => new Promise((resolve) => (answerLate = resolve)));
  expect(latestOf(query.state.get())).toBe('first');
  query.ask(async () => succeed('third'));
  answerLate(succeed('second'));
  await settled();
  expect(latestOf(query.state.get())).toBe('third');
  expect(count()).toBe(1);
});

test('a failure is told, with the answer before it, and is over with the next answer', async () => {
  const { watch, changed } = fakeWatch();
  const query = new LiveQuery<string>(watch);
  const answers: Result<string, LibraryFailure>[] = [fail(broken), succeed('here'), fail(broken), fail(broken)];
  query.ask(async () => answers.shift() ?? succeed('again'));
  await settled();
  expect(query.state.get()).toEqual({ kind: 'failed', failure: broken, last: null });
  expect(latestOf(query.state.get())).toBeUndefined();
  await changed();
  await changed();
  await changed();
  expect(query.state.get()).toEqual({ kind: 'failed', failure: broken, last: { value: 'here' } });
  expect(latestOf(query.state.get())).toBe('here');
  await changed();
  expect(query.state.get()).toEqual({ kind: 'answered', value: 'again' });
});
