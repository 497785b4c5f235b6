import { afterEach, expect, test, vi } from 'vitest';
import { generatedSummary } from './generated-summary';

afterEach(() => vi.unstubAllGlobals());

const browserWith = (availability: string, summarize: () => Promise<string>) => {
  const destroy = vi.fn();
  vi.stubGlobal('Summarizer', { availability: async () => availability, create: async () => ({ summarize, destroy }) });
  return destroy;
};

test('a browser without a model', async () => {
  expect(await generatedSummary('Text.', 'en')).toEqual({ ok: false, error: { kind: 'no-model' } });
});

test('a model that would first have to be downloaded is not', async () => {
  browserWith('downloadable', async () => 'Short.');
  expect(await generatedSummary('Text.', 'en')).toEqual({ ok: false, error: { kind: 'no-model' } });
});

test('what the model says, and the model let go', async () => {
  const destroy = browserWith('available', async () => ' Short. ');
  expect(await generatedSummary('Text.', 'en')).toEqual({ ok: true, value: 'Short.' });
  expect(destroy).toHaveBeenCalledOnce();
});

test('a model that fails is told, and let go', async () => {
  const destroy = browserWith('available', () => Promise.reject(new Error('too long')));
  expect(await generatedSummary('Text.', null)).toEqual({
    ok: false,
    error: { kind: 'model-failed', message: 'too long' },
  });
  expect(destroy).toHaveBeenCalledOnce();
});
