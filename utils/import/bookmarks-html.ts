import { createFaults } from './field-checks';
import { htmlLinks } from './html-links';
import type { ImportReader } from './import-reader';
import { linkItems } from './link-items';

/** What browsers call the folders that are nobody's own. */
const builtInFolders = new Set([
  'bookmarks',
  'bookmarks bar',
  'bookmarks toolbar',
  'bookmarks menu',
  'other bookmarks',
  'mobile bookmarks',
  'favorites bar',
  'lesezeichen',
  'lesezeichen-symbolleiste',
]);

/** A bookmarks file of a browser or a bookmark service (Netscape's format). A folder of one's own is a tag. */
export const readBookmarks: ImportReader = async function* (source, tools) {
  const seen = new Set<string>();
  for await (const link of htmlLinks(source)) {
    if (link === 'too-deep') return yield { kind: 'failure', failure: { kind: 'broken-file' } };
    const { line, title, attributes, headings } = link;
    const check = createFaults();
    const folder = headings.at(-1) ?? '';
    const tags = check.tags(attributes.tags ?? '', ',');
    const fields = {
      url: attributes.href ?? '',
      title,
      savedAt: check.unixTime(attributes.add_date),
      tags: folder === '' || builtInFolders.has(folder.toLowerCase()) ? tags : [...tags, folder],
      isRead: attributes.toread === '0',
    };
    yield* linkItems(fields, check.faults, { line }, seen, tools);
  }
};
