import type { FoundHighlights, HighlightedArticle } from '@/utils/library/articles/list-highlights';
import type { ClipForm } from '@/utils/model/clip-form';
import { addressOfView, type PeopleView } from '@/utils/model/people-view';
import type { Highlight } from '@/utils/model/saved-article';
import type { Announcer } from '../announcer';
import { type Answer, LiveQuery } from '../live-query';
import { sayCopied } from '../reader/say-copied';
import { Watchable, type Watched } from '../watchable';
import type { PeoplePorts } from './people-ports';

export type HighlightsView = Extract<PeopleView, { kind: 'highlights' }>;

export interface HighlightsState {
  readonly view: HighlightsView;
  readonly found: Answer<FoundHighlights>;
}

/** How many articles are shown at first, and how many more at a time. */
const step = 50;
/** More are not in a file of highlights. */
const everything = Number.MAX_SAFE_INTEGER;

/** All highlighted passages: searched as one types, by colour and by tag, copied, and taken out as a file. */
export class HighlightsSession {
  readonly #found: LiveQuery<FoundHighlights>;
  readonly #state: Watchable<HighlightsState>;
  readonly state: Watched<HighlightsState>;
  #limit = step;

  constructor(
    view: HighlightsView,
    private readonly ports: Pick<
      PeoplePorts,
      'library' | 'watch' | 'setAddress' | 'now' | 'settings' | 'clipboard' | 'download'
    >,
    private readonly announcer: Pick<Announcer, 'say' | 'fail'>,
  ) {
    this.#found = new LiveQuery(ports.watch);
    this.#state = new Watchable<HighlightsState>({ view, found: { kind: 'asking' } });
    this.state = this.#state;
  }

  /** Begins to watch the library; gives back how to stop. */
  readonly start = (): (() => void) => {
    const stop = this.#found.state.subscribe(() =>
      this.#state.update((before) => ({ ...before, found: this.#found.state.get() })),
    );
    this.#ask();
    return () => {
      stop();
      this.#found.stop();
    };
  };

  /** Other words, another colour or another tag. */
  readonly show = (part: Partial<Omit<HighlightsView, 'kind'>>): void => {
    const view = { ...this.#state.get().view, ...part };
    this.#limit = step;
    this.#state.update((before) => ({ ...before, view }));
    this.ports.setAddress(addressOfView(view));
    this.#ask();
  };

  readonly more = (): void => {
    this.#limit += step;
    this.#ask();
  };

  /** Copies a passage with where it comes from. */
  readonly copy = async (article: HighlightedArticle, highlight: Highlight, form: ClipForm): Promise<void> => {
    const saved = await this.ports.library.getSaved(article.id);
    if (!saved.ok) return this.announcer.fail(saved.error);
    if (!saved.value) return this.announcer.fail({ kind: 'gone' });
    const { clipboard, settings, now } = this.ports;
    const wish = { kind: 'words', text: highlight.quote } as const;
    await sayCopied(saved.value, wish, form, { announcer: this.announcer, clipboard, settings, clock: now });
  };

  /** Hands the reader a file with all that the view shows. */
  readonly export = async (form: 'markdown' | 'csv'): Promise<void> => {
    const { typed, colour, tag } = this.#state.get().view;
    const found = await this.ports.library.listHighlights({ typed, colour, tag, limit: everything });
    if (!found.ok) return this.announcer.fail(found.error);
    if (found.value.highlightCount === 0) return this.announcer.say({ kind: 'no-highlights' });
    const { highlightsCsv, highlightsMarkdown } = await import('@/utils/export/highlights-file');
    const name = `Nutgraf highlights ${this.ports.now().toISOString().slice(0, 10)}`;
    const { articles, highlightCount } = found.value;
    if (form === 'csv') this.ports.download(`${name}.csv`, new Blob([highlightsCsv(articles)], { type: 'text/csv' }));
    else this.ports.download(`${name}.md`, new Blob([highlightsMarkdown(articles)], { type: 'text/markdown' }));
    this.announcer.say({ kind: 'highlights-exported', count: highlightCount });
  };

  #ask(): void {
    const { typed, colour, tag } = this.#state.get().view;
    const request = { typed, colour, tag, limit: this.#limit };
    this.#found.ask(() => this.ports.library.listHighlights(request));
  }
}
