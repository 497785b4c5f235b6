import { lowered, loweredAlternatives } from '@/utils/text/caseless';
import { alternatives } from '@/utils/text/escape-pattern';
import { foldText } from '@/utils/text/fold';
import { clockWords, modifiedLabels, monthNumbers, noons, numeralOrder, publishedLabels } from '../vocabulary/dates';
import { findDays } from './find-days';
import { plainDigits } from './plain-digits';
import { offsetOf, readClock } from './read-clock';

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d)|[A-Za-z]{2,4})?)?/;
/** "20251104", "20251104T211500Z", "2025 11 04 21:15:00". */
const compact =
  /^((?:19|20)\d{2})(?:\s(?=\d{1,2}\s))?(\d{2})\s?(\d{2})(?!\d)(?:[T\s]?(\d{2}):?(\d{2})(?::?(\d{2}))?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const rfc =
  /^\p{L}{3,9}\.?,?\s+(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|[+-]\d{4}|[A-Z]{1,5})?)?(?:\s*\([^)]*\))?$/u;
/** "Mon Aug 03 12:45:00 EDT 2015". */
const programmed =
  /^\p{L}{3,9}\.?\s+(\p{L}{3,9})\s+(\d{1,2})\s+(\d{2}):(\d{2}):(\d{2})\s+(?:GMT(?=[+-]))?([A-Z]{1,5}|[+-]\d{2}:?\d{2})\s+(\d{4})$/u;
const maxClockGap = 40;
const maxRead = 600;

/**
 * An ISO 8601 time with the offset it was stated with, or a bare date where no time is stated; null where the text
 * holds no date. Takes ISO as sites write it, what mail and programs write, and dates written out in the languages of
 * the vocabulary, in their numerals and calendars. `language` (BCP 47) tells 5/6 from 6/5; without it neither is taken.
 */
export function parseDate(raw: string | null | undefined, language: string | null = null): string | null {
  const text = plainDigits((raw ?? '').slice(0, maxRead).trim());
  if (!text) return null;
  const stamp = /^\d{10}(?:\d{3})?$/.exec(text);
  if (stamp) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  const isoMatch = iso.exec(text) ?? compact.exec(text);
  if (isoMatch) {
    const [, year, month, day, hour, minute, second, zone] = isoMatch;
    return compose({ year, month, day, hour, minute, second, zone });
  }
  const rfcMatch = rfc.exec(text);
  if (rfcMatch) {
    const [, day, name, year, hour, minute, second, zone] = rfcMatch;
    const month = monthNumbers.get(foldText(name ?? ''));
    if (month) return compose({ year, month: String(month), day, hour, minute, second, zone });
  }
  const programmedMatch = programmed.exec(text);
  if (programmedMatch) {
    const [, name, day, hour, minute, second, zone, year] = programmedMatch;
    const month = monthNumbers.get(foldText(name ?? ''));
    if (month) return compose({ year, month: String(month), day, hour, minute, second, zone });
  }
  return parseWritten(text, language);
}

/** A date written out somewhere in a line of text, with the time after it if there is one. */
function parseWritten(text: string, language: string | null = null): string | null {
  return datesIn(text, language)[0]?.date ?? null;
}

/** A date in a line of text, and what the words before it say of it. */
export interface WrittenDate {
  /** ISO 8601, with the time where one stands behind it. */
  readonly date: string;
  readonly label: 'published' | 'modified' | null;
}

const labelPattern = (labels: readonly string[]) => {
  const folded = labels.map(foldText).filter(Boolean);
  return new RegExp(`(?:^| )(?:${alternatives(folded)})(?: |$)|(?:${alternatives(folded.filter(isDense))})`, 'u');
};
const isDense = (text: string): boolean => /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(text);
const isModified = labelPattern(modifiedLabels);
const isPublished = labelPattern(publishedLabels);

/** The dates of a line in its order. A label belongs to the date after it; behind the last date, to that. */
export function datesIn(raw: string, language: string | null = null): WrittenDate[] {
  const text = plainDigits(raw.slice(0, maxRead));
  const days = findDays(text, numeralOrder(language));
  return days.map(({ day, start, end }, at) => {
    const next = days[at + 1];
    const clock = readClock(text.slice(end, Math.min(end + maxClockGap, next?.start ?? text.length)));
    const before = foldText(text.slice(days[at - 1]?.end ?? 0, start));
    const after = next ? '' : foldText(text.slice(end));
    return { date: clock ? `${day}T${clock.time}` : day, label: labelOf(before) ?? labelOf(after) };
  });
}

function labelOf(folded: string): WrittenDate['label'] {
  if (isModified.test(folded)) return 'modified';
  return isPublished.test(folded) ? 'published' : null;
}

/** A line with a date says hardly more than that: "Updated 3 May 2024, 17:05" (letters beside it). */
const maxBesideDate = 14;
const maxDateLine = 80;
/** Signs and white space: letters of any script are none. */
const signs = '[^\\p{L}\\p{N}_]*';
const besideClock = loweredAlternatives([...clockWords, ...noons.am, ...noons.pm]);
const clockLine = new RegExp(`^${signs}\\d{1,2}[:.h]\\d{2}${signs}(?:${besideClock})?${signs}[a-z]{0,4}${signs}$`, 'u');

/** True for a line that does nothing but state a date or a time. */
export function isDateLine(text: string): boolean {
  if (text.length > maxDateLine) return false;
  const plain = plainDigits(text);
  if (clockLine.test(lowered(plain))) return true;
  return findDays(plain, 'dmy').length > 0 && lettersBesideDates(plain) <= maxBesideDate;
}

/** How many letters of a line are not part of its dates and times of day. */
export const lettersBesideDates = (text: string): number => withoutDates(text, ' ').match(/\p{L}/gu)?.length ?? 0;

/** The text with each date and each time of day in it replaced by `mark`. */
export function withoutDates(raw: string, mark: string): string {
  let text = plainDigits(raw);
  for (const { start, end } of findDays(text, 'dmy').reverse()) text = text.slice(0, start) + mark + text.slice(end);
  for (let clock = readClock(text); clock; clock = readClock(text)) {
    text = text.slice(0, clock.start) + mark + text.slice(clock.end);
  }
  return text;
}

interface Stated {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly zone?: string | undefined;
}

function compose({ year = '', month, day, hour, minute, second = '00', zone }: Stated): string | null {
  const [m, d, h, min] = [Number(month), Number(day), Number(hour ?? 0), Number(minute ?? 0)];
  if (m < 1 || m > 12 || d < 1 || d > 31 || h > 24 || min > 59) return null;
  const pad = (value: string | number) => String(value).padStart(2, '0');
  const date = `${year}-${pad(m)}-${pad(d)}`;
  return hour === undefined ? date : `${date}T${pad(h)}:${pad(min)}:${second}${offsetOf(zone)}`;
}
