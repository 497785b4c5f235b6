import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { madeText } from './evidence-text';
import type { ExportContext, ExportFormat } from './export-format';
import type { ExportRecord, RecordSource } from './export-record';
import { createNameKeeper, fileName } from './file-name';
import { firstRecords } from './first-records';
import { collectionName } from './one-or-zip';
import { titleOf } from './record-facts';
import { type ZipEntry, zipStream } from './zip-stream';

/**
 * Copies to be shown to others, in a zip: of each article its text with all that is known of it, the same in JSON, and its
 * earlier versions, all in the words of the page; and SHA256SUMS, which `sha256sum -c SHA256SUMS` checks.
 */
export const evidence: ExportFormat = {
  write: async (source, context) => {
    const { only, all } = await firstRecords(source);
    const name = only
      ? `${fileName(titleOf(only.article))} evidence.zip`
      : `${collectionName(context.now)} evidence.zip`;
    const chunks = zipStream(entries(only ? [only] : all, only !== null, context), context.now);
    return { name, mimeType: 'application/zip', chunks };
  },
};

async function* entries(source: RecordSource, isOnly: boolean, { now }: ExportContext): AsyncGenerator<ZipEntry> {
  const keepName = createNameKeeper();
  const sums: string[] = [];
  for await (const record of source) {
    const folder = isOnly ? '' : `${keepName(fileName(titleOf(record.article)))}/`;
    for (const { path, content } of filesOf(record, now)) {
      sums.push(`${bytesToHex(sha256(utf8ToBytes(content)))}  ${folder}${path}\n`);
      yield { path: folder + path, content };
    }
  }
  yield { path: 'SHA256SUMS', content: sums.join('') };
}

function filesOf(record: ExportRecord, now: Date): readonly { readonly path: string; readonly content: string }[] {
  const { id, savedAt, corrections, revisions = [] } = record;
  const article = record.madeArticle ?? record.article;
  // A version stood from its own save, or the first one, to the moment it was replaced.
  const times = [savedAt, ...revisions.map(({ replacedAt }) => replacedAt)];
  const stored = { id, savedAt, textSavedAt: times.at(-1), exportedAt: now.toISOString(), article, corrections };
  return [
    { path: 'article.txt', content: madeText(article, { savedAt: times.at(-1) ?? savedAt, firstSavedAt: savedAt }) },
    { path: 'article.json', content: `${JSON.stringify(stored, null, 2)}\n` },
    ...revisions.map((revision, at) => ({
      path: `version ${at + 1}.txt`,
      content: madeText(revision.article, { savedAt: times[at] ?? savedAt, firstSavedAt: savedAt }),
    })),
  ];
}
