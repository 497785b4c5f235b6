/** Where a program hands over what it keeps. */
export interface ExportPlace {
  readonly program: string;
  /** The names of its menus, in the order in which they are opened, as its English interface has them; none where it is gone. */
  readonly menus: readonly string[];
  /** The files to choose, by the names they come under. */
  readonly files: readonly string[];
  readonly state: 'sent-by-mail' | 'closed' | null;
}

/**
 * As the programs' own help, or their sources, tell it; those of which it could not be found out are left out.
 * Instapaper: doc.wallabag.org (import from Instapaper); wallabag: doc.wallabag.org (import from wallabag 2.x); Matter:
 * docs.omnivore.app/using/importing; Chrome and Firefox: docs.karakeep.app/import; Karakeep: its page of settings.
 */
export const exportPlaces: readonly ExportPlace[] = [
  {
    program: 'Instapaper',
    menus: ['Settings', 'Export', 'Download .CSV file'],
    files: ['instapaper-export.csv'],
    state: null,
  },
  { program: 'wallabag', menus: ['All articles', 'Export', 'JSON'], files: ['.json'], state: null },
  { program: 'Karakeep', menus: ['Settings', 'Import / Export', 'Export'], files: ['.json'], state: null },
  {
    program: 'Matter',
    menus: ['My Account', 'Export data'],
    files: ['_matter_history.csv'],
    state: 'sent-by-mail',
  },
  { program: 'Pocket', menus: [], files: ['part_000000.csv', 'ril_export.html'], state: 'closed' },
  { program: 'Chrome', menus: ['Bookmark manager', '⋮', 'Export bookmarks'], files: ['.html'], state: null },
  {
    program: 'Firefox',
    menus: ['Manage bookmarks', 'Import and Backup', 'Export Bookmarks to HTML…'],
    files: ['.html'],
    state: null,
  },
];
