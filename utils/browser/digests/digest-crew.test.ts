import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blankArticle } from '@/utils/model/blank-article';
import type { Digest } from '@/utils/model/digest';
import { DigestCrew, type DigestWorker } from './digest-crew';
import type { DigestRequest } from './digest-message';

/** A worker that answers when it is told to. */
class HeldWorker implements DigestWorker {
  onmessage: DigestWorker['onmessage'] = null;
  onerror: DigestWorker['onerror'] = null;
  readonly requests: DigestRequest[] = [];
  isEnded = false;
  postMessage = (request: DigestRequest) => void this.requests.push(request);
  terminate = () => {
    this.isEnded = true;
  };
  answer(digest: Digest | null = by('worker')) {
    const n = this.requests.shift()?.n ?? 0;
    this.onmessage?.({ data: { n, digest } });
  }
}

/** Digests are told apart by who made them. */
const by = (maker: string) => ({ maker }) as unknown as Digest;
const wanted = { article: blankArticle, summaryLength: 'short' } as const;
let hired: HeldWorker[] = [];
const hire = () => {
  const worker = new HeldWorker();
  hired.push(worker);
  return worker;
};
const crewOf = (size: number) => new DigestCrew(hire, size, async () => by('page'));

beforeEach(() => {
  hired = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('workers make digests side by side, whoever has the fewest the next', async () => {
  const crew = crewOf(2);
  const made = [1, 2, 3, 4].map(() => crew.make(wanted));
  expect(hired.map(({ requests }) => requests.length)).toEqual([2, 2]);
  for (const worker of hired) for (let left = 2; left > 0; left--) worker.answer();
  expect(await Promise.all(made)).toEqual([1, 2, 3, 4].map(() => by('worker')));
});

test('each gets the answer to what it asked for, in whatever order they come', async () => {
  const crew = crewOf(1);
  const made = [crew.make(wanted), crew.make(wanted)];
  const [worker] = hired;
  const [first, second] = worker?.requests ?? [];
  worker?.onmessage?.({ data: { n: second?.n ?? 0, digest: by('second') } });
  worker?.onmessage?.({ data: { n: first?.n ?? 0, digest: by('first') } });
  expect(await Promise.all(made)).toEqual([by('first'), by('second')]);
});

test('what a worker cannot make the page makes', async () => {
  const made = crewOf(1).make(wanted);
  hired[0]?.answer(null);
  expect(await made).toEqual(by('page'));
});

test('where a worker fails the page makes all that is left, and all that comes after', async () => {
  const crew = crewOf(1);
  const made = [crew.make(wanted), crew.make(wanted)];
  hired[0]?.onerror?.(new Error('ended'));
  expect(await Promise.all([...made, crew.make(wanted)])).toEqual([by('page'), by('page'), by('page')]);
  expect(hired.map(({ isEnded }) => isEnded)).toEqual([true]);
});

test('where the workers fall silent the page makes what is left', async () => {
  const crew = crewOf(1);
  const made = [crew.make(wanted), crew.make(wanted)];
  vi.advanceTimersByTime(59_000);
  hired[0]?.answer();
  vi.advanceTimersByTime(59_000);
  expect(hired[0]?.isEnded).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(await Promise.all(made)).toEqual([by('worker'), by('page')]);
  expect(hired[0]?.isEnded).toBe(true);
});

test('to have nothing to do is not to be silent', async () => {
  const crew = crewOf(1);
  const made = crew.make(wanted);
  hired[0]?.answer();
  await made;
  vi.advanceTimersByTime(120_000);
  const again = crew.make(wanted);
  hired[1]?.answer();
  expect(await again).toEqual(by('worker'));
});

test('where the browser gives no worker the page makes them', async () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(await new DigestCrew(refuse, 2, async () => by('page')).make(wanted)).toEqual(by('page'));
});

test('who has nothing to do is let go, and hired again when something comes', async () => {
  const crew = crewOf(1);
  const made = crew.make(wanted);
  vi.advanceTimersByTime(50_000);
  expect(hired[0]?.isEnded).toBe(false);
  hired[0]?.answer();
  await made;
  vi.advanceTimersByTime(60_000);
  expect(hired[0]?.isEnded).toBe(true);
  const again = crew.make(wanted);
  hired[1]?.answer();
  expect(await again).toEqual(by('worker'));
});
