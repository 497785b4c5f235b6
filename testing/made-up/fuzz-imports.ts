import { safeParse } from 'valibot';
import { openImport } from '@/utils/import/import-file';
import type { ImportTools } from '@/utils/import/import-tools';
import { wholeLineSchema } from '@/utils/validation/saved-article-schema';
import { fuzzedFile, soundFiles } from './fuzzed-file';

/** What one file may take (ms of the processor). */
export const maxFileMs = 5000;

export interface FuzzResult {
  readonly fileCount: number;
  readonly recordCount: number;
  readonly problemCount: number;
  readonly failureCount: number;
  readonly slowest: { readonly number: number; readonly way: string; readonly ms: number };
  /** Each a sentence on what went wrong; empty if all held. */
  readonly missed: readonly string[];
}

/**
 * Reads broken files as an import would. Of each it must give at least one record, problem or failure; it must not
 * throw, must not take longer than that, must let no record through that is not a sound one, and must leave Object.prototype alone.
 */
export async function fuzzImports(
  from: number,
  to: number,
  tools: ImportTools,
  clockMs: () => number,
  onProgress?: (number: number) => void,
): Promise<FuzzResult> {
  const sound = await soundFiles();
  const missed: string[] = [];
  let [recordCount, problemCount, failureCount] = [0, 0, 0];
  let slowest = { number: -1, way: '', ms: 0 };
  for (let number = from; number < to; number += 1) {
    const { file, way } = fuzzedFile(number, sound);
    const label = `file ${number} (${file.name}, ${way})`;
    const start = clockMs();
    let itemCount = 0;
    try {
      for await (const item of (await openImport([file], tools)).items) {
        itemCount += 1;
        if (item.kind === 'problem') problemCount += 1;
        if (item.kind === 'failure') failureCount += 1;
        if (item.kind !== 'record') continue;
        recordCount += 1;
        const { images: _, ...record } = item.record;
        if (!safeParse(wholeLineSchema, record).success) missed.push(`${label}: a record came through that is none`);
      }
      if (itemCount === 0) missed.push(`${label}: nothing was said of it`);
    } catch (error) {
      missed.push(`${label}: ${error instanceof Error ? error.stack?.slice(0, 400) : error}`);
    }
    const ms = clockMs() - start;
    if (ms > slowest.ms) slowest = { number, way: label, ms };
    if (ms > maxFileMs) missed.push(`${label}: took ${Math.round(ms)} ms`);
    if ('polluted' in {}) missed.push(`${label}: Object.prototype was changed`);
    onProgress?.(number);
  }
  return { fileCount: to - from, recordCount, problemCount, failureCount, slowest, missed };
}
