import { expect, test, vi } from 'vitest';
import { Watchable } from './watchable';

test('who watches is told after every change, until they stop', () => {
  const state = new Watchable(1);
  const seen: number[] = [];
  const stop = state.subscribe(() => seen.push(state.get()));
  state.set(2);
  state.update((before) => before + 5);
  stop();
  state.set(9);
  expect(seen).toEqual([2, 7]);
  expect(state.get()).toBe(9);
});

test('the state that stands already tells nobody', () => {
  const state = new Watchable({ count: 1 });
  const onChange = vi.fn();
  state.subscribe(onChange);
  state.update((before) => before);
  expect(onChange).not.toHaveBeenCalled();
});

test('the same function watches twice, and each stops for itself', () => {
  const state = new Watchable(0);
  const onChange = vi.fn();
  const stop = state.subscribe(onChange);
  state.subscribe(onChange);
  stop();
  stop();
  state.set(1);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('one who is stopped by another while being told hears nothing more', () => {
  const state = new Watchable(0);
  const onChange = vi.fn();
  const stops: (() => void)[] = [];
  state.subscribe(() => stops.forEach((stop) => void stop()));
  stops.push(state.subscribe(onChange));
  state.set(1);
  expect(onChange).not.toHaveBeenCalled();
});
