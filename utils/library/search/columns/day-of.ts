import { unknownDay } from './column-records';

const dayMs = 86_400_000;

/** The day a date names on its own calendar, days since 1970, whatever its offset; `unknownDay` where it cannot be read. */
export function dayOf(date: string | null): number {
  const time = date === null ? Number.NaN : Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? unknownDay : Math.floor(time / dayMs);
}

export const yearOfDay = (day: number): string => String(new Date(day * dayMs).getUTCFullYear());
