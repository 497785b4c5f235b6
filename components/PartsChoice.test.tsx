// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { DigestPart } from '@/utils/model/settings';
import { PartsChoice } from './PartsChoice';

afterEach(cleanup);

function shown(...parts: DigestPart[]) {
  const onChoose = vi.fn();
  render(<PartsChoice shown={parts} onChoose={onChoose} />);
  return {
    press: (name: string) => {
      fireEvent.click(screen.getByRole('button', { name }));
      return onChoose.mock.lastCall?.[0];
    },
    tick: (name: string) => {
      fireEvent.click(screen.getByRole('checkbox', { name }));
      return onChoose.mock.lastCall?.[0];
    },
  };
}

test('those that are shown stand first, in their order; one that is added comes last of them', () => {
  const { tick } = shown('topics', 'summary');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Topics',
    'Summary',
    'People',
    'Quotes',
  ]);
  expect(tick('People')).toEqual(['topics', 'summary', 'people']);
  expect(tick('Topics')).toEqual(['summary']);
});

test('each moves by one place, and not beyond the ends', () => {
  const { press } = shown('summary', 'people', 'topics');
  expect(press('Topics: earlier')).toEqual(['summary', 'topics', 'people']);
  expect(press('Summary: later')).toEqual(['people', 'summary', 'topics']);
  for (const name of ['Summary: earlier', 'Topics: later', 'Quotes: earlier', 'Quotes: later'])
    expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled, name).toBe(true);
});

test('the last one cannot be taken away', () => {
  shown('people');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'People' }).disabled).toBe(true);
});
