import type { ExportFormat } from './export-format';

/**
 * Every way out, in the order of the menu. To add one: a file with an `ExportFormat`, a line here, and
 * `export.format.<id>` in the locale files. Each is loaded when it is first used.
 */
export const exportFormats = {
  markdown: async () => (await import('./markdown')).markdown,
  html: async () => (await import('./html')).html,
  epub: async () => (await import('./epub/epub')).epub,
  text: async () => (await import('./plain-text')).plainText,
  csv: async () => (await import('./csv')).csv,
  readwise: async () => (await import('./readwise-csv')).readwiseCsv,
  ris: async () => (await import('./ris')).ris,
  bibtex: async () => (await import('./bibtex')).bibtex,
  csl: async () => (await import('./csl-json')).cslJson,
  bookmarks: async () => (await import('./bookmarks')).bookmarks,
  wallabag: async () => (await import('./wallabag')).wallabag,
  jsonld: async () => (await import('./json-ld')).jsonLd,
  evidence: async () => (await import('./evidence')).evidence,
  backup: async () => (await import('./backup')).backup,
} satisfies Record<string, () => Promise<ExportFormat>>;

export type ExportFormatId = keyof typeof exportFormats;

export const exportFormatIds = Object.keys(exportFormats) as readonly ExportFormatId[];
