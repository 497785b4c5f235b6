interface Availability {
  availability(options?: object): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
}

interface Monitor {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

interface CreateOptions {
  readonly signal?: AbortSignal;
  readonly monitor?: (monitor: Monitor) => void;
}

/** The parts that are used of the browser's Translator, LanguageDetector and Summarizer (W3C Web Machine Learning CG). */
interface ModelApis {
  readonly Translator?: Availability & {
    create(
      options: CreateOptions & { readonly sourceLanguage: string; readonly targetLanguage: string },
    ): Promise<{ translate(text: string, options: { signal: AbortSignal }): Promise<string>; destroy(): void }>;
  };
  readonly LanguageDetector?: Availability & {
    create(): Promise<{
      detect(text: string): Promise<readonly { readonly detectedLanguage?: string; readonly confidence?: number }[]>;
      destroy(): void;
    }>;
  };
  readonly Summarizer?: Availability & {
    create(
      options: CreateOptions & object,
    ): Promise<{ summarize(text: string, options: { signal: AbortSignal }): Promise<string>; destroy(): void }>;
  };
}

const given = globalThis as ModelApis;

/** Below this the browser is guessing. */
const leastConfidence = 0.5;
/** Models answer with an error beyond some thousand tokens; a news article seldom has more. */
const maxChars = 12_000;

/** The language of a text by the browser's detector; null where it has none on the device, or is not sure. */
export async function detectedLanguage(text: string, { LanguageDetector }: ModelApis = given): Promise<string | null> {
  if ((await LanguageDetector?.availability()) !== 'available') return null;
  const detector = await LanguageDetector?.create();
  try {
    const [best] = (await detector?.detect(text)) ?? [];
    return best && (best.confidence ?? 0) >= leastConfidence ? (best.detectedLanguage ?? null) : null;
  } finally {
    detector?.destroy();
  }
}

interface LoadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

const created = ({ signal, onProgress }: LoadOptions): CreateOptions => ({
  signal,
  monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => onProgress(loaded)),
});

/** The browser's translator from one language into another, on this device, and what it is used for. */
export const translatorModel = <Output>(
  sourceLanguage: string,
  targetLanguage: string,
  use: (translate: (text: string) => Promise<string>) => Promise<Output>,
  { Translator }: ModelApis = given,
) => ({
  availability: async () => (await Translator?.availability({ sourceLanguage, targetLanguage })) ?? 'unavailable',
  async load(options: LoadOptions) {
    const translator = await Translator?.create({ sourceLanguage, targetLanguage, ...created(options) });
    if (!translator) throw new Error('no translator');
    return {
      run: (signal: AbortSignal) => use((text) => translator.translate(text, { signal })),
      destroy: () => translator.destroy(),
    };
  },
});

/** The browser's summary of a text, on this device. */
export function summarizerModel(
  text: string,
  language: string | null,
  length: 'short' | 'medium' | 'long',
  { Summarizer }: ModelApis = given,
) {
  const languages = language ? { expectedInputLanguages: [language], outputLanguage: language } : {};
  const wanted = { type: 'tldr', format: 'plain-text', length, ...languages };
  return {
    availability: async () => (await Summarizer?.availability(wanted)) ?? 'unavailable',
    async load(options: LoadOptions) {
      const summarizer = await Summarizer?.create({ ...wanted, ...created(options) });
      if (!summarizer) throw new Error('no summarizer');
      return {
        async run(signal: AbortSignal) {
          const summary = (await summarizer.summarize(text.slice(0, maxChars), { signal })).trim();
          if (summary === '') throw new Error('The model answered nothing.');
          return summary;
        },
        destroy: () => summarizer.destroy(),
      };
    },
  };
}
