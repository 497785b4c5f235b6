import { articleHtml } from '../article-html';
import { cleanLine } from '../clean-text';
import type { ExportContext, ExportFormat } from '../export-format';
import type { ExportRecord } from '../export-record';
import { fileName } from '../file-name';
import { firstRecords } from '../first-records';
import { imageKind } from '../image-file';
import { collectionName } from '../one-or-zip';
import { isoDate, titleOf, topicLabels } from '../record-facts';
import { languageTag } from '../text-language';
import { type ZipEntry, zipStream } from '../zip-stream';
import { BookIndex } from './book-index';
import { coverSvg } from './cover';
import { type BookFile, containerXml, navigationHtml, packageDocument } from './package-document';
import { xhtmlPage } from './xhtml-page';

const xhtml = 'application/xhtml+xml';
/** EPUB 3.2's core media types; readers of that age know no others. */
const imageTypes = new Set(['image/jpeg', 'image/png', 'image/gif']);

/** A newspaper for e-book readers: a chapter per article, an index of people and one of topics. EPUB 3.3, nothing remote. */
export const epub: ExportFormat = {
  async write(source, context) {
    const { only, all } = await firstRecords(source);
    const title = only ? titleOf(only.article) : collectionName(context.now);
    return {
      name: `${fileName(title)}.epub`,
      mimeType: 'application/epub+zip',
      chunks: zipStream(bookEntries(all, title, only === null ? 'Nutgraf' : title, context), context.now),
    };
  },
};

async function* bookEntries(
  source: AsyncIterable<ExportRecord>,
  title: string,
  coverTitle: string,
  { now, labels }: ExportContext,
): AsyncGenerator<ZipEntry> {
  yield { path: 'mimetype', content: 'application/epub+zip', isStored: true };
  yield { path: 'META-INF/container.xml', content: containerXml };
  const files: BookFile[] = [];
  const contents: { path: string; title: string }[] = [];
  const people = new BookIndex();
  const topics = new BookIndex();
  const languages = new Map<string, number>();
  let number = 0;
  for await (const record of source) {
    number += 1;
    const chapter = { path: `articles/${number}.xhtml`, title: titleOf(record.article) };
    const images = chapterImages(record, number);
    for (const { file, bytes } of images.values()) {
      files.push(file);
      yield { path: `book/${file.path}`, content: bytes, isStored: true };
    }
    const tag = languageTag(record.article.language);
    if (tag !== null) languages.set(tag, (languages.get(tag) ?? 0) + 1);
    const inChapter = (src: string) => (images.has(src) ? `../${images.get(src)?.file.path}` : null);
    const body = `<article>\n${articleHtml(record, labels, inChapter)}\n</article>`;
    yield { path: `book/${chapter.path}`, content: xhtmlPage(chapter.title, tag, body) };
    files.push({ id: `article-${number}`, path: chapter.path, mimeType: xhtml, isRead: true });
    contents.push(chapter);
    for (const { name, isKey } of record.digest.people)
      if (isKey) people.add(cleanLine(name), chapter.path, chapter.title);
    for (const label of topicLabels(record)) topics.add(label, chapter.path, chapter.title);
  }
  for (const [id, heading, index] of [
    ['people', labels.people, people],
    ['topics', labels.topics, topics],
  ] as const) {
    if (index.isEmpty) continue;
    yield { path: `book/${id}.xhtml`, content: xhtmlPage(heading, null, index.html(heading)) };
    files.push({ id, path: `${id}.xhtml`, mimeType: xhtml, isRead: true });
    contents.push({ path: `${id}.xhtml`, title: heading });
  }
  const date = isoDate(now.toISOString()) ?? '';
  yield { path: 'book/cover.svg', content: coverSvg(shortTitle(coverTitle), date, number) };
  yield {
    path: 'book/cover.xhtml',
    content: xhtmlPage(title, null, `<section><img src="cover.svg" alt="${date}" /></section>`),
  };
  yield { path: 'book/nav.xhtml', content: xhtmlPage(title, null, navigationHtml(labels.library, contents)) };
  const front: BookFile[] = [
    { id: 'cover', path: 'cover.xhtml', mimeType: xhtml, isRead: true },
    { id: 'cover-image', path: 'cover.svg', mimeType: 'image/svg+xml', properties: 'cover-image', isRead: false },
    { id: 'nav', path: 'nav.xhtml', mimeType: xhtml, properties: 'nav', isRead: true },
  ];
  const [language = 'und'] = [...languages].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
  const identifier = `urn:nutgraf:${now.toISOString()}:${number}`;
  yield {
    path: 'book/package.opf',
    content: packageDocument({ identifier, title, language, now }, [...front, ...files]),
  };
}

/** The kept images that the format may hold, by the address under which the article's blocks name them. */
function chapterImages(record: ExportRecord, chapter: number) {
  const images = new Map<string, { file: BookFile; bytes: Uint8Array<ArrayBuffer> }>();
  for (const image of record.images ?? []) {
    const kind = imageKind(image);
    if (kind === null || !imageTypes.has(kind.mimeType) || images.has(image.src)) continue;
    const id = `image-${chapter}-${images.size + 1}`;
    const file = { id, path: `images/${id}.${kind.extension}`, mimeType: kind.mimeType, isRead: false };
    images.set(image.src, { file, bytes: new Uint8Array(image.bytes) });
  }
  return images;
}

/** As much of a headline as fits one line of the cover. */
const shortTitle = (title: string) => (title.length <= 14 ? title : `${[...title].slice(0, 13).join('')}…`);
