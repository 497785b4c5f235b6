/** Letters, dots and spaces of a place's name, then of a state's, then of a day, each short. */
const place = String.raw`\p{Lu}[\p{L}.'’\- ]{1,40}(?:,\s?[\p{L}. ]{2,30}){0,2}(?:,\s\p{L}{3,9}\.?\s\d{1,2})?`;
const shoutedPlace = String.raw`\p{Lu}{2}[\p{Lu}.'’\- ]{1,40}(?:,\s?[\p{L}. ]{2,30}){0,2}(?:,\s\p{L}{3,9}\.?\s\d{1,2})?`;
const agency = String.raw`\((?=[^)]{0,30}\p{Lu}{2})[^)]{2,40}\)`;
const dash = '(?:[-–—―]{1,2}|&#151;|&mdash;)';
const space = String.raw`[\s\u00a0]*`;

/** What may stand before the first word of a report: who sends it from where, when, and marks of the page's own. */
const leadIns = [
  // "(CNN) -- ", "(CNN)The": an agency alone, in brackets.
  new RegExp(`^${agency}${space}(?:${dash}${space})?`, 'u'),
  // "New Delhi (Reuters) - ": a place, then the agency.
  new RegExp(`^${place}${space}\\(\\p{Lu}[^)]{1,39}\\)${space}(?:${dash}|:)${space}`, 'u'),
  new RegExp(`^${shoutedPlace}${space}${agency}${space}`, 'u'),
  // "London (CNN)The", "(The Harbour Times)The": what is set right before the first word is no part of its sentence.
  new RegExp(`^(?:${place}${space})?\\(\\p{Lu}[^)]{1,39}\\)(?=["“‘]?\\p{Lu})`, 'u'),
  // "ST. PAUL, Minn. — ", "LONDON: ": a place in capitals.
  new RegExp(`^${shoutedPlace}${space}(?:${dash}[\\s\\u00a0]+|:${space})`, 'u'),
  // "16.06 ", "9:30 a.m. – ": when an entry was written.
  new RegExp(`^\\d{1,2}[.:]\\d{2}${space}(?:[ap]\\.?m\\.?)?${space}(?:${dash}|[:|])?${space}(?=\\p{Lu})`, 'u'),
  // Dashes, bullets and the entity of a dash.
  new RegExp(`^(?:${dash}|[•*▶■])+${space}`, 'u'),
];

/** Lead-ins that stand one after the other at most: a time, a place, a dash. */
const mostLeadIns = 3;

/** Where the report itself begins in a paragraph: after dateline, agency, time and dashes; 0 where there are none. UTF-16 units. */
export function leadInEnd(text: string): number {
  let end = 0;
  for (let round = 0; round < mostLeadIns; round++) {
    const rest = text.slice(end, end + 200);
    const length = Math.max(0, ...leadIns.map((pattern) => pattern.exec(rest)?.[0].length ?? 0));
    if (length === 0 || end + length >= text.length) break;
    end += length;
  }
  return end;
}
