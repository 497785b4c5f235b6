const firstLetter = 65;
const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(firstLetter + at));

/** The names of all countries in a language (ISO 639-1), as the browser knows them (Unicode CLDR). */
export function countryNames(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []));
}
