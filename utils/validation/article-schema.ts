import * as v from 'valibot';
import type { Article, Block, Mark } from '@/utils/model/article';
import { depth, key, optionalDate, optionalText, text, whole } from './fields';

const texts = v.array(text);

const mark: v.GenericSchema<unknown, Mark> = v.variant('kind', [
  v.strictObject({ kind: v.literal('link'), start: whole, end: whole, href: text }),
  v.strictObject({ kind: v.picklist(['strong', 'emphasis']), start: whole, end: whole }),
]);

const textBlock = { text, marks: v.array(mark) };

const block: v.GenericSchema<unknown, Block> = v.variant('type', [
  v.strictObject({ type: v.literal('paragraph'), ...textBlock, isCorrection: v.optional(v.literal(true)) }),
  v.strictObject({ type: v.literal('heading'), ...textBlock, level: v.picklist([2, 3, 4, 5, 6]), time: optionalText }),
  v.strictObject({ type: v.literal('quote'), ...textBlock, cite: optionalText }),
  v.strictObject({ type: v.literal('list'), ...textBlock, isOrdered: v.boolean(), depths: v.array(depth) }),
  v.strictObject({
    type: v.literal('figure'),
    ...textBlock,
    src: optionalText,
    alt: optionalText,
    credit: optionalText,
  }),
  v.strictObject({ type: v.literal('table'), ...textBlock, hasHeader: v.boolean(), caption: optionalText }),
  v.strictObject({ type: v.literal('code'), ...textBlock }),
  v.strictObject({ type: v.literal('embed'), ...textBlock, provider: optionalText, url: optionalText }),
]);

const removalReasons = [
  'hidden',
  'navigation',
  'consent',
  'ad',
  'share',
  'player',
  'comments',
  'newsletter',
  'related',
  'caption',
  'byline',
  'date',
  'title-repeated',
  'standfirst-repeated',
  'author-bio',
  'house-note',
  'paywall',
  'topics',
  'pull-quote',
  'fact-box',
  'by-reader',
  'other',
] as const;

const leadImage = v.strictObject({ src: text, alt: optionalText, caption: optionalText, credit: optionalText });

const articleEntries = {
  url: key,
  canonicalUrl: v.nullable(key),
  title: text,
  description: optionalText,
  authors: texts,
  publisher: optionalText,
  agency: optionalText,
  dateline: optionalText,
  section: optionalText,
  language: optionalText,
  published: optionalDate,
  modified: optionalDate,
  leadImage: v.nullable(leadImage),
  publisherTopics: texts,
  isPaywalled: v.nullable(v.boolean()),
  isSelection: v.boolean(),
  blocks: v.array(block),
  removed: v.array(v.strictObject({ reason: v.picklist(removalReasons), text, before: whole })),
  extractorVersion: whole,
} satisfies Record<keyof Article, v.GenericSchema>;

/** Every field of an article and no other. Marks may lie outside the text: whoever reads them clips. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.strictObject(articleEntries);
