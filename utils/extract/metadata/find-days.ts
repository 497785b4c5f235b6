import { lowered, loweredAlternatives } from '@/utils/text/caseless';
import { foldText } from '@/utils/text/fold';
import {
  betweenWords,
  dayNumbers,
  dayWords,
  eras,
  hijriMonthNumbers,
  monthNames,
  monthNumbers,
  type NumeralOrder,
} from '../vocabulary/dates';
import { hijriDate } from './hijri-date';

/** A day that stands in a text. */
export interface FoundDay {
  /** YYYY-MM-DD in the Gregorian calendar. */
  readonly day: string;
  /** Where it begins and ends in the text (UTF-16 code units). */
  readonly start: number;
  readonly end: number;
}

const month = `(?<month>${loweredAlternatives(monthNames)})(?![\\p{L}\\p{M}])`;
const between = `(?:(?:${loweredAlternatives(betweenWords)})\\s+)?`;
const number = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|ère|º|ª|°|\\.º|\\.)?';
const year = '(?<year>\\d{4})(?!\\d)';

/** "4 November 2025", "4. Nov. 2025", "1er mai 2025", "primero de mayo de 2025", "4-Nov-2025". */
const dayFirst = `(?<!\\d)(?:${number}|(?<word>${loweredAlternatives(dayWords)}))[\\s,/-]*${between}${month}\\.?[\\s,./-]*${between}${year}`;
/** "November 4, 2025", "Nov. 4th 2025", "November the 4th, 2025". */
const monthFirst = `(?<!\\p{L})${month}\\.?\\s*${between}${number}[\\s,.]+${between}${year}`;
/** "2025年11月4日", "2025-11-04", "2025/11/4", "2025. 11. 4.", "令和7年11月4日". */
const yearFirst = `(?:(?<era>${loweredAlternatives([...eras.keys()])})\\s?(?<eraYear>\\d{1,3}|元)\\s?年|(?<!\\d)(?<year>\\d{4})\\s?[年년./-])\\s?(?<month>\\d{1,2})\\s?[月월./-]\\s?(?<day>\\d{1,2})(?!\\d)\\s?[日号號일]?`;
/** "04.11.2025", "4. 11. 2025". */
const dotted = '(?<!\\d)(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})(?!\\d)';
/** "04.11.25": both with two digits, or it is a version or a price. */
const short = '(?<![\\d.])(?<day>\\d{2})\\.(?<month>\\d{2})\\.(?<year>\\d{2})(?![\\d.])';
/** "04/11/2025", "4-11-2025": day or month first. */
const slashed = '(?<![\\d/])(?<first>\\d{1,2})(?<mark>[/-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})(?!\\d)';

const patterns = [yearFirst, dayFirst, monthFirst, dotted, short, slashed].map((source) => new RegExp(source, 'gu'));
/** Written dates of the web are of these years; others are what the text tells of (Gregorian). */
const [firstYear, lastYear] = [1900, 2099];
const lastMonthDay = 31;
const century = 2000;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The days written in a text, in its order, without those inside another. `order` says how the page writes numerals with
 * slashes; without it only those are taken whose numbers leave no doubt.
 */
export function findDays(text: string, order: NumeralOrder): FoundDay[] {
  if (!/\d|元/.test(text)) return [];
  const low = lowered(text);
  const found: FoundDay[] = [];
  for (const pattern of patterns) {
    for (const match of low.matchAll(pattern)) {
      const day = dayOf(match.groups ?? {}, order);
      const [start, end] = [match.index, match.index + match[0].length];
      if (day && !found.some((other) => start < other.end && other.start < end)) found.push({ day, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function dayOf(groups: Groups, order: NumeralOrder): string | null {
  if (groups.mark) {
    const [first, second] = [Number(groups.first), Number(groups.second)];
    const isMonthFirst = second > 12 || (first <= 12 && order === 'mdy');
    if (first <= 12 && second <= 12 && first !== second && order !== 'mdy' && order !== 'dmy') return null;
    return compose(Number(groups.year), isMonthFirst ? first : second, isMonthFirst ? second : first);
  }
  const day = groups.day ? Number(groups.day) : (dayNumbers.get(foldText(groups.word ?? '')) ?? 0);
  if (groups.era) {
    const eraYear = groups.eraYear === '元' ? 1 : Number(groups.eraYear);
    return compose((eras.get(groups.era) ?? 0) + eraYear, Number(groups.month), day);
  }
  const stated = Number(groups.year);
  const name = foldText(groups.month ?? '');
  const lunar = hijriMonthNumbers.get(name);
  if (lunar) return stated < firstYear ? hijriDate(stated, lunar, day) : null;
  const years = groups.year?.length === 2 ? century + stated : stated;
  return compose(years, monthNumbers.get(name) ?? Number(groups.month), day);
}

function compose(years: number, months: number, days: number): string | null {
  const isDay = months >= 1 && months <= 12 && days >= 1 && days <= lastMonthDay;
  if (!isDay || years < firstYear || years > lastYear) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${years}-${pad(months)}-${pad(days)}`;
}
