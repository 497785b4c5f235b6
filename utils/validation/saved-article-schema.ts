import * as v from 'valibot';
import { keyOfArticle } from '@/utils/identity/article-address';
import { articleId } from '@/utils/identity/article-id';
import { highlightColours, type Revision, type SavedArticle } from '@/utils/model/saved-article';
import type { SavedLine } from '@/utils/model/saved-line';
import { articleSchema } from './article-schema';
import { correctionSchema } from './correction-schema';
import { digestSchema } from './digest-schema';
import { amount, key, optionalTime, share, text, time, whole } from './fields';

const highlight = v.strictObject({
  id: text,
  quote: text,
  prefix: text,
  suffix: text,
  colour: v.picklist(highlightColours),
  note: v.nullable(text),
  createdAt: time,
});

export const revisionSchema: v.GenericSchema<unknown, Revision> = v.strictObject({
  articleId: key,
  replacedAt: time,
  article: articleSchema,
  digest: digestSchema,
});

const savedEntries = {
  id: key,
  article: articleSchema,
  digest: digestSchema,
  savedAt: time,
  updatedAt: time,
  readAt: optionalTime,
  archivedAt: optionalTime,
  deletedAt: optionalTime,
  isStarred: v.boolean(),
  tags: v.array(text),
  note: v.nullable(text),
  highlights: v.array(highlight),
  progress: share,
  queuePlace: v.exactOptional(v.nullable(v.pipe(v.number(), v.finite()))),
  corrections: v.exactOptional(v.array(correctionSchema)),
  madeDigest: v.exactOptional(v.nullable(digestSchema)),
  madeArticle: v.exactOptional(v.nullable(articleSchema)),
} satisfies Record<keyof SavedArticle, unknown>;

export const savedSchema: v.GenericSchema<unknown, SavedLine> = v.strictObject(savedEntries);

/** An image whose bytes follow in lines of their own. */
export const imageHeadSchema = v.strictObject({
  src: key,
  mimeType: text,
  widthPx: amount,
  heightPx: amount,
  byteCount: whole,
});

/** A line of version 1: all that hangs on the article is in it. */
export interface WholeLine extends SavedLine {
  readonly revisions?: readonly Revision[];
  readonly images?: readonly BackupImage[];
}

export interface BackupImage {
  readonly src: string;
  readonly mimeType: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly base64: string;
}

export const wholeLineSchema: v.GenericSchema<unknown, WholeLine> = v.strictObject({
  ...savedEntries,
  revisions: v.exactOptional(v.array(revisionSchema)),
  images: v.exactOptional(
    v.array(v.strictObject({ src: key, mimeType: text, widthPx: amount, heightPx: amount, base64: text })),
  ),
});

/**
 * Whether a record stands under a key that its own addresses give: the page's, the one it states, or the one that is
 * believed. Any other would be a second record of the article as soon as its page is saved.
 */
export function isUnderItsAddress({ id, article }: Pick<SavedArticle, 'id' | 'article'>): boolean {
  const { url, canonicalUrl } = article;
  return [articleId(url), keyOfArticle(article), articleId(canonicalUrl ?? url)].includes(id);
}

/** What of the value is not as the schema has it: its path, e.g. `article.blocks.3.level`; null if all is well. */
export function firstFault(schema: v.GenericSchema, value: unknown): string | null {
  const { issues } = v.safeParse(schema, value, { abortEarly: true });
  if (!issues) return null;
  return issues[0].path?.map(({ key }) => String(key)).join('.') || issues[0].message;
}
