import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '@/testing/browser/launch-chromium';
import { removeProfile } from '@/testing/browser/remove-profile';
import { bundleInPage, runInPage } from '@/testing/library-in-page/run-in-page';
import { type Bound, missedBounds } from '../library/figures';
import { answer, BenchDevice, carry, inStep, shown } from './device';
import { MemoryWatch, tellPeak } from './memory';

const root = path.resolve(import.meta.dirname, '../..');
const [changeCount, roundsOfChanges] = [20, 5];

export interface ShelfOptions {
  readonly articleCount: number;
  readonly extensionFolder: string;
  /** Where filled libraries are kept from one run to the next, as bench:library does; null: nowhere. */
  readonly keepFolder: string | null;
}

/** Puts a library on a shelf, brings it to a second device, carries changes both ways; prints the figures and gives back the bounds that were missed. */
export async function benchShelf({ articleCount, extensionFolder, keepFolder }: ShelfOptions): Promise<string[]> {
  const profiles = ['one', 'two'].map((name) => mkdtempSync(path.join(tmpdir(), `nutgraf-shelf-${name}-`)));
  const [first = '', second = ''] = profiles;
  try {
    await fill(first, articleCount, extensionFolder, keepFolder);
    const code = await bundleInPage(root, 'bench/shelf/in-page.ts');
    const one = await BenchDevice.launch(first, extensionFolder, code);
    const two = await BenchDevice.launch(second, extensionFolder, code);
    try {
      return missedBounds([
        ...(await firstShelf(one)),
        ...(await firstSync(one, two)),
        ...(await changesBothWays(one, two)),
        ...(await held(one, two)),
      ]);
    } finally {
      await one.close();
      await two.close();
    }
  } finally {
    for (const folder of profiles) await removeProfile(folder);
  }
}

async function fill(profileFolder: string, count: number, extensionFolder: string, keepFolder: string | null) {
  const kept = keepFolder && path.join(keepFolder, `filled-${count}-connected`);
  if (kept && existsSync(kept)) return cpSync(kept, profileFolder, { recursive: true });
  const session = await launchChromium({ extensionFolder, profileFolder });
  const page = await session.browser.newPage();
  await page.goto(session.addressOf('manifest.json'));
  await page.evaluate(await bundleInPage(root));
  await runInPage(page, 'fillUnconnected');
  await runInPage(page, 'fill', 0, count);
  await runInPage(page, 'connect');
  await session.browser.close();
  if (kept) cpSync(profileFolder, kept, { recursive: true });
}

async function firstShelf(one: BenchDevice): Promise<Bound[]> {
  const articles = await one.ask('count');
  const options = await one.openOptions();
  const memory = await MemoryWatch.start(options);
  const start = performance.now();
  await answer(options, 'laptop');
  await inStep(options);
  const [seconds, peak] = [secondsSince(start), memory.stop()];
  await options.close();
  const files = await one.ask('listFiles');
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  tell(`articles                                     ${articles}`);
  tell(`first shelf, s                               ${seconds.toFixed(1)}`);
  tell(`  heap and buffers over idle, MB             ${tellPeak(peak)}`);
  tell(`  on the shelf, MB in ${files.length} files  ${megabytes.toFixed(1)}`);
  return [
    { what: 'first shelf: heap and buffers over idle, MB', value: peak.megabytes, limit: 150 },
    { what: 'on the shelf, MB for each 50,000 articles', value: (megabytes / articles) * 50_000, limit: 210 },
  ];
}

async function firstSync(one: BenchDevice, two: BenchDevice): Promise<Bound[]> {
  await carry(one, two);
  const options = await two.openOptions();
  const memory = await MemoryWatch.start(options);
  const library = await two.session.browser.newPage();
  await library.goto(two.session.addressOf('library.html'));
  await options.bringToFront();
  const start = performance.now();
  await answer(options, 'desktop');
  await library.bringToFront();
  await shown(library, '[data-row-id]');
  const firstList = secondsSince(start);
  await library.close();
  await options.bringToFront();
  tell(`first list on the second device, s           ${firstList.toFixed(1)}`);
  const newest = 500;
  const all = await one.ask('count');
  while ((await two.ask('count')) < Math.min(newest, all)) await rest();
  tell(`  the newest 500, s                          ${secondsSince(start).toFixed(1)}`);
  const progress = setInterval(async () => {
    const [count, seconds] = [await two.ask('count'), Math.round(secondsSince(start))];
    console.error(`${count} after ${seconds} s, ${tellPeak(memory.peak)} MB`);
  }, 60_000);
  await inStep(options);
  clearInterval(progress);
  const [seconds, peak] = [secondsSince(start), memory.stop()];
  await options.close();
  tell(`first sync, s                                ${seconds.toFixed(1)}`);
  tell(`  heap and buffers over idle, MB             ${tellPeak(peak)}`);
  return [
    { what: 'first list on the second device, s', value: firstList, limit: 5 },
    { what: 'first sync: heap and buffers over idle, MB', value: peak.megabytes, limit: 150 },
  ];
}

/** Changes on either side in turn, each carried to the other; the slowest round and the most bytes count. */
async function changesBothWays(one: BenchDevice, two: BenchDevice): Promise<Bound[]> {
  const memory = await MemoryWatch.start(two.bare);
  const settled = await Promise.all([one, two].map((device) => device.ask('settle')));
  tell(`  people and stories of all behind it, s     ${settled.map((ms) => (ms / 1000).toFixed(1)).join(' and ')}`);
  const peak = memory.stop();
  tell(`  heap and buffers over idle meanwhile, MB   ${tellPeak(peak)}`);
  // What is still to be told of the first sync is told before.
  for (const [from, to] of [
    [one, two],
    [two, one],
    [one, two],
  ] as const) {
    await from.ask('round');
    await carry(from, to);
  }
  let [out, into, bytes] = [0, 0, 0];
  for (let round = 0; round < roundsOfChanges * 2; round += 1) {
    const [from, to] = round % 2 ? [two, one] : [one, two];
    const before = new Map((await from.ask('listFiles')).map((file) => [file.path, file.bytes]));
    await from.ask('change', changeCount, round * changeCount);
    out = Math.max(out, await from.ask('round'));
    const files = await from.ask('listFiles');
    const written = files.filter(({ path: name, bytes: size }) => before.get(name) !== size || name.endsWith('/head'));
    bytes = Math.max(
      bytes,
      written.reduce((sum, file) => sum + file.bytes, 0),
    );
    await carry(from, to);
    into = Math.max(into, await to.ask('round'));
  }
  tell(`${changeCount} changes, slowest of ${roundsOfChanges * 2}: out, ms     ${out.toFixed(0)}`);
  tell(`  in, ms                                     ${into.toFixed(0)}`);
  tell(`  kB written, heads included                 ${(bytes / 1000).toFixed(1)}`);
  return [
    { what: 'people and stories behind it: heap and buffers over idle, MB', value: peak.megabytes, limit: 150 },
    { what: `${changeCount} changes put out, ms`, value: out, limit: 1000 },
    { what: `${changeCount} changes taken over, ms`, value: into, limit: 1000 },
    { what: `${changeCount} changes, kB`, value: bytes / 1000, limit: 20 },
  ];
}

async function held(one: BenchDevice, two: BenchDevice): Promise<Bound[]> {
  const isSame = (await one.ask('mark')) === (await two.ask('mark'));
  const faults = [...(await one.ask('faults')), ...(await two.ask('faults'))];
  tell(
    `libraries are the same: ${isSame}; faults of the health check: ${faults.length} ${faults.slice(0, 3).join(' ')}`,
  );
  return [
    { what: 'libraries that differ', value: isSame ? 0 : 1, limit: 0 },
    { what: 'faults of the health check', value: faults.length, limit: 0 },
  ];
}

const secondsSince = (start: number) => (performance.now() - start) / 1000;
const rest = () => new Promise((resolve) => setTimeout(resolve, 100));
const tell = (line: string) => console.log(line);
