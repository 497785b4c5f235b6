import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '@/utils/extract/extract-article';
import type { Article } from '@/utils/model/article';

/** One line of a predictions file; the format of the corpus README. */
export interface Prediction {
  readonly ok: boolean;
  readonly error?: string;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly authors?: readonly string[];
  readonly published?: string | null;
  readonly topics?: readonly string[];
  readonly text?: string;
  /** Ours alone: what was left out and can be put back; captions and credits, and what embedded posts say. Lines. */
  readonly removed?: string;
  readonly captions?: string;
  readonly ms?: Record<string, number>;
}

export interface PageRun {
  readonly nutgraf: Prediction;
  readonly readability?: Prediction;
  readonly defuddle?: Prediction;
}

export interface RunOptions {
  readonly url: string;
  readonly hasPeers: boolean;
  readonly hasLayout: boolean;
  /** Timed runs of each extractor, taken in turns after one untimed run; the median counts. 0 takes no times. */
  readonly repeats: number;
}

const bodyTypes = new Set(['paragraph', 'heading', 'list', 'quote', 'table', 'code']);

/** What each extractor makes of the page, and how long it takes on a parsed page (ms). */
export function runInPage(page: Document, options: RunOptions): PageRun {
  const { url, hasLayout } = options;
  const ours = () => extractArticle(page, { url, hasLayout });
  const copies: Document[] = [];
  const bare = () => new Readability(copies.pop() ?? copyOf(page)).parse();
  const nutgraf = guarded(() => {
    const result = ours();
    return result.ok ? predictionOf(result.value) : { ok: false, error: JSON.stringify(result.error) };
  });
  if (!options.hasPeers && options.repeats === 0) return { nutgraf };
  const readability = guarded(() => readabilityPrediction(page, bare()));
  const times: Record<'extract' | 'readability', number[]> = { extract: [], readability: [] };
  for (let round = 0; round < options.repeats; round++) {
    copies.push(copyOf(page));
    times.readability.push(timed(bare));
    times.extract.push(timed(ours));
  }
  const ms = { extract: middle(times.extract), readability: middle(times.readability) };
  if (!options.hasPeers) return { nutgraf: { ...nutgraf, ms } };
  const copy = copyOf(page);
  let defuddle: Prediction = { ok: false };
  const defuddleMs = timed(() => {
    defuddle = guarded(() => defuddlePrediction(page, copy, url));
  });
  return {
    nutgraf: { ...nutgraf, ms },
    readability: { ...readability, ms: { extract: ms.readability, readability: ms.readability } },
    defuddle: { ...defuddle, ms: { extract: defuddleMs, readability: ms.readability } },
  };
}

const copyOf = (page: Document) => page.cloneNode(true) as Document;

function timed(run: () => unknown): number {
  const start = performance.now();
  try {
    run();
  } catch {
    // Counted where it is scored.
  }
  return performance.now() - start;
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function guarded(run: () => Prediction): Prediction {
  try {
    return run();
  } catch (thrown) {
    return { ok: false, error: `threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown}` };
  }
}

function predictionOf(article: Article): Prediction {
  const { title, description, published, publisherTopics: topics, agency } = article;
  // The corpora count an agency that signs beside a person among the authors; the record keeps it apart.
  const authors = agency && !article.authors.includes(agency) ? [...article.authors, agency] : article.authors;
  const text = article.blocks.filter(({ type }) => bodyTypes.has(type)).map((block) => block.text);
  const captions = article.blocks.flatMap((block) => {
    if (block.type === 'figure') return [block.text, block.credit ?? ''];
    return block.type === 'embed' ? [block.text] : [];
  });
  return {
    ok: true,
    title,
    description,
    authors,
    published,
    topics,
    text: text.join('\n'),
    removed: article.removed.map((piece) => piece.text).join('\n'),
    captions: captions.join('\n'),
  };
}

function readabilityPrediction(page: Document, parsed: ReturnType<Readability['parse']>): Prediction {
  if (!parsed) return { ok: false, error: 'null' };
  const { title, excerpt, byline, publishedTime, content } = parsed;
  const text = textOfHtml(page, content ?? '');
  return {
    ok: true,
    title: title ?? null,
    description: excerpt ?? null,
    authors: byline ? [byline] : [],
    published: publishedTime ?? null,
    topics: [],
    text,
  };
}

function defuddlePrediction(page: Document, copy: Document, url: string): Prediction {
  const { title, description, author, published, content } = new Defuddle(copy, { url }).parse();
  const authors = author ? [author] : [];
  return { ok: true, title, description, authors, published, topics: [], text: textOfHtml(page, content) };
}

const blockTags = /^(?:P|DIV|LI|H[1-6]|TR|BLOCKQUOTE|FIGURE|FIGCAPTION|SECTION|ARTICLE|TABLE|UL|OL|PRE|BR|DT|DD)$/;

/** The text of an extractor's HTML, blocks separated by line breaks. Read in an inert copy: nothing in it runs or loads. */
function textOfHtml(page: Document, html: string): string {
  const inert = copyOf(page);
  const root = inert.createElement('div');
  root.innerHTML = html;
  const parts: string[] = [];
  const open: Node[] = [root];
  while (open.length) {
    const node = open.pop();
    if (!node) break;
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    if (node.nodeType === 1 && blockTags.test((node as Element).tagName)) parts.push('\n');
    open.push(...[...node.childNodes].reverse());
  }
  return parts
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
