import * as v from 'valibot';
import type { Block, Span } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { speakerSchema } from './correction-schema';
import { amount, share, text, whole, wordCount } from './fields';

const span: v.GenericSchema<unknown, Span> = v.strictObject({ block: whole, start: whole, end: whole });

const person = v.strictObject({
  name: text,
  aliases: v.array(text),
  role: v.nullable(text),
  roles: v.array(v.strictObject({ text, span })),
  mentions: v.array(span),
  salience: share,
  isKey: v.boolean(),
});

const quote = v.strictObject({
  kind: v.picklist(['direct', 'reported']),
  text,
  span,
  speaker: v.nullable(speakerSchema),
  continues: v.boolean(),
});

const topic = v.strictObject({
  label: text,
  source: v.picklist(['publisher', 'text']),
  kind: v.picklist(['subject', 'organisation', 'place', 'event']),
  score: share,
  mentions: v.array(span),
});

const digestEntries = {
  version: whole,
  summary: v.array(
    v.strictObject({
      text,
      span,
      whole: v.exactOptional(span),
      source: v.exactOptional(v.literal('publisher')),
      score: share,
    }),
  ),
  isTooShort: v.boolean(),
  people: v.array(person),
  arePeopleAvailable: v.boolean(),
  quotes: v.array(quote),
  topics: v.array(topic),
  wordCount,
  readingMinutes: amount,
} satisfies Record<keyof Digest, v.GenericSchema>;

/** Every field of a digest and no other. */
export const digestSchema: v.GenericSchema<unknown, Digest> = v.strictObject(digestEntries);

/** Whether every span of the digest lies in the text it belongs to. */
export function areSpansInside(digest: Digest, blocks: readonly Block[]): boolean {
  const isInside = ({ block, start, end }: Span) => start <= end && end <= (blocks[block]?.text.length ?? -1);
  return (
    digest.summary.every(({ span: shown, whole: full }) => isInside(shown) && (!full || isInside(full))) &&
    digest.quotes.every(({ span }) => isInside(span)) &&
    digest.topics.every(({ mentions }) => mentions.every(isInside)) &&
    digest.people.every(({ mentions, roles }) => mentions.every(isInside) && roles.every(({ span }) => isInside(span)))
  );
}
