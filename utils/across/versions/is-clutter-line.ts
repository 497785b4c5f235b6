import words from './clutter-lines.json' with { type: 'json' };

/** Longest line that can be a prompt, a time stamp, a counter; a sentence of the article that begins like one runs longer. */
const maxPromptWords = 25;
const maxStampWords = 12;
const maxCounterWords = 8;

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (list: readonly string[]) =>
  list
    .map(literally)
    .sort((a, b) => b.length - a.length)
    .join('|');
const units = anyOf([...new Set(words.units.split(' '))]);
const before = anyOf(Object.values(words.agoBefore));
const after = anyOf(Object.values(words.agoAfter));

/** "3 hours ago", "vor 25 Minuten", "il y a 4 heures", "just now": each part bounded, so that matching is linear. */
const relativeTime = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${before})\\s(?:\\d{1,4}|an?|eine[rmn]?|une?|un[ao]?)\\s?(?:${units})|(?:\\d{1,4}|an?)\\s?(?:${units})\\s?(?:${after})|(?:${anyOf(words.nows)}))(?![\\p{L}\\p{N}])`,
  'giu',
);
const startsWith = (list: readonly string[]) => new RegExp(`^(?:${anyOf(list)})(?![\\p{L}\\p{N}])`, 'iu');
const stamp = startsWith(words.stamps);
const prompt = startsWith(words.prompts.map((text) => text.replace(/:$/, '')));
const needsColon = new Set(words.prompts.filter((text) => text.endsWith(':')));
const counter = new RegExp(
  `^(?:[\\d.,]{1,12}\\s?[km]?\\s(?:${anyOf(words.counters)})|(?:${anyOf(words.counters)})\\s?[:(]?\\s?[\\d.,]{1,12}\\s?[km]?\\)?)(?![\\p{L}\\p{N}])`,
  'iu',
);

/** The text with every relative time replaced by one sign, so that a clock that ticks is no difference. */
export const withoutTicking = (text: string): string => text.replace(relativeTime, '⧖');

/**
 * True if a line (white space folded) is furniture of the page that came along with the article: a prompt, an ad's
 * label, a time stamp, a counter. By what it begins with and how short it is, never by the site.
 */
export function isClutterLine(line: string): boolean {
  const count = line.split(' ').length;
  const isSentence = /[.!?。]["”’»]?$/.test(line);
  if (withoutTicking(line).replace(/[⧖\s·|,–-]/g, '') === '') return true;
  if (count <= maxCounterWords && !isSentence && counter.test(line)) return true;
  if (count <= maxStampWords && !isSentence && stamp.test(line) && /[\d⧖]/.test(withoutTicking(line))) return true;
  const opening = prompt.exec(line)?.[0];
  if (opening === undefined || count > maxPromptWords) return false;
  const rest = line.slice(opening.length);
  if (needsColon.has(`${opening.toLowerCase()}:`)) return rest.startsWith(':');
  // "Ad" or "Newsletter" may begin a sentence of the article; alone or before a mark they are a label.
  return opening.includes(' ') || rest === '' || /^\s?[:–—|-]/.test(rest) || isImperative(opening);
}

const isImperative = (opening: string) => imperatives.has(opening.toLowerCase());
const imperatives = new Set(words.imperatives);
