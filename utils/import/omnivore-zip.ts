import { articleOfCopy } from './article-of-copy';
import { createFaults } from './field-checks';
import { highlightOf } from './highlight-of';
import { type ImportItem, problem } from './import-item';
import type { ImportSource } from './import-source';
import type { ImportTools } from './import-tools';
import { jsonItems } from './json-items';
import { isJsonObject, type JsonRecord } from './json-links';
import { linkItems } from './link-items';
import { statedTime } from './read-time';
import { zipEntries } from './zip-entries';

interface OmnivoreItem {
  readonly item: JsonRecord;
  readonly entry: string;
  readonly line: number;
}

const isMetadata = (name: string) => /(?:^|\/)metadata_\w+\.json$/.test(name);
const contentSlug = (name: string) => /(?:^|\/)contents?\/([^/]+)\.html$/.exec(name)?.[1] ?? null;
const highlightSlug = (name: string) => /(?:^|\/)highlights\/([^/]+)\.md$/.exec(name)?.[1] ?? null;

/** All metadata of a library of 50,000 articles comes to a fraction of this. */
const maxMetadataBytes = 128 * 1024 * 1024;
/** Each holds 20 articles. Reading one takes a tenth of a millisecond even where it is empty. */
const maxMetadataFiles = 5_000;

/**
 * Omnivore's export: metadata in files of 20 items, the text of each as content/{slug}.html (or contents/), its
 * highlights as highlights/{slug}.md. Read twice: first what is known of each item, then the texts, one at a time.
 */
export async function* readOmnivore(source: ImportSource, tools: ImportTools): AsyncGenerator<ImportItem> {
  const items = new Map<string, OmnivoreItem>();
  const highlights = new Map<string, string>();
  const seen = new Set<string>();
  let [metadataBytes, metadataFiles] = [0, 0];
  const first = zipEntries(source, (name) => isMetadata(name) || highlightSlug(name) !== null);
  let next = await first.next();
  for (; !next.done; next = await first.next()) {
    const { name, bytes } = next.value;
    metadataBytes += bytes?.length ?? 0;
    if (isMetadata(name) && ++metadataFiles > maxMetadataFiles)
      return yield { kind: 'failure', failure: { kind: 'broken-archive' } };
    if (bytes === null || metadataBytes > maxMetadataBytes) yield problem('too-large', { entry: name });
    else if (isMetadata(name)) yield* readMetadata(name, bytes, items);
    else highlights.set(highlightSlug(name) ?? '', new TextDecoder().decode(bytes));
  }
  if (next.value !== null && items.size === 0) return yield { kind: 'failure', failure: next.value };
  if (items.size === 0) return yield { kind: 'failure', failure: { kind: 'unknown-format' } };

  const pending = new Map(items);
  const second = zipEntries(source, (name) => pending.has(contentSlug(name) ?? ''));
  let end = await second.next();
  for (; !end.done; end = await second.next()) {
    const slug = contentSlug(end.value.name) ?? '';
    const item = pending.get(slug);
    if (!item) continue;
    pending.delete(slug);
    const html = end.value.bytes === null ? '' : new TextDecoder().decode(end.value.bytes);
    yield* itemRecord(item, html, highlights.get(slug) ?? '', seen, tools);
  }
  for (const [slug, item] of pending) yield* itemRecord(item, null, highlights.get(slug) ?? '', seen, tools);
  const failure = next.value ?? end.value;
  if (failure) yield { kind: 'failure', failure };
}

async function* readMetadata(
  entry: string,
  bytes: Uint8Array<ArrayBuffer>,
  items: Map<string, OmnivoreItem>,
): AsyncGenerator<ImportItem> {
  for await (const { line, fault, value, source } of jsonItems(new File([bytes], entry))) {
    if (fault !== null) yield problem(fault, { entry, line, detail: source });
    else if (!isJsonObject(value) || Object.hasOwn(value, '__proto__'))
      yield problem('wrong-shape', { entry, line, detail: source });
    else {
      const slug = typeof value.slug === 'string' && value.slug !== '' ? value.slug : `${entry}:${line}:${items.size}`;
      const isTwice = items.get(slug)?.item.url === value.url && items.has(slug);
      if (isTwice) yield problem('duplicate', { entry, line, detail: slug });
      else items.set(items.has(slug) ? `${slug}:${items.size}` : slug, { item: value, entry, line });
    }
  }
}

function itemRecord(
  { item, entry, line }: OmnivoreItem,
  html: string | null,
  highlightsMarkdown: string,
  seen: Set<string>,
  tools: ImportTools,
): Generator<ImportItem> {
  const check = createFaults();
  const url = check.text(item.url, 'url') ?? '';
  const title = check.text(item.title, 'title');
  const savedAt = check.writtenTime(item.savedAt);
  const article = html === null ? null : articleOfCopy(html, title, url, tools);
  if (html !== null && article === null) check.fault('no-article', title ?? url);
  const state = check.text(item.state, 'state') ?? '';
  const isArchived = check.oneOf(state, { archived: true, active: false, unknown: false, '': false });
  const progress = check.share(item.readingProgress, 100);
  const author = check.text(item.author, 'author');
  return linkItems(
    {
      url,
      title,
      article,
      savedAt,
      tags: check.tagList(labelNames(item.labels)),
      description: check.text(item.description, 'description'),
      authors: author === null ? [] : [author],
      published: statedTime(item.publishedAt),
      isArchived,
      isRead: isArchived || progress === 1,
      progress,
      highlights: quotesOf(highlightsMarkdown).flatMap(
        ({ quote, note }, index) => highlightOf(quote, note, savedAt, index, article, tools) ?? [],
      ),
    },
    check.faults,
    { line, entry },
    seen,
    tools,
  );
}

/** Labels are texts, or objects with a name. */
const labelNames = (labels: unknown): unknown =>
  Array.isArray(labels) ? labels.map((label) => (isJsonObject(label) ? label.name : label)) : labels;

/** Each block quotation of the file, with the text after it as its note. */
function quotesOf(markdown: string): { quote: string; note: string }[] {
  const quotes: { quote: string; note: string }[] = [];
  let wasQuote = false;
  for (const line of markdown.split('\n')) {
    const quoted = /^> ?(.*)$/.exec(line)?.[1];
    const last = quotes.at(-1);
    if (quoted !== undefined && wasQuote && last) last.quote += `\n${quoted}`;
    else if (quoted !== undefined) quotes.push({ quote: quoted, note: '' });
    else if (last && line.trim() !== '' && !line.startsWith('#')) last.note += `${last.note && '\n'}${line}`;
    wasQuote = quoted !== undefined;
  }
  return quotes;
}
