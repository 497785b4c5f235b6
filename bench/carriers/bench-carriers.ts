import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seededRandom } from '@/testing/seeded-random';
import { Syncthing, syncthingVersion } from './syncthing';
import { TwoReaders } from './two-readers';
import { lackingForWebDav, WebDav } from './web-dav';

const firstPort = 23_000;
/** When a Syncthing is killed after it was told to look at its folder. */
const latestKillMs = 2_500;
const webDavSteps = 20;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How often the two in memory are at work before they are compared. */
const memorySteps = 24;

export interface CarrierOptions {
  /** Pairs of readers whose folder is in memory. */
  readonly memory: number;
  readonly kills: number;
  readonly seed: number;
}

/** Two libraries on one shelf, carried by programs that readers use; prints the figures and gives back what was missed. */
export async function benchCarriers({ memory, kills, seed }: CarrierOptions): Promise<string[]> {
  const missed: string[] = [];
  for (let pair = 0; pair < memory; pair += 1) missed.push(...(await inMemory(seed + pair)));
  const version = syncthingVersion();
  if (version === null) console.log('skipped: syncthing is not installed');
  else if (kills > 0) missed.push(...(await inFolder((root) => carriedBySyncthing(root, kills, seed, version))));
  const lacking = lackingForWebDav();
  if (lacking !== null) console.log(`skipped: WebDAV wants ${lacking}`);
  else missed.push(...(await inFolder((root) => carriedByWebDav(root, seed))));
  return missed;
}

async function inMemory(seed: number): Promise<string[]> {
  const both = await TwoReaders.inMemory(seededRandom(seed));
  for (let step = 0; step < memorySteps; step += 1) await both.act();
  for (let turn = 0; turn < 4; turn += 1) await both.rounds();
  const missed = await both.faults();
  console.log(`in memory, seed ${seed}: ${memorySteps} times at work on either side`);
  tell((await both.devices[0]?.library.rows.count()) ?? 0, both, missed);
  return missed;
}

async function inFolder(work: (root: string) => Promise<string[]>): Promise<string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'nutgraf-carriers-'));
  try {
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function carriedBySyncthing(root: string, kills: number, seed: number, version: string): Promise<string[]> {
  const random = seededRandom(seed);
  const pair = [0, 1].map(
    (at) => new Syncthing(path.join(root, `home-${at}`), path.join(root, `folder-${at}`), firstPort + at),
  );
  const [one, two] = pair;
  if (!one || !two) return ['there are no two'];
  one.pairWith(two);
  two.pairWith(one);
  try {
    const both = await TwoReaders.begin(
      pair.map(({ folder }) => folder),
      random,
    );
    for (const each of pair) each.start();
    let amid = 0;
    for (let done = 0; done < kills; done += 1) {
      await both.act();
      for (const each of pair) void each.scan();
      await pause(random() * latestKillMs);
      const killed = random() < 0.5 ? one : two;
      if (!(await killed.isInStepWith(killed === one ? two : one))) amid += 1;
      await killed.kill();
      await both.rounds();
      killed.start();
      if (done % 10 === 9 || kills < 10) console.error(`${done + 1} of ${kills} kills`);
    }
    await untilInStep(one, two, both);
    const missed = await both.faults();
    const articles = (await both.devices[0]?.library.rows.count()) ?? 0;
    console.log(`${version}: killed ${kills} times, ${amid} of them before the folders were in step`);
    tell(articles, both, missed);
    return missed;
  } finally {
    for (const each of pair) await each.kill();
  }
}

/** Rounds and carrying in turn, until no round has anything to say any more. */
async function untilInStep(one: Syncthing, two: Syncthing, both: TwoReaders): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await both.rounds();
    for (const each of [one, two]) while ((await each.scan()) === undefined) await pause(200);
    do await pause(300);
    while (!((await one.isInStepWith(two)) && (await two.isInStepWith(one))));
  }
  await both.rounds();
}

async function carriedByWebDav(root: string, seed: number): Promise<string[]> {
  const server = new WebDav(root);
  try {
    await server.start();
    const both = await TwoReaders.begin(server.folders, seededRandom(seed + 1));
    for (let step = 0; step < webDavSteps; step += 1) {
      await both.act();
      await pause(200);
    }
    // What is written lies in a mount's cache for a while, and names of files in the other's.
    for (let turn = 0; turn < 4; turn += 1) {
      await pause(7_000);
      await both.rounds();
    }
    const missed = await both.faults();
    console.log(`WebDAV (rclone serve, mounted twice): ${webDavSteps} times at work on either side`);
    tell((await both.devices[0]?.library.rows.count()) ?? 0, both, missed);
    return missed;
  } finally {
    await server.stop();
  }
}

function tell(articles: number, { written }: TwoReaders, missed: readonly string[]): void {
  const words = `${written.titles.length} titles and ${written.notes.length} notes`;
  console.log(`  ${articles} articles; ${words} looked for in the folders; differences and faults: ${missed.length}`);
}
