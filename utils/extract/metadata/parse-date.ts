import { foldText } from '@/utils/text/fold-text';
import dates from '../vocabulary/dates.json' with { type: 'json' };

const monthNumbers = new Map(
  dates.months.flatMap((names, at) => names.map((name) => [foldText(name), at + 1] as const)),
);
const zones: Record<string, string> = dates.zones;

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d)|[A-Za-z]{2,4})?)?/;
const rfc =
  /^\w{3,9},?\s+(\d{1,2})\s+(\w{3,9})\.?\s+(\d{4})(?:\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Z]{1,4})?)?/;
const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})/u;
const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u;
const numericDotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const yearFirst = /(\d{4})\s?[年년./-]\s?(\d{1,2})\s?[月월./-]\s?(\d{1,2})/;
const clock =
  /(?<!\d)(\d{1,2})[:.h時]\s?(\d{2})(?::\d{2})?(?:\s*([ap])\.?m\b\.?)?(?:\s*(?:uhr\s*)?\(?([A-Z]{2,4}|[+-]\d{2}:?\d{2})\b)?/iu;

/**
 * An ISO 8601 time with the offset it was stated with, or a bare date where no time is stated; null where the text
 * holds no date. Takes ISO as sites write it, RFC 2822, and dates written out in the languages of the vocabulary.
 * Dates of digits with slashes are left alone: nobody can tell 5/6 from 6/5.
 */
export function parseDate(raw: string | null | undefined): string | null {
  const text = (raw ?? '').trim();
  if (!text) return null;
  const stamp = /^\d{10}(?:\d{3})?$/.exec(text);
  if (stamp) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  const isoMatch = iso.exec(text);
  if (isoMatch) {
    const [, year, month, day, hour, minute, second, zone] = isoMatch;
    return compose(year, month, day, hour, minute, second, zone);
  }
  const rfcMatch = rfc.exec(text);
  if (rfcMatch) {
    const [, day, month, year, hour, minute, second, zone] = rfcMatch;
    const number = monthNumbers.get(foldText(month ?? ''));
    if (number) return compose(year, String(number), day, hour, minute, second, zone);
  }
  return parseWritten(text);
}

/** A date written out somewhere in a line of text, with the time after it if there is one. */
export function parseWritten(text: string): string | null {
  const found = findDay(text);
  if (!found) return null;
  const rest = text.slice(found.end, found.end + 40);
  const time = clock.exec(rest);
  if (!time) return compose(found.year, found.month, found.day);
  const [, hour = '', minute, half, zone] = time;
  const hours = Number(hour) % 12;
  const hour24 = half ? String(half.toLowerCase() === 'p' ? hours + 12 : hours) : hour;
  return compose(found.year, found.month, found.day, hour24, minute, undefined, zone);
}

interface FoundDay {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** A line with a date says hardly more than that: "Updated 3 May 2024, 17:05" (letters beside it). */
const maxBesideDate = 14;
const clockLine = /^\W*\d{1,2}[:.h]\d{2}\W*(?:uhr|[ap]\.?m\.?)?\W*[A-Z]{0,4}\W*$/i;

/** True for a line that does nothing but state a date or a time. */
export function isDateLine(text: string): boolean {
  if (text.length > 80) return false;
  if (clockLine.test(text)) return true;
  const found = findDay(text);
  if (!found) return false;
  const rest = text.slice(0, found.start) + text.slice(found.end).replace(clock, '');
  return (rest.match(/\p{L}/gu)?.length ?? 0) <= maxBesideDate;
}

function findDay(text: string): FoundDay | null {
  const year1 = yearFirst.exec(text);
  if (year1)
    return {
      year: year1[1] ?? '',
      month: year1[2] ?? '',
      day: year1[3] ?? '',
      start: year1.index,
      end: year1.index + year1[0].length,
    };
  for (const [pattern, dayAt, monthAt] of [
    [dayFirst, 1, 2],
    [monthFirst, 2, 1],
  ] as const) {
    const found = pattern.exec(text);
    const month = found && monthNumbers.get(foldText(found[monthAt] ?? ''));
    if (month)
      return {
        year: found[3] ?? '',
        month: String(month),
        day: found[dayAt] ?? '',
        start: found.index,
        end: found.index + found[0].length,
      };
  }
  const dotted = numericDotted.exec(text);
  if (dotted)
    return {
      year: dotted[3] ?? '',
      month: dotted[2] ?? '',
      day: dotted[1] ?? '',
      start: dotted.index,
      end: dotted.index + dotted[0].length,
    };
  return null;
}

function compose(
  year = '',
  month = '',
  day = '',
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  const [m, d, h, min] = [Number(month), Number(day), Number(hour ?? 0), Number(minute ?? 0)];
  if (m < 1 || m > 12 || d < 1 || d > 31 || h > 24 || min > 59) return null;
  const pad = (value: string | number) => String(value).padStart(2, '0');
  const date = `${year}-${pad(m)}-${pad(d)}`;
  if (hour === undefined) return date;
  return `${date}T${pad(h)}:${pad(min)}:${pad(second ?? '00')}${offsetOf(zone)}`;
}

function offsetOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^z$/i.test(zone)) return 'Z';
  const numeric = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  if (numeric) return `${numeric[1]}:${numeric[2] ?? '00'}`;
  return zones[zone.toLowerCase()] ?? '';
}
