import { foldText } from '@/utils/text/fold';
import ar from './dates/ar.json' with { type: 'json' };
import cs from './dates/cs.json' with { type: 'json' };
import de from './dates/de.json' with { type: 'json' };
import en from './dates/en.json' with { type: 'json' };
import es from './dates/es.json' with { type: 'json' };
import fr from './dates/fr.json' with { type: 'json' };
import it from './dates/it.json' with { type: 'json' };
import ja from './dates/ja.json' with { type: 'json' };
import ko from './dates/ko.json' with { type: 'json' };
import nl from './dates/nl.json' with { type: 'json' };
import nordic from './dates/nordic.json' with { type: 'json' };
import pl from './dates/pl.json' with { type: 'json' };
import pt from './dates/pt.json' with { type: 'json' };
import ru from './dates/ru.json' with { type: 'json' };
import tr from './dates/tr.json' with { type: 'json' };
import zh from './dates/zh.json' with { type: 'json' };
import zones from './dates/zones.json' with { type: 'json' };

/** How a language writes dates. */
interface DateWords {
  /** Names of the twelve months, each with its other forms and short forms. */
  readonly months?: readonly (readonly string[])[];
  /** The same for the lunar calendar. */
  readonly hijriMonths?: readonly (readonly string[])[];
  /** Days that are written as words, by number. */
  readonly dayWords?: Readonly<Record<string, readonly string[]>>;
  /** What may stand between day, month and year. */
  readonly between: readonly string[];
  /** The year before the first of an era, by its name. */
  readonly eras?: Readonly<Record<string, number>>;
  /** Words for the half of the day, before or after the hour. */
  readonly noons?: { readonly am: readonly string[]; readonly pm: readonly string[] };
  /** Stand behind a time of day: "21:15 Uhr". */
  readonly clockWords?: readonly string[];
  readonly publishedLabels: readonly string[];
  readonly modifiedLabels: readonly string[];
  /** In which order numerals stand where the language leaves no doubt. */
  readonly order: string;
  /** Regions (ISO 3166) that write the month first. */
  readonly monthFirstRegions?: readonly string[];
}

/** One file a language. A new language is a new file and a line here. */
const byLanguage: Readonly<Record<string, DateWords>> = {
  ...{ ar, cs, de, en, es, fr, it, ja, ko, nl, pl, pt, ru, tr, zh },
  ...{ da: nordic, nb: nordic, no: nordic, nn: nordic, sv: nordic, fi: nordic, uk: ru, fa: ar },
};
const all: readonly DateWords[] = [...new Set(Object.values(byLanguage))];

const numbered = (lists: (words: DateWords) => DateWords['months']) =>
  new Map(
    all.flatMap((words) =>
      (lists(words) ?? []).flatMap((names, at) => names.map((name) => [foldText(name), at + 1] as const)),
    ),
  );

/** Numbers of the months (1..12) by their folded names, in all languages. */
export const monthNumbers: ReadonlyMap<string, number> = numbered(({ months }) => months);
export const hijriMonthNumbers: ReadonlyMap<string, number> = numbered(({ hijriMonths }) => hijriMonths);
export const monthNames = all.flatMap(({ months, hijriMonths }) => [months ?? [], hijriMonths ?? []]).flat(2);
/** Days of the month by their folded words. */
export const dayNumbers: ReadonlyMap<string, number> = new Map(
  all.flatMap(({ dayWords }) =>
    Object.entries(dayWords ?? {}).flatMap(([day, words]) =>
      words.map((word) => [foldText(word), Number(day)] as const),
    ),
  ),
);
export const dayWords = all.flatMap((words) => Object.values(words.dayWords ?? {}).flat());
export const betweenWords = all.flatMap(({ between }) => between);
export const eras: ReadonlyMap<string, number> = new Map(all.flatMap((words) => Object.entries(words.eras ?? {})));
export const noons = {
  am: all.flatMap((words) => words.noons?.am ?? []),
  pm: all.flatMap((words) => words.noons?.pm ?? []),
};
export const clockWords = all.flatMap((words) => words.clockWords ?? []);
export const publishedLabels = all.flatMap((words) => words.publishedLabels);
export const modifiedLabels = all.flatMap((words) => words.modifiedLabels);
/** Offsets from Greenwich by the lower-case name of the zone. */
export const zoneOffsets: ReadonlyMap<string, string> = new Map(Object.entries(zones));

export type NumeralOrder = 'dmy' | 'mdy' | 'ymd' | null;

/**
 * In which order a page of this language (BCP 47) writes a date of numerals; null where nobody can tell: English
 * without a region, an unknown language.
 */
export function numeralOrder(language: string | null): NumeralOrder {
  const [tongue = '', region] = (language ?? '').split('-');
  const words = byLanguage[tongue];
  if (!words) return null;
  if (words.monthFirstRegions) {
    if (!region) return null;
    return words.monthFirstRegions.includes(region) ? 'mdy' : 'dmy';
  }
  return words.order === 'ymd' ? 'ymd' : 'dmy';
}
