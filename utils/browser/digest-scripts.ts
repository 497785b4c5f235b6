/** The scripts that make a digest in the page with trained models, by the language (ISO 639-1) they are for. */
const scripts = {
  de: 'digest-de',
  en: 'digest-with-models',
  es: 'digest-es',
  fr: 'digest-fr',
  it: 'digest-it',
  pt: 'digest-pt',
} as const;

export type DigestScript = 'digest' | (typeof scripts)[keyof typeof scripts];

/** The script that makes the digest of an article in a language, with the models that it has. */
export const digestScriptOf = (language: string): DigestScript =>
  Object.hasOwn(scripts, language) ? scripts[language as keyof typeof scripts] : 'digest';
