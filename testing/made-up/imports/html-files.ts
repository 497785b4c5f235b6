import {
  type Breakage,
  type BrokenEntry,
  entryCount,
  type GeneratedFile,
  type GoodEntry,
  goodEntry,
  numbersTo,
  writtenEntries,
} from './generated-file';

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const unix = (time: string) => String(Date.parse(time) / 1000);

interface HtmlProgram {
  readonly program: 'bookmarks' | 'pocket_html';
  readonly name: string;
  readonly timeName: string;
  readonly line: (attributes: string, title: string) => string;
  readonly stated: (entry: GoodEntry) => GoodEntry;
}

const attributesOf = (program: HtmlProgram, entry: GoodEntry, changed: Record<string, string> = {}) =>
  Object.entries({ href: entry.url, [program.timeName]: unix(entry.savedAt), tags: entry.tags.join(','), ...changed })
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ');

const bookmarksFile: HtmlProgram = {
  program: 'bookmarks',
  name: 'bookmarks.html',
  timeName: 'add_date',
  line: (attributes, title) => `    <DT><A ${attributes}>${escaped(title)}</A>`,
  stated: (entry) => ({ ...entry, isRead: false, isArchived: false, isStarred: false }),
};

const pocketFile: HtmlProgram = {
  program: 'pocket_html',
  name: 'ril_export.html',
  timeName: 'time_added',
  line: (attributes, title) => `<li><a ${attributes}>${escaped(title)}</a></li>`,
  stated: (entry) => ({ ...entry, isStarred: false }),
};

function breakages(program: HtmlProgram): Breakage[] {
  const changed = (attributes: Record<string, string>) => (entry: GoodEntry) =>
    program.line(attributesOf(program, entry, attributes), entry.title);
  return [
    { write: changed({ href: '' }), reasons: ['missing-url'] },
    { write: (entry) => program.line(`${program.timeName}="1"`, entry.title), reasons: ['missing-url'] },
    { write: changed({ href: 'javascript:alert(1)' }), reasons: ['bad-url'] },
    { write: changed({ href: 'data:text/html,x' }), reasons: ['bad-url'] },
    { write: changed({ href: 'place:sort=8' }), reasons: ['bad-url'] },
    { write: changed({ href: '/relative/path' }), reasons: ['bad-url'] },
    { write: changed({ href: goodEntry(0).url }), reasons: ['duplicate'] },
    { write: changed({ [program.timeName]: 'yesterday' }), reasons: ['bad-time'], isKept: true },
    { write: changed({ tags: `good,${'x'.repeat(500)}` }), reasons: ['bad-tags'], isKept: true },
    {
      write: (entry) => program.line(attributesOf(program, entry), `${entry.title}\u0007\u001b`),
      reasons: ['control-characters'],
      isKept: true,
    },
  ];
}

/** A browser's bookmarks. */
export function generateBookmarks(count = entryCount): GeneratedFile {
  return generate(
    bookmarksFile,
    [
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
      '<TITLE>Bookmarks</TITLE>',
      '<H1>Bookmarks</H1>',
      '<DL><p>',
    ],
    [[[], numbersTo(count)]],
    ['</DL><p>'],
  );
}

/** Pocket's: what is read under a heading of its own. */
export function generatePocketHtml(count = entryCount): GeneratedFile {
  const isArchived = (number: number) => goodEntry(number).isArchived;
  const entries = numbersTo(count);
  return generate(
    pocketFile,
    ['<!DOCTYPE html>', '<html><head><title>Pocket Export</title></head><body>'],
    [
      [['<h1>Unread</h1>', '<ul>'], entries.filter((number) => !isArchived(number))],
      [['</ul>', '<h1>Read Archive</h1>', '<ul>'], entries.filter(isArchived)],
    ],
    ['</ul></body></html>'],
  );
}

function generate(
  program: HtmlProgram,
  head: readonly string[],
  sections: readonly (readonly [readonly string[], readonly number[]])[],
  foot: readonly string[],
): GeneratedFile {
  const lines = [...head];
  const good: GoodEntry[] = [];
  const broken: BrokenEntry[] = [];
  for (const [opening, numbers] of sections) {
    lines.push(...opening);
    const above = lines.length;
    const section = writtenEntries(numbers, breakages(program), {
      write: (entry) => program.line(attributesOf(program, entry), entry.title),
      stated: program.stated,
      placeOf: (index) => ({ line: above + index + 1 }),
    });
    lines.push(...section.written);
    good.push(...section.good);
    broken.push(...section.broken);
  }
  return { program: program.program, file: new File([[...lines, ...foot].join('\n')], program.name), good, broken };
}
