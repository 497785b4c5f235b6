const dayMs = 24 * 3600 * 1000;

/** Since when, as short as people say it: the time of today, the weekday within a week, else the day ("3 May 2026"). */
export function formatSince(instant: string, now: Date, locale: string, timeZone?: string): string {
  const then = new Date(instant);
  const dayOf = (date: Date) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(date);
  const days = (Date.parse(dayOf(now)) - Date.parse(dayOf(then))) / dayMs;
  return new Intl.DateTimeFormat(locale, { timeZone, ...formOf(days) }).format(then);
}

function formOf(days: number): Intl.DateTimeFormatOptions {
  if (days === 0) return { timeStyle: 'short' };
  return days > 0 && days < 7 ? { weekday: 'long' } : { dateStyle: 'long' };
}
