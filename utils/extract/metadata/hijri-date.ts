const dayMs = 86_400_000;
/** First day of the year 1 in days from 1970, and the length of a lunar year in days: good to a day or two. */
const firstDay = -492_148;
const yearDays = 354.36667;
const monthDays = 29.53056;
const searchDays = 4;

let calendar: Intl.DateTimeFormat | undefined;
/** Made when a page first needs it: loading a calendar takes longer than all other setting up of the reading (8 ms). */
const lunarCalendar = () => {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return calendar;
};

/** The Gregorian day of a day in the lunar calendar (Umm al-Qura), as YYYY-MM-DD; null where there is no such day. */
export function hijriDate(year: number, month: number, day: number): string | null {
  const near = firstDay + (year - 1) * yearDays + (month - 1) * monthDays + day - 1;
  for (let offset = -searchDays; offset <= searchDays; offset++) {
    const date = new Date(Math.round(near + offset) * dayMs);
    const parts = new Map(
      lunarCalendar()
        .formatToParts(date)
        .map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    if (parts.get('day') === day && parts.get('month') === month && parts.get('year') === year)
      return date.toISOString().slice(0, 10);
  }
  return null;
}
