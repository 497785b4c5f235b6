import type { ExportContext, ExportFormat } from './export-format';
import type { ExportRecord } from './export-record';
import { createPathKeeper, fileName } from './file-name';
import { firstRecords } from './first-records';
import { imageKind } from './image-file';
import { markdownFile } from './markdown-file';
import { collectionName, singleChunk } from './one-or-zip';
import { titleOf } from './record-facts';
import { type ZipEntry, zipStream } from './zip-stream';

/** Markdown with front matter: one file for one article without kept images, else a zip with `images/` in it. */
export const markdown: ExportFormat = {
  async write(source, context) {
    const { only, all } = await firstRecords(source);
    if (only !== null && !only.images?.length) {
      const { name, content } = markdownFile(only, context);
      return { name: `${name}.md`, mimeType: 'text/markdown', chunks: singleChunk(content) };
    }
    const name = only ? fileName(titleOf(only.article)) : collectionName(context.now);
    const chunks = zipStream(markdownEntries(all, context), context.now);
    return { name: `${name}.zip`, mimeType: 'application/zip', chunks };
  },
};

/** The files, each article's images before it. */
async function* markdownEntries(source: AsyncIterable<ExportRecord>, context: ExportContext): AsyncGenerator<ZipEntry> {
  const keepPath = createPathKeeper();
  let imageCount = 0;
  for await (const record of source) {
    const images = new Map<string, ZipEntry>();
    for (const image of record.images ?? []) {
      const kind = imageKind(image);
      if (kind === null || images.has(image.src)) continue;
      imageCount += 1;
      const path = `images/${imageCount}.${kind.extension}`;
      images.set(image.src, { path, content: new Uint8Array(image.bytes), isStored: true });
    }
    yield* images.values();
    const { folder, name, content } = markdownFile(record, context, (src) => images.get(src)?.path ?? null);
    yield { path: `${keepPath(folder, name)}.md`, content };
  }
}
