import { parseHTML } from 'linkedom';
import { cpuMs } from '@/testing/cpu-ms';
import { fuzzImports } from '@/testing/made-up/fuzz-imports';
import { peakMemoryMegabytes } from '@/testing/peak-memory';
import { loadImportTools } from '@/utils/import/load-import-tools';
import { measureBackup } from './measure-backup';
import { huge, measureHuge } from './measure-huge';

const megabyte = 1024 * 1024;
/** The bounds; for what, `bench/README.md` tells. */
const maxHeapMegabytes = 150;
const maxTimeRatio = 1.3;
const maxFuzzMegabytes = 500;
const smallCount = 500;

/** Prints the figures; gives back what was missed, a sentence each. */
export async function benchFormats(args: readonly string[]): Promise<string[]> {
  const numberAfter = (name: string) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : null);
  const fuzzCount = numberAfter('--fuzz');
  const articleCount = numberAfter('--articles') ?? 10_000;
  if (args.includes('--huge')) return benchHuge();
  return fuzzCount === null ? benchBackup(articleCount) : benchFuzz(fuzzCount, numberAfter('--only'));
}

async function benchBackup(articleCount: number): Promise<string[]> {
  await measureBackup(smallCount);
  const small = await measureBackup(smallCount, 5);
  const large = await measureBackup(articleCount);
  const smallAfter = await measureBackup(smallCount, 5);
  const smallMs = Math.min(small.cpuMsPerArticle, smallAfter.cpuMsPerArticle);
  const ratio = large.cpuMsPerArticle / smallMs;
  console.log(
    `backup of ${articleCount} articles: ${(large.bytes / megabyte).toFixed(1)} MB, written, read, checked and written again`,
  );
  console.log(
    `  second export identical: ${large.isIdentical ? 'yes, byte for byte' : 'NO'}; records read: ${large.recordCount}, problems: ${large.problemCount}`,
  );
  console.log(
    `  peak heap over idle: ${large.peakHeapMegabytes.toFixed(1)} MB (at ${smallCount} articles: ${small.peakHeapMegabytes.toFixed(1)} MB)`,
  );
  console.log(
    `  processor time per article: ${large.cpuMsPerArticle.toFixed(3)} ms (${large.wallMsPerArticle.toFixed(3)} ms on the clock); at ${smallCount}: ${smallMs.toFixed(3)} ms; ratio ${ratio.toFixed(2)}`,
  );
  return [
    ...(large.isIdentical ? [] : ['the second export is not identical to the first']),
    ...(large.recordCount === articleCount && large.problemCount === 0
      ? []
      : [`${large.recordCount} of ${articleCount} records came back, ${large.problemCount} problems`]),
    ...(large.peakHeapMegabytes <= maxHeapMegabytes
      ? []
      : [`peak heap ${large.peakHeapMegabytes.toFixed(1)} MB over idle, allowed ${maxHeapMegabytes}`]),
    ...(ratio <= maxTimeRatio
      ? []
      : [`time per article ${ratio.toFixed(2)} times that at ${smallCount}, allowed ${maxTimeRatio}`]),
  ];
}

async function benchHuge(): Promise<string[]> {
  const figures = await measureHuge();
  const { writingMegabytes, readingMegabytes, versions, images, problems } = figures;
  const peak = Math.max(writingMegabytes, readingMegabytes);
  console.log(
    `one article of ${huge.words} words with ${versions} versions and ${images} images: ${(figures.bytes / megabyte).toFixed(1)} MB, longest line ${figures.longestLineMegabytes.toFixed(1)} MB`,
  );
  console.log(`  peak over idle: ${writingMegabytes.toFixed(1)} MB writing, ${readingMegabytes.toFixed(1)} MB reading`);
  console.log(`  came back identical: ${figures.isIdentical ? 'yes' : 'NO'}; problems: ${problems.length}`);
  return [
    ...(figures.isIdentical && versions === huge.versions && images === huge.images
      ? []
      : [`${versions} versions and ${images} images came back, or not as they were`]),
    ...problems,
    ...(peak <= maxHeapMegabytes ? [] : [`peak of ${peak.toFixed(1)} MB over idle, allowed ${maxHeapMegabytes}`]),
  ];
}

async function benchFuzz(fileCount: number, only: number | null): Promise<string[]> {
  const tools = await loadImportTools({
    parseHtml: (html) => parseHTML(html).document as unknown as Document,
    now: new Date(0),
  });
  const result = await fuzzImports(only ?? 1, (only ?? fileCount) + 1, tools, cpuMs, (number) => {
    if (number % 1000 === 0) console.error(`${number} / ${fileCount}`);
  });
  const peakMegabytes = peakMemoryMegabytes();
  console.log(
    `${result.fileCount} broken files: ${result.recordCount} records, ${result.problemCount} problems, ${result.failureCount} failures told`,
  );
  console.log(
    `  slowest: ${Math.round(result.slowest.ms)} ms, ${result.slowest.way}; peak memory of the whole process: ${Math.round(peakMegabytes)} MB`,
  );
  return [
    ...result.missed,
    ...(peakMegabytes <= maxFuzzMegabytes
      ? []
      : [`${Math.round(peakMegabytes)} MB of memory, allowed ${maxFuzzMegabytes}`]),
  ];
}
