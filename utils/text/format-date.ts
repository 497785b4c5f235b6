/** What an ISO 8601 text states: calendar day and time as written there, not moved into the reader's time zone. */
interface StatedTime {
  readonly day: Date;
  readonly instant: Date | null;
  readonly offset: string | null;
}

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?/;

function readIso(iso: string): StatedTime | null {
  const [whole, year, month, day, time, offset] = isoPattern.exec(iso) ?? [];
  if (!whole) return null;
  const instant = time && offset ? new Date(iso) : null;
  return {
    day: new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))),
    instant: instant && !Number.isNaN(instant.getTime()) ? instant : null,
    offset: offset ?? null,
  };
}

/** The day as people write it in `locale` ("25 May 2024"), the calendar day of the text's own offset; null if unreadable. */
export function formatDay(iso: string, locale: string): string | null {
  const stated = readIso(iso);
  if (!stated) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(stated.day);
}

/** The reader's own calendar day of an instant: for the times that Nutgraf itself wrote (saved, read, archived). */
export function formatLocalDay(instant: string, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(instant));
}

/** Day and time exactly, in the reader's time zone where the text states an offset: for titles (tooltips). */
export function formatExact(iso: string, locale: string, timeZone?: string): string | null {
  const stated = readIso(iso);
  if (!stated) return null;
  if (!stated.instant) return formatDay(iso, locale);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long', timeZone }).format(stated.instant);
}

const units = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['week', 7 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** How long before `now` it was ("3 days ago"), in the largest unit that fits; null if unreadable or in the future. */
export function formatAgo(iso: string, now: Date, locale: string): string | null {
  const stated = readIso(iso);
  if (!stated) return null;
  const seconds = (now.getTime() - (stated.instant ?? stated.day).getTime()) / 1000;
  if (seconds < 0) return null;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // A bare day has no hours to count: it was today, or so many days ago.
  const fitting = units.find(
    ([unit, size]) => seconds >= size && (stated.instant || (unit !== 'hour' && unit !== 'minute')),
  );
  if (!fitting) return stated.instant ? format.format(0, 'minute') : format.format(0, 'day');
  return format.format(-Math.floor(seconds / fitting[1]), fitting[0]);
}
