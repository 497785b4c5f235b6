import { describe, expect, test, vi } from 'vitest';
import { generatedSummary } from './generated-summary';

const text = 'The ferry company will cancel forty of its winter sailings for want of mates.';

function model(state: 'unavailable' | 'downloadable' | 'available', answer: () => Promise<string>) {
  const destroy = vi.fn();
  const create = vi.fn(async () => ({ summarize: answer, destroy }));
  return { api: { availability: async () => state, create }, create, destroy };
}

describe('generatedSummary', () => {
  test('says that there is none where the browser has no model', async () => {
    expect(await generatedSummary(text, 'en', 'medium', {})).toEqual({
      ok: false,
      error: { kind: 'unsupported' },
    });
    const { api } = model('unavailable', async () => '');
    expect(await generatedSummary(text, 'en', 'medium', { Summarizer: api })).toEqual({
      ok: false,
      error: { kind: 'unsupported' },
    });
  });

  test('starts no download', async () => {
    const { api, create } = model('downloadable', async () => 'Short.');
    expect(await generatedSummary(text, 'en', 'medium', { Summarizer: api })).toEqual({
      ok: false,
      error: { kind: 'needs-download' },
    });
    expect(create).not.toHaveBeenCalled();
  });

  test('hands on what the model wrote and lets the model go', async () => {
    const { api, create, destroy } = model('available', async () => ' Fewer ferries this winter. ');
    expect(await generatedSummary(text, 'en', 'short', { Summarizer: api })).toEqual({
      ok: true,
      value: 'Fewer ferries this winter.',
    });
    expect(create).toHaveBeenCalledWith(expect.objectContaining({ length: 'short', outputLanguage: 'en' }));
    expect(destroy).toHaveBeenCalledOnce();
  });

  test('fails in an expected way where the model throws, says nothing or hangs', async () => {
    const throwing = model('available', () => Promise.reject(new Error('too long')));
    expect(await generatedSummary(text, null, 'medium', { Summarizer: throwing.api })).toEqual({
      ok: false,
      error: { kind: 'failed', message: 'too long' },
    });
    expect(throwing.destroy).toHaveBeenCalledOnce();
    const silent = model('available', async () => '  ');
    expect(await generatedSummary(text, null, 'medium', { Summarizer: silent.api })).toMatchObject({
      error: { kind: 'failed' },
    });
    const hanging = model('available', () => new Promise(() => {}));
    expect(await generatedSummary(text, null, 'medium', { Summarizer: hanging.api }, 20)).toMatchObject({
      error: { kind: 'failed', message: 'No answer within 20 ms.' },
    });
  });
});
