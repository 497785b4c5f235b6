import functionWords from './function-words.json';

/** Enough to distinguish languages; more costs time and changes nothing. */
const sampledChars = 6_000;
/** Function words make up 30 to 50 % of running text in the listed languages; half of the lowest is required. */
const leastShare = 0.12;

/** Share of a page's letters in a script from which on it is written in it. */
const leastScriptShare = 0.15;

const languages = Object.keys(functionWords);
/** Of each function word the languages it belongs to, as places in `languages`: a text's words are each looked up once. */
const languagesOf = new Map<string, number[]>();
for (const [place, words] of Object.values(functionWords).entries()) {
  for (const word of new Set(words.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), place]);
}

/** Scripts that tell the language by themselves, and what it is. Japanese first: its pages hold Han letters too. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

/** UTF-16 units from Greek (U+0370) on except for marks: at least as many as there are letters of any of `scripts`. */
function farUnits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x370 && (unit < 0x2000 || unit > 0x206f)) count++;
  }
  return count;
}

/** How many letters a text has. Plain ones are counted without the Unicode tables, which take ten times as long. */
function countLetters(text: string): number {
  let plain = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at) | 0x20;
    if (unit >= 0x61 && unit <= 0x7a) plain++;
  }
  return plain + (text.match(/[^\0-\x7f]/gu)?.filter((character) => /\p{L}/u.test(character)).length ?? 0);
}

/**
 * The language of a text (ISO 639-1), null if its words do not tell.
 *
 * By script where one script means one language, else by the share of function words.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, sampledChars);
  const letters = countLetters(sample);
  if (letters < 20) return null;
  if (farUnits(sample) / letters > leastScriptShare) {
    for (const [script, language] of scripts) {
      if ((sample.match(script)?.length ?? 0) / letters > leastScriptShare) return language;
    }
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = languages.map(() => 0);
  for (const word of words) {
    for (const place of languagesOf.get(word) ?? nowhere) counts[place] = (counts[place] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return most / words.length >= leastShare ? (languages[counts.indexOf(most)] ?? null) : null;
}

const nowhere: readonly number[] = [];
