import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { Settings } from '@/utils/model/settings';
import { Watchable, type Watched } from '../watchable';
import type { ListenPorts, Voice } from './listen-ports';
import { type ListenedTo, type SpokenSentence, spokenSentences } from './spoken-sentences';
import { voicesOfLanguage } from './voices-of-language';

/** Makes the session of an article; what it needs is loaded with it. */
export type OpenListen = (
  heard: { readonly article: Article; readonly digest: Digest },
  first: ListenedTo,
) => Promise<ListenSession>;

/** Why nothing can be heard. */
export type Silence =
  /** The browser cannot speak at all. */
  | 'no-speech'
  /** The article does not say its language, and a voice is one of a language. */
  | 'unknown-language'
  /** No voice on this device speaks the language. */
  | 'no-voice'
  | 'nothing-to-say';

export type ListenState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'silent'; readonly reason: Silence }
  | {
      readonly kind: 'ready';
      /** `failed`: the voice gave up; pressing play tries once more. */
      readonly motion: 'speaking' | 'paused' | 'ended' | 'failed';
      readonly what: ListenedTo;
      readonly sentences: readonly SpokenSentence[];
      /** The sentence that is said, or would be next. */
      readonly at: number;
      readonly rate: Settings['listenRate'];
      readonly voice: Voice;
      /** All that speak the language. */
      readonly voices: readonly Voice[];
    };

type ReadyState = Extract<ListenState, { kind: 'ready' }>;

/**
 * An article or its summary, read aloud sentence by sentence by a voice of this device. A pause stops within the sentence
 * and goes on at its beginning: browsers differ in what they do with half of one.
 */
export class ListenSession {
  readonly state: Watched<ListenState>;
  readonly #state = new Watchable<ListenState>({ kind: 'looking' });
  /** Counts what was begun: what an earlier one says of itself is of no interest any more. */
  #turn = 0;

  constructor(
    private readonly heard: { readonly article: Article; readonly digest: Digest },
    private readonly first: ListenedTo,
    private readonly ports: ListenPorts,
  ) {
    this.state = this.#state;
  }

  /** Looks for a voice, and begins to speak. */
  async start(): Promise<void> {
    const turn = ++this.#turn;
    const { article, digest } = this.heard;
    const { voice: port } = this.ports;
    if (!port) return this.#fallSilent('no-speech');
    if (!article.language) return this.#fallSilent('unknown-language');
    const [known, rate] = await Promise.all([port.voices(), this.ports.rate()]);
    if (turn !== this.#turn) return;
    const voices = voicesOfLanguage(known, article.language);
    const [voice] = voices;
    if (!voice) return this.#fallSilent('no-voice');
    const wanted = [this.first, 'article' as const].map((what) => ({
      what,
      sentences: spokenSentences(article, digest, what),
    }));
    const script = wanted.find(({ sentences }) => sentences.length > 0);
    if (!script) return this.#fallSilent('nothing-to-say');
    this.#state.set({ kind: 'ready', motion: 'paused', ...script, at: 0, rate, voice, voices });
    await this.play();
  }

  /** Goes on with the sentence that was begun; after the last one from the beginning. */
  async play(): Promise<void> {
    const ready = this.#ready();
    if (!ready) return;
    this.#change({ motion: 'speaking', at: ready.motion === 'ended' ? 0 : ready.at });
    await this.#speak();
  }

  pause(): void {
    this.#cutOff();
    if (this.#ready()?.motion === 'speaking') this.#change({ motion: 'paused' });
  }

  /** To the sentence before (-1) or after (1), and no further than the ends. */
  skip(by: -1 | 1): Promise<void> {
    const ready = this.#ready();
    if (!ready) return Promise.resolve();
    const at = Math.min(Math.max(ready.at + by, 0), ready.sentences.length - 1);
    return this.#goOnWith({ at, ...(ready.motion === 'ended' && { motion: 'paused' }) });
  }

  /** From the beginning of the other. */
  choose(what: ListenedTo): Promise<void> {
    const sentences = spokenSentences(this.heard.article, this.heard.digest, what);
    if (sentences.length === 0) return Promise.resolve();
    return this.#goOnWith({ what, sentences, at: 0, ...(this.#ready()?.motion === 'ended' && { motion: 'paused' }) });
  }

  setRate(rate: Settings['listenRate']): Promise<void> {
    this.ports.keepRate(rate);
    return this.#goOnWith({ rate });
  }

  setVoice(id: string): Promise<void> {
    const voice = this.#ready()?.voices.find((each) => each.id === id);
    return voice ? this.#goOnWith({ voice }) : Promise.resolve();
  }

  /** Silence for good; nothing is said of it. */
  stop(): void {
    this.#cutOff();
  }

  /** A change that is heard from the sentence on that is being said. */
  async #goOnWith(change: Partial<ReadyState>): Promise<void> {
    this.#change(change);
    if (this.#ready()?.motion === 'speaking') await this.#speak();
  }

  async #speak(): Promise<void> {
    this.#cutOff();
    const turn = this.#turn;
    for (;;) {
      const ready = this.#ready();
      const sentence = ready?.sentences[ready.at];
      if (!ready || !sentence || !this.ports.voice) return;
      const outcome = await this.ports.voice.speak(sentence.text, ready.voice, ready.rate);
      if (turn !== this.#turn) return;
      // Cut off by somebody else: another page of the browser speaks.
      if (outcome === 'stopped') return this.#change({ motion: 'paused' });
      if (outcome === 'failed') return this.#change({ motion: 'failed' });
      if (ready.at === ready.sentences.length - 1) return this.#change({ motion: 'ended' });
      this.#change({ at: ready.at + 1 });
    }
  }

  #cutOff(): void {
    this.#turn++;
    this.ports.voice?.stop();
  }

  #fallSilent(reason: Silence): void {
    this.#state.set({ kind: 'silent', reason });
  }

  #ready(): ReadyState | null {
    const state = this.#state.get();
    return state.kind === 'ready' ? state : null;
  }

  #change(change: Partial<ReadyState>): void {
    const ready = this.#ready();
    if (ready) this.#state.set({ ...ready, ...change });
  }
}
