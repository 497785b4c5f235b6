/** A month or a year and how many articles are from it. */
export interface PeriodCount {
  /** YYYY-MM or YYYY. */
  readonly period: string;
  readonly count: number;
}

/** More months than that are shown as years: bars thinner than a few pixels cannot be read. */
const maxMonths = 48;
const maxYears = 100;

/** How many of the days (YYYY-MM-DD) fall in each month from the first to the last, those without any included; by year over long spans. */
export function countByMonth(days: readonly string[]): PeriodCount[] {
  const known = days.filter((day) => /^\d{4}-\d\d/.test(day)).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const months = monthNumber(last) - monthNumber(first) + 1;
  const length = months > maxMonths ? 4 : 7;
  const counts = new Map<string, number>();
  for (const day of known) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + 1);
  const periods =
    length === 7 ? monthsFrom(first, months) : yearsTo(last, Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1);
  return periods.map((period) => ({ period, count: counts.get(period) ?? 0 }));
}

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function monthsFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const month = monthNumber(first) + at;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The last years alone where the dates of a hostile page span millennia. */
function yearsTo(last: string, count: number): string[] {
  const shown = Math.min(count, maxYears);
  return Array.from({ length: shown }, (_, at) => String(Number(last.slice(0, 4)) - shown + 1 + at).padStart(4, '0'));
}
