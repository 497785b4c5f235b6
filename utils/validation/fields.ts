import * as v from 'valibot';

/** No address, name or key of a real page comes near; one of megabytes stops every list it stands in. */
const maxKeyChars = 32_768;
/** Lists nest a few levels; what is nested thousands deep cannot be drawn. */
const maxDepth = 64;
/** Times outside are a broken clock or a forged file. ECMAScript's own last day is in the year 275760. */
const [firstYear, lastYear] = [1600, 2200];

export const text = v.string();
export const optionalText = v.nullable(text);

/** An address or a key of a record. */
export const key = v.pipe(text, v.minLength(1), v.maxLength(maxKeyChars));

/** A whole number from 0 that a JSON file can hold and give back. */
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A number of words that the library's columns can hold. */
export const wordCount = v.pipe(whole, v.maxValue(2 ** 32 - 1));

/** 0 or more; infinite numbers become null in JSON, and the record would not come back. */
export const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

/** 0..1 */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** How deep an item of a list is nested. */
export const depth = v.pipe(whole, v.maxValue(maxDepth));

/** A moment, ISO 8601 with its offset, as every time that the library itself writes. */
export const time = v.pipe(
  text,
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/, 'not a time'),
  v.check(isRealTime, 'not a time'),
);
export const optionalTime = v.nullable(time);

/** A date as a page states it: a moment, or as much of it as is known (`2026-03`). */
const date = v.pipe(
  text,
  v.regex(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/, 'not a date'),
  v.check(isRealTime, 'not a date'),
);
export const optionalDate = v.nullable(date);

function isRealTime(value: string): boolean {
  const year = Number(value.slice(0, 4));
  return !Number.isNaN(Date.parse(value)) && year >= firstYear && year <= lastYear;
}
