import type { Correction } from '@/utils/model/correction';
import type { Speaker } from '@/utils/model/digest';
import type { Highlight, Revision } from '@/utils/model/saved-article';
import type { BodyRecord, ImageRecord, RowRecord } from './records';

/**
 * Whether what the store gave back is what was once written. Asked before a record is used, so that one that was damaged
 * takes down nothing but itself. Looks at what the library itself reads of a record, some 10 µs each. The schemas of
 * utils/validation do not serve here: they hold a file from outside to every field of today's form, and an article that an
 * earlier version saved must not count as damaged.
 */

/** Entries, of which each article has two, and words. */
const mostCounted = 2 ** 32;

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const areTexts = (value: unknown): boolean => isList(value) && value.every(isText);
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
export const isAmount = (value: unknown): boolean => isNumber(value) && Number(value) >= 0;
export const isTime = (value: unknown): boolean => isText(value) && !Number.isNaN(Date.parse(value));
const isTimeOrNull = (value: unknown): boolean => value === null || isTime(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What must hold of a row, field by field: a repair saves what is sound of the reader's own. */
export const rowChecks = {
  savedAt: isTime,
  updatedAt: isTime,
  readAt: isTimeOrNull,
  archivedAt: isTimeOrNull,
  deletedAt: isTimeOrNull,
  isStarred: (value) => typeof value === 'boolean',
  tags: areTexts,
  note: isTextOrNull,
  highlights: areHighlights,
  progress: (value) => isAmount(value) && Number(value) <= 1,
  queuePlace: (value) => value === undefined || value === null || isNumber(value),
  corrections: (value) => value === undefined || (isList(value) && value.every(isCorrection)),
  markedAt: (value) => value === undefined || isTextOrNull(value),
  doc: isAmount,
  id: isText,
  url: isText,
  title: isText,
  publisher: isTextOrNull,
  published: isTextOrNull,
  language: isTextOrNull,
  wordCount: isCount,
  readingMinutes: isAmount,
  summary: isTextOrNull,
  people: areTexts,
  topics: areTexts,
  textEntry: isEntry,
  ownEntry: isEntry,
} satisfies Partial<Record<keyof RowRecord, (value: unknown) => boolean>>;

export function isRow(value: unknown): value is RowRecord {
  if (!isObject(value)) return false;
  return Object.entries(rowChecks).every(([field, holds]) => holds(value[field]));
}

/** Absent in a row that an earlier version wrote and that is not indexed yet. One far beyond all that are given would be struck out in a list of its own. */
function isEntry(value: unknown): boolean {
  return value === undefined || isCount(value);
}

/** What a column can hold. */
function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && isAmount(value) && Number(value) < mostCounted;
}

function areHighlights(value: unknown): boolean {
  return isList(value) && value.every(isHighlight);
}

export const isHighlight = (value: unknown): value is Highlight =>
  isObject(value) && [value.id, value.quote, value.prefix, value.suffix, value.colour].every(isText);

const isPassage = (value: unknown): boolean =>
  isObject(value) && [value.quote, value.prefix, value.suffix].every(isText);

export function isCorrection(value: unknown): value is Correction {
  if (!isObject(value) || !isTime(value.at)) return false;
  switch (value.kind) {
    case 'not-person':
      return isText(value.name);
    case 'not-topic':
      return isText(value.label);
    case 'role':
      return isText(value.name) && (value.role === null || isPassage(value.role));
    case 'field':
      return isText(value.field) && areTexts(value.values);
    case 'cut':
      return isPassage(value.passage);
    case 'speaker':
      return isPassage(value.quote) && (value.speaker === null || isSpeaker(value.speaker));
    default:
      return false;
  }
}

const speakerKinds: readonly unknown[] = ['person', 'organisation', 'unnamed'] satisfies readonly Speaker['kind'][];

const isSpeaker = (value: unknown): boolean =>
  isObject(value) && isText(value.name) && speakerKinds.includes(value.kind);

/** Highlights with one key cannot be told apart by an edit. No reason to leave the article out of a list. */
export const hasDistinctHighlights = ({ highlights }: RowRecord): boolean =>
  new Set(highlights.map(({ id }) => id)).size === highlights.length;

export function isBody(value: unknown): value is BodyRecord {
  if (!isObject(value)) return false;
  const { article, digest, madeDigest = null, madeArticle = null } = value;
  return (
    isArticle(article) &&
    isDigest(digest) &&
    (madeDigest === null || isDigest(madeDigest)) &&
    (madeArticle === null || isArticle(madeArticle))
  );
}

function isArticle(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { url, canonicalUrl, title, description, publisher, published, language } = value;
  const { authors, publisherTopics, blocks, removed } = value;
  const { leadImage = null } = value;
  const areTextsOrNull = [canonicalUrl, description, publisher, published, language].every(isTextOrNull);
  const areLists = areTexts(authors) && areTexts(publisherTopics) && isList(removed);
  const isPicture = leadImage === null || (isObject(leadImage) && isText(leadImage.src));
  const isToldOf = isText(url) && isText(title) && areTextsOrNull && areLists && isPicture;
  return isToldOf && isList(blocks) && blocks.every(isBlock);
}

function isBlock(block: unknown): boolean {
  if (!isObject(block)) return false;
  const { type, text, marks, depths } = block;
  const areDepths = type !== 'list' || (isList(depths) && depths.every(isAmount));
  return isText(type) && isText(text) && isList(marks) && marks.every(isMark) && areDepths;
}

const isMark = (mark: unknown): boolean =>
  isObject(mark) && isText(mark.kind) && isAmount(mark.start) && isAmount(mark.end);

const isSpan = (span: unknown): boolean => isObject(span) && [span.block, span.start, span.end].every(isAmount);
const areSpans = (spans: unknown): boolean => isList(spans) && spans.every(isSpan);

function isDigest(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { summary, people, quotes, topics } = value;
  const lists = [summary, people, quotes, topics];
  if (!lists.every((list) => isList(list) && list.every(isObject))) return false;
  const [sentences, persons, said, named] = lists as readonly (readonly Readonly<Record<string, unknown>>[])[];
  return (
    everyOf(sentences, ({ text, span }) => isText(text) && isSpan(span)) &&
    everyOf(
      persons,
      ({ name, aliases, roles, mentions }) =>
        isText(name) && areTexts(aliases) && isList(roles) && roles.every(isObject) && areSpans(mentions),
    ) &&
    everyOf(named, ({ label }) => isText(label)) &&
    everyOf(said, ({ text, span }) => isText(text) && isSpan(span))
  );
}

const everyOf = (
  list: readonly Readonly<Record<string, unknown>>[] | undefined,
  holds: (one: Readonly<Record<string, unknown>>) => boolean,
): boolean => list?.every(holds) ?? false;

export const isRevision = (value: unknown): value is Revision =>
  isObject(value) && isText(value.articleId) && isText(value.replacedAt) && isBody(value);

export const isImage = (value: unknown): value is ImageRecord =>
  isObject(value) &&
  isText(value.articleId) &&
  isText(value.src) &&
  value.blob instanceof Blob &&
  isAmount(value.widthPx) &&
  isAmount(value.heightPx);
