/** The scripts that leave trained models in the page for its digest, by the language (ISO 639-1) they are of. */
const packs = {
  da: 'pack-da',
  de: 'pack-de',
  en: 'pack-en',
  es: 'pack-es',
  fr: 'pack-fr',
  it: 'pack-it',
  nb: 'pack-nb',
  pt: 'pack-pt',
  sv: 'pack-sv',
  tr: 'pack-tr',
} as const;

export type PackScript = (typeof packs)[keyof typeof packs];

/** The script with the models of a language; null where it has none. */
export const packScriptOf = (language: string): PackScript | null =>
  Object.hasOwn(packs, language) ? packs[language as keyof typeof packs] : null;
