import { cleanLine } from '@/utils/export/clean-text';
import { articleId } from '@/utils/identity/article-id';
import type { Article } from '@/utils/model/article';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import type { SavedArticle } from '@/utils/model/saved-article';
import { type ImportItem, problem } from './import-item';
import type { ImportTools } from './import-tools';
import type { LinkFault, LinkFields } from './link-fields';

/** Longer addresses are no addresses; the longest any browser follows is far shorter. */
const maxUrlChars = 32_768;

export interface LinkPlace {
  readonly line: number | null;
  readonly entry?: string | null;
}

/**
 * An entry of another program as a record, with a problem before it for each fault; or just the problem for which it
 * is left out. `seen` holds the ids of the file so far.
 */
export function* linkItems(
  fields: LinkFields,
  faults: readonly LinkFault[],
  place: LinkPlace,
  seen: Set<string>,
  tools: ImportTools,
): Generator<ImportItem> {
  const url = fields.url.trim();
  if (url === '') return yield problem('missing-url', { ...place, detail: fields.title });
  if (!isWebAddress(url)) return yield problem('bad-url', { ...place, detail: url });
  const id = articleId(url);
  if (seen.has(id)) return yield problem('duplicate', { ...place, detail: url });
  seen.add(id);
  for (const { reason, detail } of faults) yield problem(reason, { ...place, detail, isKept: true });
  if (hasControls(fields)) yield problem('control-characters', { ...place, detail: fields.title ?? url, isKept: true });
  yield { kind: 'record', line: place.line, record: savedLink(id, url, fields, tools) };
}

function isWebAddress(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an address with one of these is broken
  if (text.length > maxUrlChars || /[\u0000-\u0020\u007F]/.test(text) || !/^https?:\/\//i.test(text)) return false;
  return URL.canParse(text);
}

const hasControls = ({ title, note, tags = [] }: LinkFields) =>
  [title ?? '', note ?? '', ...tags].some((text) => /(?![\t\n\r])\p{Cc}/u.test(text));

/** When it was read or archived no program says: the time it was saved stands for it. */
function savedLink(id: string, url: string, fields: LinkFields, tools: ImportTools): SavedArticle {
  const savedAt = fields.savedAt ?? tools.now.toISOString();
  const article = articleOf(url, fields);
  return {
    id,
    article,
    digest: fields.article ? tools.digest(article) : blankDigest,
    savedAt,
    updatedAt: savedAt,
    readAt: fields.isRead ? savedAt : null,
    archivedAt: fields.isArchived ? savedAt : null,
    deletedAt: null,
    isStarred: fields.isStarred ?? false,
    tags: [...new Set((fields.tags ?? []).map(cleanLine).filter((tag) => tag !== ''))],
    note: cleanLine(fields.note ?? '') === '' ? null : (fields.note ?? null),
    highlights: fields.highlights ?? [],
    progress: fields.progress ?? 0,
    queuePlace: null,
    corrections: [],
    madeDigest: null,
    madeArticle: null,
  };
}

/** The program's word on title, authors and time stands before what its copy of the text gives. */
function articleOf(url: string, fields: LinkFields): Article {
  const line = (text: string | null | undefined) => cleanLine(text ?? '') || null;
  const read = fields.article ?? null;
  const authors = (fields.authors ?? []).map(cleanLine).filter((author) => author !== '');
  return {
    ...(read ?? blankArticle),
    url,
    canonicalUrl: null,
    title: line(fields.title) ?? (read?.title || url),
    description: line(fields.description) ?? read?.description ?? null,
    authors: authors.length > 0 ? authors : (read?.authors ?? []),
    publisher: line(fields.publisher) ?? read?.publisher ?? null,
    language: line(fields.language) ?? read?.language ?? null,
    published: fields.published ?? read?.published ?? null,
  };
}
