import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { DeviceOnShelf } from '@/utils/app/shelf/testing/device-on-shelf';
import { Reader, type Written } from '@/utils/app/shelf/testing/random-reader';
import { freshStore } from '@/utils/library/testing/test-library';
import type { Carrier } from '@/utils/sync/shelf/carrier';
import { MemoryCarrier } from '@/utils/sync/testing/memory-carrier';
import { diskCarrier } from './disk-carrier';

const clock = {
  get ms() {
    return Date.now();
  },
  /** Time goes by itself. */
  set ms(_: number) {},
};

const mostTold = 300;

/** Two readers on one shelf, each with a folder of their own, and what they have written. */
export class TwoReaders {
  readonly written: Written = { titles: [], notes: [] };
  readonly readers: readonly Reader[];

  private constructor(
    readonly devices: readonly DeviceOnShelf[],
    readonly folders: readonly string[],
    private readonly random: () => number,
    paragraphs?: number,
  ) {
    this.readers = devices.map((device) => new Reader(device, random, this.written, paragraphs));
  }

  static begin(folders: readonly string[], random: () => number): Promise<TwoReaders> {
    return TwoReaders.carriedBy(folders.map(diskCarrier), folders, random);
  }

  /** On one folder in memory: as good as carried at once. */
  static inMemory(random: () => number): Promise<TwoReaders> {
    const carrier = new MemoryCarrier();
    return TwoReaders.carriedBy([carrier, carrier], [], random, 1);
  }

  private static async carriedBy(
    carriers: readonly Carrier[],
    folders: readonly string[],
    random: () => number,
    paragraphs?: number,
  ): Promise<TwoReaders> {
    freshStore();
    const devices = carriers.map(
      (carrier, at) => new DeviceOnShelf(at === 0 ? 'deviceone' : 'devicetwo', carrier, clock),
    );
    const both = new TwoReaders(devices, folders, random, paragraphs);
    for (const device of devices) await device.join();
    for (let count = 0; count < 5; count += 1) for (const reader of both.readers) await reader.save();
    return both;
  }

  /** One of them does something, or both at once; then both bring their libraries in step with their folders. */
  async act(): Promise<void> {
    const who = this.random() < 0.5 ? this.readers : this.readers.filter(() => this.random() < 0.5);
    await Promise.all(
      who.map(async (reader) => {
        await reader.save();
        for (let deeds = 1 + this.random() * 4; deeds > 0; deeds -= 1) await reader.act();
      }),
    );
    await this.rounds();
  }

  async rounds(): Promise<void> {
    await Promise.all(this.devices.map((device) => device.round()));
  }

  /** What differs between the two, and what is wrong with either, in words. */
  async faults(): Promise<string[]> {
    const [one, two] = this.devices;
    if (!one || !two) return ['there are no two'];
    const said: string[] = [];
    const differ = (what: string, a: unknown, b: unknown) => {
      const told = [a, b].map((each) => JSON.stringify(each)?.slice(0, mostTold));
      if (!isDeepStrictEqual(a, b)) said.push(`${what}: ${told.join(' / ')}`);
    };
    const [holdsOne, holdsTwo] = [await one.holds(), await two.holds()];
    differ(
      'articles',
      holdsOne.map(({ id }) => id),
      holdsTwo.map(({ id }) => id),
    );
    for (const [at, held] of holdsOne.entries())
      for (const [field, value] of Object.entries(held))
        differ(`${held.id} ${field}`, value, (holdsTwo[at] as Record<string, unknown> | undefined)?.[field]);
    differ('people', await one.people(), await two.people());
    differ('story choices', await one.library.storyChoices.toArray(), await two.library.storyChoices.toArray());
    differ('stories', await one.stories(), await two.stories());
    for (const device of this.devices) for (const fault of await device.faults()) said.push(JSON.stringify(fault));
    for (const folder of this.folders) {
      const files = filesIn(folder);
      said.push(...files.filter((file) => file.includes('conflict')).map((file) => `a conflict copy: ${file}`));
      const bytes = Buffer.concat(files.map((file) => readFileSync(file))).toString('latin1');
      for (const word of [...this.written.titles, ...this.written.notes])
        if (bytes.includes(word)) said.push(`in the folder one can read: ${word}`);
    }
    return said;
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const place = path.join(folder, name);
    // What the sync program keeps for itself is no part of the shelf.
    if (name.startsWith('.')) return [];
    return statSync(place).isDirectory() ? filesIn(place) : [place];
  });
}
