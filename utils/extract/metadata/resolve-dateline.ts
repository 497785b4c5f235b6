import { alternatives } from '@/utils/text/escape-pattern';
import { textOf } from '../page/text-of';
import words from '../vocabulary/dateline-words.json' with { type: 'json' };
import { asText, isObject } from './json-ld';
import type { PageHead } from './page-head';

const placeMarkup = '[itemprop="dateline"]';
const placeClass = /(?:^|\s)(?:dateline-location|dateline|location|loc|place)(?:\s|$)|[Aa]rticle-[Ll]ocation/;
const maxPlaceChars = 40;
/** "WASHINGTON (AP) -", "Berlin (dpa) –", "PARIS, May 3 (Reuters) -" at the start of the text. */
const opening = new RegExp(
  `^((?:\\p{Lu}[\\p{L}'’.-]+)(?:[ ,/]+(?:\\p{Lu}[\\p{L}'’.-]*|${alternatives(words)})){0,4})(?:,?\\s+\\p{Lu}\\p{L}+\\.? \\d{1,2})?\\s*(?:\\([^)]{2,30}\\)|/\\p{Lu}{2,8}/)?\\s*(?:[—–]|--|-\\s)`,
  'u',
);
const wire = /\([^)]{2,30}\)|\/\p{Lu}{2,8}\//u;

/** The place the page states or marks up as where the report is sent from. */
export function statedDateline(head: PageHead): string | null {
  const place = head.article?.contentLocation ?? head.article?.locationCreated;
  const stated = asText(head.article?.dateline) ?? (isObject(place) ? asText(place.name) : asText(place));
  if (stated && stated.length <= maxPlaceChars) return stated;
  for (const element of [...head.root.querySelectorAll(placeMarkup), ...head.elementsByClass(placeClass)]) {
    const text = textOf(element);
    if (text && text.length <= maxPlaceChars && !/\d/.test(text)) return text;
  }
  return null;
}

/** The place before the dash that opens the text, where it is set like a dateline (capitals, or an agency in brackets). */
export function openingDateline(firstText: string): string | null {
  const found = opening.exec(firstText.slice(0, 120));
  const name = found?.[1];
  if (!found || !name) return null;
  const isCapital = name === name.toUpperCase();
  return isCapital || wire.test(found[0]) ? name.replace(/[\s,/-]+$/, '') : null;
}
