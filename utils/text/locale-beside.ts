/**
 * The locale for dates, numbers and lists beside strings in a language: the reader's own ("en-GB") where the strings are in that
 * language, else that of the strings, so that no page speaks two.
 */
export function localeBeside(stringsIn: string, preferred: string): string {
  // A browser that gives no strings at all: the page must work without them.
  if (stringsIn === '') return preferred;
  const languageOf = (locale: string) => new Intl.Locale(locale).language;
  return languageOf(preferred) === languageOf(stringsIn) ? preferred : stringsIn;
}
