import { escapeHtml } from '../escape-html';

export interface BookFile {
  readonly id: string;
  readonly path: string;
  readonly mimeType: string;
  readonly properties?: string;
  /** In the reading order; what is not is reached from another file. */
  readonly isRead: boolean;
}

export interface BookFacts {
  readonly identifier: string;
  readonly title: string;
  readonly language: string;
  readonly now: Date;
}

/** EPUB 3.3, section 4.2.6.3.1: where the package document is. */
export const containerXml = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** EPUB 3.3, section 5: metadata, manifest, spine, in that order. */
export function packageDocument(facts: BookFacts, files: readonly BookFile[]): string {
  const items = files.map(({ id, path, mimeType, properties }) => {
    const stated = properties ? ` properties="${properties}"` : '';
    return `<item id="${id}" href="${escapeHtml(path)}" media-type="${mimeType}"${stated}/>`;
  });
  const spine = files.filter(({ isRead }) => isRead).map(({ id }) => `<itemref idref="${id}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeHtml(facts.identifier)}</dc:identifier>
<dc:title>${escapeHtml(facts.title)}</dc:title>
<dc:language>${facts.language}</dc:language>
<meta property="dcterms:modified">${facts.now.toISOString().slice(0, 19)}Z</meta>
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}

/** The table of contents as a list. */
export function navigationHtml(
  heading: string,
  entries: readonly { readonly path: string; readonly title: string }[],
): string {
  const items = entries.map(({ path, title }) => `<li><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></li>`);
  return `<nav epub:type="toc" id="toc"><h1>${escapeHtml(heading)}</h1>\n<ol>\n${items.join('\n')}\n</ol></nav>`;
}
