import { normalise } from '@/utils/text/normalise';

/** Endings by which forms of one noun differ in languages that bend more than the plural: "Kinder, Kindern", "Haus, Hauses". */
const endings: Readonly<Record<string, RegExp>> = { de: /(?<=\p{L}{4})(?:ern|en|es|er|n|s|e)$/u };

/** A phrase folded so that inflections and spellings of one topic meet: lower case, no plural, no punctuation. */
export function contentKey(phrase: string, language = 'en'): string {
  const ending = endings[language];
  return normalise(phrase)
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (ending ? word.replace(ending, '') : singular(word)))
    .join(' ');
}

export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:sh|ch|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
