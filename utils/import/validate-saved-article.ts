import * as v from 'valibot';
import { highlightColours, type Revision, type SavedArticle } from '@/utils/model/saved-article';
import { articleSchema } from './validate-article';
import { digestSchema } from './validate-digest';

const text = v.string();
const time = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'not a time'),
);
const optionalTime = v.nullable(time);

const highlight = v.strictObject({
  id: text,
  quote: text,
  prefix: text,
  suffix: text,
  colour: v.picklist(highlightColours),
  note: v.nullable(text),
  createdAt: time,
});

const revision: v.GenericSchema<unknown, Revision> = v.strictObject({
  articleId: text,
  replacedAt: time,
  article: articleSchema,
  digest: digestSchema,
});

const savedEntries = {
  id: v.pipe(text, v.minLength(1)),
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
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
} satisfies Record<keyof SavedArticle, v.GenericSchema>;

/** One line of a backup, version 1. */
export interface BackupLine extends SavedArticle {
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

const positive = v.pipe(v.number(), v.minValue(0));

export const backupLineSchema: v.GenericSchema<unknown, BackupLine> = v.strictObject({
  ...savedEntries,
  revisions: v.exactOptional(v.array(revision)),
  images: v.exactOptional(
    v.array(v.strictObject({ src: text, mimeType: text, widthPx: positive, heightPx: positive, base64: text })),
  ),
});

/** What of the value is not as the schema has it: its path, e.g. `article.blocks.3.level`; null where all is well. */
export function firstFault(schema: v.GenericSchema, value: unknown): string | null {
  const { issues } = v.safeParse(schema, value, { abortEarly: true });
  if (!issues) return null;
  return issues[0].path?.map(({ key }) => String(key)).join('.') || issues[0].message;
}
