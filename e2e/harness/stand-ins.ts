/** Runs in a page of the extension before its scripts: voices that say each sentence at once, and tell what they said. */
export function standInVoices(): void {
  const said: string[] = [];
  const voices = [
    { voiceURI: 'near', name: 'Near', lang: 'en-GB', localService: true },
    { voiceURI: 'far', name: 'Far', lang: 'en-GB', localService: false },
  ];
  const speech = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    getVoices: () => voices,
    speak: (utterance: { text: string; voice: { name: string }; rate: number; onend?: () => void }) => {
      said.push(`${utterance.voice.name} ${utterance.rate}: ${utterance.text}`);
      // The second sentence is being said for as long as the test wants.
      if (said.length === 1) setTimeout(() => utterance.onend?.(), 100);
    },
    cancel: () => undefined,
  });
  class Utterance {
    constructor(readonly text: string) {}
  }
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
  Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, said });
}

/** Runs there as well: models of the browser. The translator is on the device; the summarizer has to be downloaded, which stops half way once. */
export function standInModels(): void {
  let downloads = 0;
  type Options = { monitor?: (monitor: EventTarget) => void; signal?: AbortSignal; targetLanguage?: string };
  const Translator = {
    availability: async () => 'available',
    create: async ({ targetLanguage }: Options) => ({
      translate: async (text: string) => `${targetLanguage}: ${text}`,
      destroy: () => undefined,
    }),
  };
  const Summarizer = {
    availability: async () => 'downloadable',
    create: ({ monitor, signal }: Options) => {
      const target = new EventTarget();
      monitor?.(target);
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
      downloads++;
      const model = { summarize: async () => 'A bridge opens.', destroy: () => undefined };
      return new Promise((done, fail) => {
        signal?.addEventListener('abort', () => fail(signal.reason));
        if (downloads > 1) done(model);
      });
    },
  };
  for (const [name, value] of Object.entries({ Translator, Summarizer, LanguageDetector: undefined }))
    Object.defineProperty(globalThis, name, { value, configurable: true });
}
