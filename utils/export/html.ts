import { articleHtml } from './article-html';
import { base64 } from './base64';
import { cleanLine } from './clean-text';
import { escapeHtml } from './escape-html';
import type { ExportContext, ExportFormat } from './export-format';
import type { ExportRecord } from './export-record';
import { createNameKeeper, fileName } from './file-name';
import { firstRecords } from './first-records';
import { imageKind } from './image-file';
import { collectionName, singleChunk } from './one-or-zip';
import { isoDate, titleOf } from './record-facts';
import { standaloneStyle, standaloneStyleHash } from './standalone-style';
import { languageTag, textDirection } from './text-language';
import { type ZipEntry, zipStream } from './zip-stream';

/** A page that needs nothing else: one article as one file, more as a zip of pages with an index. */
export const html: ExportFormat = {
  async write(source, context) {
    const { only, all } = await firstRecords(source);
    if (only) {
      const name = `${fileName(titleOf(only.article))}.html`;
      return { name, mimeType: 'text/html', chunks: singleChunk(page(only, context)) };
    }
    const chunks = zipStream(pages(all, context), context.now);
    return { name: `${collectionName(context.now)}.zip`, mimeType: 'application/zip', chunks };
  },
};

async function* pages(source: AsyncIterable<ExportRecord>, context: ExportContext): AsyncGenerator<ZipEntry> {
  const keepName = createNameKeeper();
  const items: string[] = [];
  for await (const record of source) {
    const title = titleOf(record.article);
    const name = `${keepName(fileName(title))}.html`;
    yield { path: `articles/${name}`, content: page(record, context) };
    const facts = [cleanLine(record.article.publisher ?? ''), isoDate(record.article.published)].filter(Boolean);
    items.push(
      `<li><a href="articles/${encodeURIComponent(name)}">${escapeHtml(title)}</a> <span class="facts">${facts.map((fact) => `<bdi>${escapeHtml(fact ?? '')}</bdi>`).join(' · ')}</span></li>`,
    );
  }
  const { library } = context.labels;
  yield {
    path: 'index.html',
    content: document(library, null, `<h1>${escapeHtml(library)}</h1>\n<ul>\n${items.join('\n')}\n</ul>`),
  };
}

/** Images the reader kept stand in the page itself; others are only linked to, so that opening it asks nobody. */
function page(record: ExportRecord, { labels }: ExportContext): string {
  const images = new Map((record.images ?? []).map((image) => [image.src, image]));
  const imageTarget = (src: string) => {
    const image = images.get(src);
    const kind = image && imageKind(image);
    return kind ? `data:${kind.mimeType};base64,${base64(image.bytes)}` : null;
  };
  const content = articleHtml(record, labels, imageTarget);
  return document(titleOf(record.article), record.article.language, `<article>\n${content}\n</article>`);
}

function document(title: string, language: string | null, content: string): string {
  const tag = languageTag(language);
  return `<!DOCTYPE html>
<html lang="${tag ?? ''}" dir="${textDirection(tag)}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src '${standaloneStyleHash}'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width" />
<meta name="referrer" content="no-referrer" />
<title>${escapeHtml(title)}</title>
<style>${standaloneStyle}</style>
</head>
<body>
${content}
</body>
</html>
`;
}
