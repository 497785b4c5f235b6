import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuMs } from '@/testing/cpu-ms';
import { generateRecord } from '@/testing/made-up/generate-record';
import { englishLabels } from '@/utils/export/export-labels';
import type { ExportRecord, RecordSource } from '@/utils/export/export-record';
import { exportFormats } from '@/utils/export/formats';
import { openImport } from '@/utils/import/import-file';
import type { ImportSource } from '@/utils/import/import-source';
import { needlessTools } from './needless-tools';

export interface BackupFigures {
  readonly bytes: number;
  readonly isIdentical: boolean;
  readonly recordCount: number;
  readonly problemCount: number;
  /** Heap and buffers, the highest sample over what was in use before. */
  readonly peakHeapMegabytes: number;
  /** Of the processor: writing, reading with all checks, a structured clone as the store makes it, and writing again. */
  readonly cpuMsPerArticle: number;
  readonly wallMsPerArticle: number;
}

const now = new Date('2026-11-23T12:00:00Z');
/** Taken this often, by articles. */
const sampleEvery = 20;

/** Writes a backup of generated articles to the disk, reads it back and writes it again. The best time of the rounds counts. */
export async function measureBackup(articleCount: number, rounds = 1): Promise<BackupFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-backup-'));
  try {
    let best: BackupFigures | null = null;
    for (let round = 0; round < rounds; round += 1) {
      const figures = await measureOnce(articleCount, folder);
      if (best === null || figures.cpuMsPerArticle < best.cpuMsPerArticle) best = figures;
    }
    if (best === null) throw new Error('no round was run');
    return best;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureOnce(articleCount: number, folder: string): Promise<BackupFigures> {
  globalThis.gc?.();
  const inUse = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const idle = inUse();
  let peak = idle;
  let generatedMs = 0;
  let generatedCpuMs = 0;
  const counts = { records: 0, problems: 0 };

  async function* generated(): AsyncGenerator<ExportRecord> {
    for (let number = 0; number < articleCount; number += 1) {
      const start = performance.now();
      const startCpu = cpuMs();
      const record = generateRecord(number);
      generatedMs += performance.now() - start;
      generatedCpuMs += cpuMs() - startCpu;
      if (number % sampleEvery === 0) peak = Math.max(peak, inUse());
      yield record;
    }
  }

  async function* restored(path: string): AsyncGenerator<ExportRecord> {
    for await (const item of (await openImport([(await openAsBlob(path)) as unknown as ImportSource], needlessTools))
      .items) {
      if (item.kind === 'problem' || item.kind === 'failure') counts.problems += 1;
      if (item.kind !== 'record') continue;
      counts.records += 1;
      if (counts.records % sampleEvery === 0) peak = Math.max(peak, inUse());
      yield structuredClone(item.record);
    }
  }

  const start = performance.now();
  const startCpu = cpuMs();
  const first = await writeBackup(generated(), articleCount, join(folder, 'first.jsonl'));
  const second = await writeBackup(restored(join(folder, 'first.jsonl')), articleCount, join(folder, 'second.jsonl'));
  const wallMs = performance.now() - start - generatedMs;
  const usedMs = cpuMs() - startCpu - generatedCpuMs;
  return {
    bytes: first.bytes,
    isIdentical: first.hash === second.hash && first.bytes === second.bytes,
    recordCount: counts.records,
    problemCount: counts.problems,
    peakHeapMegabytes: (peak - idle) / 1024 / 1024,
    cpuMsPerArticle: usedMs / articleCount,
    wallMsPerArticle: wallMs / articleCount,
  };
}

async function writeBackup(
  source: RecordSource,
  total: number,
  path: string,
): Promise<{ hash: string; bytes: number }> {
  const format = await exportFormats.backup();
  const { chunks } = await format.write(source, {
    labels: englishLabels,
    now,
    total,
    extras: { settings: { theme: 'dark' } },
  });
  const file = createWriteStream(path);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk as string);
    hash.update(buffer);
    bytes += buffer.length;
    if (!file.write(buffer)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return { hash: hash.digest('hex'), bytes };
}
