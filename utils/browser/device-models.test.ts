import { describe, expect, test, vi } from 'vitest';
import { detectedLanguage, summarizerModel, translatorModel } from './device-models';

const options = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });
type Monitor = { addEventListener(type: string, listener: (event: { loaded: number }) => void): void };
/** Tells a monitor of a download that is half done. */
const halfDone = (monitor?: (monitor: Monitor) => void) =>
  monitor?.({ addEventListener: (type, listener) => type === 'downloadprogress' && listener({ loaded: 0.5 }) });

describe('the detector', () => {
  const detector = (availability: 'available' | 'downloadable', found: object[]) => {
    const destroy = vi.fn();
    const create = vi.fn(async () => ({ detect: async () => found, destroy }));
    return { LanguageDetector: { availability: async () => availability, create }, create, destroy };
  };

  test('tells the language it is sure of, and is let go', async () => {
    const apis = detector('available', [{ detectedLanguage: 'de', confidence: 0.9 }, { detectedLanguage: 'nl' }]);
    expect(await detectedLanguage('Der Hafen', apis)).toBe('de');
    expect(apis.destroy).toHaveBeenCalledOnce();
  });

  test('that is not sure, finds nothing, is not on the device or not in the browser tells none', async () => {
    expect(
      await detectedLanguage('x', detector('available', [{ detectedLanguage: 'de', confidence: 0.3 }])),
    ).toBeNull();
    expect(await detectedLanguage('x', detector('available', []))).toBeNull();
    const away = detector('downloadable', [{ detectedLanguage: 'de', confidence: 1 }]);
    expect(await detectedLanguage('x', away)).toBeNull();
    expect(away.create).not.toHaveBeenCalled();
    expect(await detectedLanguage('x', {})).toBeNull();
  });
});

describe('the translator', () => {
  test('is asked for the two languages, tells of its download, and translates what it is used for', async () => {
    const destroy = vi.fn();
    const availability = vi.fn(async () => 'downloadable' as const);
    const create = vi.fn(async ({ monitor }: { monitor?: (monitor: Monitor) => void }) => {
      halfDone(monitor);
      return { translate: async (text: string) => text.toUpperCase(), destroy };
    });
    const use = (translate: (text: string) => Promise<string>) => translate('hafen');
    const model = translatorModel('de', 'en', use, { Translator: { availability, create } });
    expect(await model.availability()).toBe('downloadable');
    expect(availability).toHaveBeenCalledWith({ sourceLanguage: 'de', targetLanguage: 'en' });
    const given = options();
    const loaded = await model.load(given);
    expect(create.mock.lastCall?.[0]).toMatchObject({
      sourceLanguage: 'de',
      targetLanguage: 'en',
      signal: given.signal,
    });
    expect(given.onProgress).toHaveBeenCalledExactlyOnceWith(0.5);
    expect(await loaded.run(given.signal)).toBe('HAFEN');
    loaded.destroy();
    expect(destroy).toHaveBeenCalledOnce();
  });

  test('of a browser without one is unavailable', async () => {
    const model = translatorModel('de', 'en', async () => '', {});
    expect(await model.availability()).toBe('unavailable');
    await expect(model.load(options())).rejects.toThrow();
  });
});

describe('the summarizer', () => {
  const summarizer = (answer: string) => {
    const summarize = vi.fn(async (_: string) => answer);
    const create = vi.fn(async (_: object) => ({ summarize, destroy: () => undefined }));
    return { Summarizer: { availability: async () => 'available' as const, create }, create, summarize };
  };

  test('is asked in the language and length wanted, for so much of the text as it can take', async () => {
    const apis = summarizer(' Short. ');
    const { signal } = options();
    const model = await summarizerModel('x'.repeat(20_000), 'de', 'short', apis).load(options());
    expect(await model.run(signal)).toBe('Short.');
    expect(apis.create.mock.lastCall?.[0]).toMatchObject({ length: 'short', outputLanguage: 'de', type: 'tldr' });
    expect(apis.summarize.mock.lastCall?.[0]).toHaveLength(12_000);
  });

  test('that answers nothing has failed', async () => {
    const model = await summarizerModel('x', null, 'medium', summarizer(' ')).load(options());
    await expect(model.run(options().signal)).rejects.toThrow();
  });
});
