import { createHash } from 'node:crypto';
import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateRecord } from '@/testing/made-up/generate-record';
import { seededRandom } from '@/testing/seeded-random';
import { backup } from '@/utils/export/backup';
import { englishLabels } from '@/utils/export/export-labels';
import type { StreamedImage, StreamedRecord } from '@/utils/export/export-record';
import { openImport } from '@/utils/import/import-file';
import type { ImportSource } from '@/utils/import/import-source';
import type { Block } from '@/utils/model/article';
import type { Revision } from '@/utils/model/saved-article';
import { needlessTools } from './needless-tools';

/** What the largest article has that somebody may come to have. */
export const huge = { words: 300_000, versions: 1_000, images: 400, imageBytes: 700_000 } as const;

export interface HugeFigures {
  readonly bytes: number;
  readonly problems: readonly string[];
  readonly versions: number;
  readonly images: number;
  /** All that came back, version by version and image by image, is what went out. */
  readonly isIdentical: boolean;
  readonly longestLineMegabytes: number;
  readonly writingMegabytes: number;
  readonly readingMegabytes: number;
}

const now = new Date('2026-11-23T12:00:00Z');
const megabyte = 1024 * 1024;
const { revisions: _, images: __, ...saved } = generateRecord(1);

/** Its text; each version is an article of the usual length. */
function longBlocks(): Block[] {
  const random = seededRandom(5);
  const words = saved.article.blocks.flatMap(({ text }) => text.split(' '));
  const paragraph = () => Array.from({ length: 100 }, () => words[Math.floor(random() * words.length)]).join(' ');
  const rest = Array.from(
    { length: huge.words / 100 },
    (): Block => ({ type: 'paragraph', text: paragraph(), marks: [] }),
  );
  return [...saved.article.blocks, ...rest];
}

const revision = (number: number): Revision => ({
  articleId: saved.id,
  replacedAt: new Date(Date.UTC(2020, 0, 1) + number * 60_000).toISOString(),
  article: { ...saved.article, title: `Version ${number}` },
  digest: saved.digest,
});

const random = seededRandom(3);
const noise = Uint8Array.from({ length: huge.imageBytes }, () => Math.floor(random() * 256));

function image(number: number): StreamedImage {
  const bytes = noise.slice();
  new DataView(bytes.buffer).setUint32(0, number);
  return {
    src: `https://img.example.org/huge/${number}.jpg`,
    mimeType: 'image/jpeg',
    bytes,
    widthPx: 1600,
    heightPx: 900,
  };
}

/** Writes one article with all that on the disk, and reads it back. */
export async function measureHuge(): Promise<HugeFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-huge-'));
  try {
    const path = join(folder, 'huge.jsonl');
    const out = sums();
    const written = await writeHuge(path, out);
    const back = sums();
    const read = await readBack(path, back);
    return { ...written, ...read, bytes: (await stat(path)).size, isIdentical: out.digest() === back.digest() };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One sum over the versions and one over the images: a reader may hand them on by turns. */
function sums() {
  const [versions, images] = [createHash('sha256'), createHash('sha256')];
  return {
    version: (version: Revision) => versions.update(JSON.stringify(version)),
    image: (bytes: Uint8Array | null) => images.update(bytes ?? ''),
    digest: () => versions.digest('hex') + images.digest('hex'),
  };
}

async function writeHuge(path: string, out: ReturnType<typeof sums>) {
  const record: StreamedRecord = {
    ...saved,
    article: { ...saved.article, blocks: longBlocks() },
    revisions: each(huge.versions, revision, out.version),
    images: each(huge.images, image, ({ bytes }) => out.image(bytes)),
  };
  let longest = 0;
  const writingMegabytes = await peakOf(async (sample) => {
    const { chunks } = backup.write([record], { labels: englishLabels, now, total: 1 });
    const counted = async function* () {
      for await (const chunk of chunks) {
        longest = Math.max(longest, chunk.length);
        sample();
        yield chunk;
      }
    };
    await pipeline(Readable.from(counted(), { highWaterMark: 1 }), createWriteStream(path));
  });
  return { writingMegabytes, longestLineMegabytes: longest / megabyte };
}

async function readBack(path: string, back: ReturnType<typeof sums>) {
  const problems: string[] = [];
  let [versions, images] = [0, 0];
  const readingMegabytes = await peakOf(async (sample) => {
    const file = (await openAsBlob(path)) as unknown as ImportSource;
    for await (const item of (await openImport([file], needlessTools)).items) {
      sample();
      if (item.kind === 'problem') problems.push(JSON.stringify(item.problem));
      if (item.kind === 'failure') problems.push(item.failure.kind);
      if (item.kind !== 'record') continue;
      for (const version of item.record.revisions ?? []) back.version(version);
      for (const { bytes } of item.record.images ?? []) back.image(bytes);
      versions += item.record.revisions?.length ?? 0;
      images += item.record.images?.length ?? 0;
    }
  });
  return { readingMegabytes, problems, versions, images };
}

/** Made when they are asked for, as a library reads them. */
async function* each<Item>(count: number, make: (number: number) => Item, seen: (item: Item) => void) {
  for (let number = 0; number < count; number += 1) {
    const item = make(number);
    seen(item);
    yield item;
  }
}

/** The highest of what is in use at the samples, heap and buffers, over what was before; in megabytes. */
async function peakOf(work: (sample: () => void) => Promise<void>): Promise<number> {
  globalThis.gc?.();
  const inUse = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const idle = inUse();
  let peak = idle;
  await work(() => {
    peak = Math.max(peak, inUse());
  });
  return (peak - idle) / megabyte;
}
