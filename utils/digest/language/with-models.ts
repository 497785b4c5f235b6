/** Languages (ISO 639-1) whose packs hold trained models, about 2.3 MB each: loaded only where a text is written in one. */
const withModels: ReadonlySet<string> = new Set(['en']);

/** Whether a language needs the packs of packs.ts; for all others those of small-packs.ts are enough. */
export const hasModels = (language: string): boolean => withModels.has(language);
