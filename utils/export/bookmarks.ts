import { cleanLine } from './clean-text';
import { escapeHtml } from './escape-html';
import type { Chunk, ExportFormat } from './export-format';
import type { ExportRecord, RecordSource } from './export-record';
import { collectionName } from './one-or-zip';
import { distinctLines, sourceUrl, titleOf, unixSeconds } from './record-facts';

const head = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
`;

/** A bookmarks file as browsers and bookmark services read it. What has no web address is not in it. */
export const bookmarks: ExportFormat = {
  write: (source, { now }) => ({
    name: `${collectionName(now)} bookmarks.html`,
    mimeType: 'text/html',
    chunks: lines(source),
  }),
};

async function* lines(source: RecordSource): AsyncGenerator<Chunk> {
  yield head;
  for await (const record of source) yield bookmark(record);
  yield '</DL><p>\n';
}

function bookmark(record: ExportRecord): string {
  const url = sourceUrl(record.article);
  if (url === null) return '';
  const tags = distinctLines(record.tags.map((tag) => tag.replaceAll(',', ' ')));
  const attributes: readonly (readonly [name: string, value: string | number | null])[] = [
    ['HREF', url],
    ['ADD_DATE', unixSeconds(record.savedAt)],
    ['LAST_MODIFIED', unixSeconds(record.updatedAt)],
    ['TOREAD', record.readAt === null ? 1 : null],
    ['TAGS', tags.join(',') || null],
  ];
  const written = attributes.flatMap(([name, value]) =>
    value === null ? [] : [`${name}="${escapeHtml(String(value))}"`],
  );
  const note = cleanLine(record.note ?? '');
  return `    <DT><A ${written.join(' ')}>${escapeHtml(titleOf(record.article))}</A>\n${note ? `    <DD>${escapeHtml(note)}\n` : ''}`;
}
