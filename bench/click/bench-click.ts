import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildFolder } from '@/testing/browser/build-folder';
import { measureFirstLoad } from './measure-first-load';
import { median } from './median';
import { packBareReadability, packNutgraf } from './pack-extensions';
import { readCorpus, spreadSample } from './read-corpus';
import { type ClickTime, timeClicks } from './time-clicks';

/** The bounds; for what, `bench/README.md` tells. */
const maxRatio = 1.4;
const maxFirstLoadBytes = 120_000;
const samplePages = 20;

/** Measures the click against bare Readability and prints what came out; false if a bound is missed. */
export async function benchClick(corpus: string): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-click-'));
  try {
    const contenders = { nutgraf: path.join(folder, 'nutgraf'), readability: path.join(folder, 'readability') };
    packNutgraf(contenders.nutgraf);
    await packBareReadability(contenders.readability);
    const times = await timeClicks(spreadSample(readCorpus(corpus), samplePages), contenders);
    const ratio = printTimes(times);
    const firstLoadBytes = measureFirstLoad(buildFolder('chrome-mv3'));
    console.log(
      `popup's first load  ${(firstLoadBytes / 1000).toFixed(1)} kB gzip, at most ${maxFirstLoadBytes / 1000}`,
    );
    return ratio <= maxRatio && firstLoadBytes <= maxFirstLoadBytes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printTimes(times: readonly ClickTime[]): number {
  const msOf = (contender: string, id?: string) =>
    median(times.filter((time) => time.contender === contender && (!id || time.id === id)).map(({ ms }) => ms));
  const line = (...cells: string[]) => console.log(cells[0]?.padEnd(44), ...cells.slice(1).map((c) => c.padStart(12)));
  line('page', 'nutgraf ms', 'bare ms', 'ratio', 'state');
  for (const id of new Set(times.map((time) => time.id))) {
    const [own, bare] = [msOf('nutgraf', id), msOf('readability', id)];
    const { state = '' } = times.find((time) => time.id === id && time.contender === 'nutgraf') ?? {};
    line(id.slice(0, 44), own.toFixed(0), bare.toFixed(0), (own / bare).toFixed(2), state);
  }
  const [own, bare] = [msOf('nutgraf'), msOf('readability')];
  line('median of all clicks', own.toFixed(0), bare.toFixed(0), (own / bare).toFixed(2), `at most ${maxRatio}`);
  return own / bare;
}
