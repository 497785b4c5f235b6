import type { ImportTools } from '@/utils/import/import-tools';

/** What an import may ask for, and a backup does not: it throws. */
export const needlessTools: ImportTools = {
  now: new Date('2026-11-23T12:00:00Z'),
  parseHtml: () => {
    throw new Error('a backup needs no HTML');
  },
  readArticle: () => null,
  digest: () => {
    throw new Error('a sound backup needs no new digest');
  },
};
