const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The BCP 47 tag in its canonical form; null if it is none. */
export function languageTag(language: string | null): string | null {
  try {
    return language === null ? null : (Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? null);
  } catch {
    return null;
  }
}

/** How the language is written; 'auto' where it is not known. */
export function textDirection(tag: string | null): 'ltr' | 'rtl' | 'auto' {
  if (tag === null) return 'auto';
  return rightToLeft.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
