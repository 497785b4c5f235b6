import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { Watchable, type Watched } from '../watchable';
import { type DeviceModel, DeviceTask } from './device-task';
import { type TranslatedDigest, translateDigest } from './translated-digest';

export interface TranslatePorts {
  /** The language the text is in (BCP 47), by the browser's own detector; null where it has none or is not sure. */
  readonly detect: (text: string) => Promise<string | null>;
  /** The browser's model from one language into another, to be used on the texts that `use` asks for. */
  readonly translator: <Output>(
    source: string,
    target: string,
    use: (translate: (text: string) => Promise<string>) => Promise<Output>,
  ) => DeviceModel<Output>;
  /** The reader's languages, the first first. */
  readonly languages: readonly string[];
}

/** Makes the session for a digest; what it needs is loaded with it. */
export type OpenTranslate = (shown: {
  readonly article: Article;
  readonly digest: Digest;
}) => Promise<TranslateSession>;

export type TranslateState =
  | { readonly kind: 'detecting' }
  /** Neither the browser nor the page can tell the language. */
  | { readonly kind: 'unknown-language' }
  | {
      readonly kind: 'ready';
      readonly source: string;
      readonly target: string;
      /** Languages to choose from: the reader's, then those that many read. */
      readonly targets: readonly string[];
      readonly task: DeviceTask<TranslatedDigest>;
    };

/** So much of an article tells its language. */
const detectedChars = 2_000;
const widelyRead = ['en', 'de', 'fr', 'es', 'it', 'pt', 'ja', 'zh'];

/** Headline, summary and roles in a language of the reader's, by the browser's own model on this device. */
export class TranslateSession {
  readonly state: Watched<TranslateState>;
  readonly #state = new Watchable<TranslateState>({ kind: 'detecting' });
  #isStopped = false;

  constructor(
    private readonly shown: { readonly article: Article; readonly digest: Digest },
    private readonly ports: TranslatePorts,
  ) {
    this.state = this.#state;
  }

  async start(): Promise<void> {
    const { article } = this.shown;
    const text = article.blocks
      .map((block) => block.text)
      .join('\n')
      .slice(0, detectedChars);
    const detected = (await this.ports.detect(text).catch(() => null)) ?? article.language;
    if (this.#isStopped) return;
    if (!detected) return this.#state.set({ kind: 'unknown-language' });
    const source = modelLanguage(detected);
    const wanted = [...this.ports.languages.map(modelLanguage), ...widelyRead];
    const targets = [...new Set(wanted)].filter((language) => language !== source);
    const [target = 'en'] = targets;
    await this.#begin(source, target, targets);
  }

  async choose(target: string): Promise<void> {
    const state = this.#state.get();
    if (state.kind !== 'ready' || state.target === target) return;
    state.task.cancel();
    await this.#begin(state.source, target, state.targets);
  }

  stop(): void {
    this.#isStopped = true;
    const state = this.#state.get();
    if (state.kind === 'ready') state.task.cancel();
  }

  async #begin(source: string, target: string, targets: readonly string[]): Promise<void> {
    const { article, digest } = this.shown;
    const task = new DeviceTask(
      this.ports.translator(source, target, (translate) => translateDigest(article, digest, translate)),
    );
    this.#state.set({ kind: 'ready', source, target, targets, task });
    await task.start();
  }
}

/** The models know languages, not regions; Chinese is one language in each script. */
function modelLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return language === 'zh' && script === 'Hant' ? 'zh-Hant' : language;
}
