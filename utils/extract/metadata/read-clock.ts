import { findLowered, lowered, loweredAlternatives } from '@/utils/text/caseless';
import { clockWords, noons, zoneOffsets } from '../vocabulary/dates';

/** A time of day that stands in a text. */
export interface ClockTime {
  /** HH:MM:SS with the offset where a zone is stated: '21:15:00+01:00'. */
  readonly time: string;
  readonly start: number;
  readonly end: number;
}

const half = `(?:(?<half>${loweredAlternatives([...noons.am, ...noons.pm])})(?![\\p{L}\\p{M}])\\.?)`;
const early = `(?:(?<early>${loweredAlternatives([...noons.am, ...noons.pm])})\\s?)?`;
const zone = `(?:\\s*(?:(?:${loweredAlternatives(clockWords)})\\s*)?\\(?(?:(?:gmt|utc)(?=[+-]\\d))?(?<zone>[a-z]{1,5}(?![\\p{L}\\d])|[+-]\\d{2}:?\\d{2}(?!\\d)))?`;
const clock = new RegExp(
  `(?<!\\d)${early}(?<hour>\\d{1,2})\\s?[:.h時时點点시]\\s?(?<minute>\\d{2})(?:\\s?[分분])?(?::(?<second>\\d{2}))?(?:\\s*${half})?${zone}`,
  'u',
);
const pm = new Set(noons.pm.map(lowered));
const noonHour = 12;

/** The first time of day in a text, null where there is none. */
export function readClock(text: string): ClockTime | null {
  const match = findLowered(text, clock);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const word = groups.half ?? groups.early;
  const hour = Number(groups.hour);
  const hours = word && hour <= noonHour ? (hour % noonHour) + (pm.has(word) ? noonHour : 0) : hour;
  if (hours > 24 || Number(groups.minute) > 59) return null;
  const time = `${String(hours).padStart(2, '0')}:${groups.minute}:${groups.second ?? '00'}${offsetOf(groups.zone)}`;
  return { time, start: match.index, end: match.index + match[0].length };
}

/** The offset of a zone from Greenwich (±HH:MM, Z); '' where the zone is not known. */
export function offsetOf(stated: string | undefined): string {
  if (!stated) return '';
  if (/^z$/i.test(stated)) return 'Z';
  const numeric = /^([+-]\d{2}):?(\d{2})?$/.exec(stated);
  return numeric ? `${numeric[1]}:${numeric[2] ?? '00'}` : (zoneOffsets.get(stated.toLowerCase()) ?? '');
}
