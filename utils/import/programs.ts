import type { ImportReader } from './import-reader';

/**
 * Every way in. To add one: a file with an `ImportReader`, a line here, how to tell it in `detect-program.ts`, and
 * `import.program.<id>` in the locale files. Each is loaded when it is first used.
 */
export const importPrograms = {
  nutgraf: async () => (await import('./backup')).readBackup,
  pocket: async () => (await import('./pocket-csv')).readPocketCsv,
  pocket_html: async () => (await import('./pocket-html')).readPocketHtml,
  instapaper: async () => (await import('./instapaper-csv')).readInstapaperCsv,
  omnivore: async () => (await import('./omnivore-zip')).readOmnivore,
  wallabag: async () => (await import('./wallabag-json')).readWallabagJson,
  karakeep: async () => (await import('./karakeep-json')).readKarakeepJson,
  readwise: async () => (await import('./readwise-reader-csv')).readReadwiseReaderCsv,
  matter: async () => (await import('./matter-csv')).readMatterCsv,
  bookmarks: async () => (await import('./bookmarks-html')).readBookmarks,
  links: async () => (await import('./link-list')).readLinkList,
  page: async () => (await import('./saved-page')).readSavedPage,
} satisfies Record<string, () => Promise<ImportReader>>;

export type ImportProgramId = keyof typeof importPrograms;
