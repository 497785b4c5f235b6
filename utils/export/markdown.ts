import { articleMarkdown } from './article-markdown';
import type { ImageTarget } from './block-markdown';
import type { Chunk, ExportContext, ExportFormat } from './export-format';
import type { ExportRecord } from './export-record';
import { createNameKeeper, fileName } from './file-name';
import { firstRecords } from './first-records';
import { imageExtension } from './image-file';
import { isoDate, titleOf } from './record-facts';
import { safeHref } from './safe-href';
import { type ZipEntry, zipStream } from './zip-stream';

/** Markdown with front matter: one file for one article without kept images, else a zip with `images/` in it. */
export const markdown: ExportFormat = {
  async write(source, context) {
    const { only, all } = await firstRecords(source);
    if (only !== null && !only.images?.length) {
      const { name, content } = markdownFile(only, context, () => null);
      return { name: `${name}.md`, mimeType: 'text/markdown', chunks: single(content) };
    }
    const name = only ? fileName(titleOf(only.article)) : `Nutgraf ${isoDate(context.now.toISOString())}`;
    const chunks = zipStream(markdownEntries(all, context), context.now);
    return { name: `${name}.zip`, mimeType: 'application/zip', chunks };
  },
};

async function* markdownEntries(source: AsyncIterable<ExportRecord>, context: ExportContext): AsyncGenerator<ZipEntry> {
  const keepName = createNameKeeper();
  let imageCount = 0;
  for await (const record of source) {
    const images = new Map<string, ZipEntry>();
    for (const image of record.images ?? []) {
      const extension = imageExtension(image);
      if (extension === null || images.has(image.src)) continue;
      imageCount += 1;
      const path = `images/${imageCount}.${extension}`;
      images.set(image.src, { path, content: new Uint8Array(image.bytes), isStored: true });
    }
    yield* images.values();
    const { name, content } = markdownFile(record, context, (src) => images.get(src)?.path ?? null);
    yield { path: `${keepName(name)}.md`, content };
  }
}

/** An image that was kept stands beside the file, any other keeps its address. */
function markdownFile(record: ExportRecord, { labels }: ExportContext, imagePath: ImageTarget) {
  const imageTarget: ImageTarget = (src) => imagePath(src) ?? safeHref(src);
  return { name: fileName(titleOf(record.article)), content: articleMarkdown(record, labels, imageTarget) };
}

async function* single(content: string): AsyncGenerator<Chunk> {
  yield content;
}
