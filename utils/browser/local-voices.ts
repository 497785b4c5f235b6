interface Voice {
  readonly id: string;
  readonly name: string;
  readonly language: string;
}

/** Browsers load their voices after the page; what has not come by then is not there. */
const defaultWaitMs = 1_500;

/**
 * The voices of this device, and how to speak with them; null where the browser cannot speak. A voice that is not local sends
 * what it says to its maker: none of those is ever given out or used.
 */
export function localVoices(
  synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis,
  waitMs: number = defaultWaitMs,
) {
  if (!synthesis) return null;
  const local = () => synthesis.getVoices().filter((voice) => voice.localService);
  /** Held on to, for some browsers forget an utterance that nobody holds, and never tell its end. */
  let said: SpeechSynthesisUtterance | null = null;
  return {
    async voices(): Promise<readonly Voice[]> {
      if (local().length === 0) await voicesChanged(synthesis, waitMs);
      return local().map(({ voiceURI, name, lang }) => ({ id: voiceURI, name, language: lang }));
    },
    speak(text: string, { id }: Voice, rate: number): Promise<'said' | 'stopped' | 'failed'> {
      const voice = local().find(({ voiceURI }) => voiceURI === id);
      if (!voice) return Promise.resolve('failed');
      if (synthesis.speaking || synthesis.pending) synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      said = utterance;
      Object.assign(utterance, { voice, lang: voice.lang, rate });
      return new Promise((done) => {
        utterance.onend = () => done(said === utterance ? 'said' : 'stopped');
        utterance.onerror = ({ error }) => done(error === 'canceled' || error === 'interrupted' ? 'stopped' : 'failed');
        synthesis.speak(utterance);
      });
    },
    stop(): void {
      said = null;
      synthesis.cancel();
    },
  };
}

function voicesChanged(synthesis: SpeechSynthesis, waitMs: number): Promise<void> {
  return new Promise((done) => {
    synthesis.addEventListener('voiceschanged', () => done(), { once: true });
    setTimeout(done, waitMs);
  });
}
