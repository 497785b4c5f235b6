import { quoteAnchorer } from '@/utils/anchor/anchor-quote';
import type { Span } from '@/utils/model/article';
import type { Highlight, SavedArticle } from '@/utils/model/saved-article';
import type { Clock } from '../ports';

/** A highlight and where it stands in the article; empty if its words are no longer there. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  readonly spans: readonly Span[];
}

/** The page answers in between, however many there are: one that is lost takes some 10 ms in a very long text. */
const stepMs = 16;
const none: readonly PlacedHighlight[] = [];

/**
 * Finds the places of an article's highlights, a step at a time; `onPlaced` tells when more are found than could be at first. One that says the same in the same text stays the same object, so that nothing of it is drawn again.
 */
export class HighlightPlacer {
  #text = '';
  #anchor: ReturnType<typeof quoteAnchorer> = () => [];
  #known = new Map<string, PlacedHighlight>();
  #highlights: SavedArticle['highlights'] = [];
  #placed = none;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly onPlaced: () => void,
  ) {}

  /** Those that are placed by now, in the order they were made. */
  place({ article, highlights }: SavedArticle): readonly PlacedHighlight[] {
    const texts = article.blocks.map(({ text }) => text);
    const text = texts.join('\0');
    if (text !== this.#text) {
      this.#text = text;
      this.#anchor = quoteAnchorer(texts);
      this.#known = new Map();
      this.#placed = none;
    }
    this.#highlights = highlights;
    if (this.#timer === null) this.#step();
    return this.#placed;
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Places as many as it has time for, and goes on later where that was not all. */
  #step(): void {
    const until = this.clock().getTime() + stepMs;
    for (const highlight of this.#highlights) {
      const known = this.#known.get(highlight.id);
      if (known && isSame(known.highlight, highlight)) continue;
      if (this.clock().getTime() >= until) {
        this.#timer = setTimeout(() => {
          this.#timer = null;
          this.#step();
          this.onPlaced();
        });
        break;
      }
      this.#known.set(highlight.id, { highlight, spans: this.#spansOf(highlight, known) });
    }
    const placed = this.#highlights.flatMap(({ id }) => this.#known.get(id) ?? []);
    const isOther = placed.length !== this.#placed.length || placed.some((each, at) => each !== this.#placed[at]);
    if (isOther) this.#placed = placed;
  }

  #spansOf(highlight: Highlight, known: PlacedHighlight | undefined): readonly Span[] {
    const isThere = known && selectorOf(known.highlight) === selectorOf(highlight);
    return isThere ? known.spans : this.#anchor(highlight);
  }
}

const selectorOf = ({ quote, prefix, suffix }: Highlight) => JSON.stringify([quote, prefix, suffix]);

const isSame = (a: Highlight, b: Highlight) =>
  a === b ||
  (selectorOf(a) === selectorOf(b) && a.colour === b.colour && a.note === b.note && a.createdAt === b.createdAt);
