import * as v from 'valibot';
import { articleFields, type Correction } from '@/utils/model/correction';
import type { Speaker } from '@/utils/model/digest';
import type { QuoteSelector } from '@/utils/model/quote-selector';
import { text, time } from './fields';

const words = v.pipe(text, v.minLength(1));

const passage: v.GenericSchema<unknown, QuoteSelector> = v.strictObject({ quote: words, prefix: text, suffix: text });

export const speakerSchema: v.GenericSchema<unknown, Speaker> = v.strictObject({
  kind: v.picklist(['person', 'organisation', 'unnamed']),
  name: text,
});

/** Every kind of correction, field by field and no other. */
export const correctionSchema: v.GenericSchema<unknown, Correction> = v.variant('kind', [
  v.strictObject({ kind: v.literal('not-person'), name: words, at: time }),
  v.strictObject({ kind: v.literal('role'), name: words, role: v.nullable(passage), at: time }),
  v.strictObject({ kind: v.literal('speaker'), quote: passage, speaker: v.nullable(speakerSchema), at: time }),
  v.strictObject({ kind: v.literal('not-topic'), label: words, at: time }),
  v.strictObject({ kind: v.literal('field'), field: v.picklist(articleFields), values: v.array(words), at: time }),
  v.strictObject({ kind: v.literal('cut'), passage, at: time }),
]);
