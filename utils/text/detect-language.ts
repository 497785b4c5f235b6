import functionWords from './function-words.json';

/** Enough to tell languages apart; more costs time and changes nothing. */
const sampledChars = 6_000;
/** Function words make up 30 to 50 % of running text in the listed languages; half of the lowest is required. */
const leastShare = 0.12;

/** Share of a page's letters in a script from which on it is written in it. */
const leastScriptShare = 0.15;

const wordLists = Object.entries(functionWords).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

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

/** UTF-16 units from Greek (U+0370) on but for marks: at least as many as there are letters of any of `scripts`. */
function farUnits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x370 && (unit < 0x2000 || unit > 0x206f)) count++;
  }
  return count;
}

/**
 * The language of a text (ISO 639-1), null where its words do not tell.
 *
 * By script where one script means one language, else by the share of function words.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, sampledChars);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  if (farUnits(sample) / letters > leastScriptShare) {
    for (const [script, language] of scripts) {
      if ((sample.match(script)?.length ?? 0) / letters > leastScriptShare) return language;
    }
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: { language: string; share: number } | null = null;
  for (const [language, list] of wordLists) {
    const share = words.filter((word) => list.has(word)).length / words.length;
    if (share >= leastShare && (!best || share > best.share)) best = { language, share };
  }
  return best?.language ?? null;
}
