/** The scripts that make a digest in the page with trained models, by the language (ISO 639-1) they are for. */
const scripts = {
  da: 'digest-da',
  de: 'digest-de',
  en: 'digest-with-models',
  es: 'digest-es',
  fr: 'digest-fr',
  it: 'digest-it',
  nb: 'digest-nb',
  pt: 'digest-pt',
  sv: 'digest-sv',
  tr: 'digest-tr',
} as const;

export type DigestScript = 'digest' | (typeof scripts)[keyof typeof scripts];

/** The script that makes the digest of an article in a language, with the models that it has. */
export const digestScriptOf = (language: string): DigestScript =>
  Object.hasOwn(scripts, language) ? scripts[language as keyof typeof scripts] : 'digest';
