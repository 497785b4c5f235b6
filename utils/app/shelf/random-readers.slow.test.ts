import { expect, test } from 'vitest';
import { seededRandom } from '@/testing/seeded-random';
import { Reader, type Written } from './testing/random-reader';
import { type TwoDevices, withTwoDevices } from './testing/two-devices';

let { one, two, meet } = {} as TwoDevices;

withTwoDevices((devices) => {
  ({ one, two, meet } = devices);
});

const turns = 6;
const deedsInTurn = 4;

// npm run bench:carriers -- --memory 50 tries as many seeds.
test.each([1, 2, 3])(
  'whatever two readers do, in turn and at once, both have the same in the end (%i)',
  async (seed) => {
    const random = seededRandom(seed);
    const written: Written = { titles: [], notes: [] };
    const readers = [one, two].map((device) => new Reader(device, random, written, 1));
    // Each has a library of its own before there is a shelf.
    for (const reader of [...readers, ...readers, ...readers]) await reader.save();
    for (const device of [one, two]) await device.join();
    for (let turn = 0; turn < turns; turn += 1) {
      for (const reader of readers) {
        await reader.save();
        for (let deed = 0; deed < deedsInTurn; deed += 1) await reader.act();
      }
      await one.round();
      if (random() < 0.5) await two.round();
    }
    for (let turn = 0; turn < 3; turn += 1) for (const device of [one, two]) await device.round();
    await meet();
    expect(await two.people()).toEqual(await one.people());
    expect(await two.stories()).toEqual(await one.stories());
  },
);
