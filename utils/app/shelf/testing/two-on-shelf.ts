import { expect, vi } from 'vitest';
import { freshStore } from '@/utils/library/testing/test-library';
import { MemoryCarrier } from '@/utils/sync/testing/memory-carrier';
import { DeviceOnShelf } from './device-on-shelf';

/** The time of all devices in a test. */
export const clock = {
  get ms() {
    return Date.now();
  },
  set ms(ms: number) {
    vi.setSystemTime(ms);
  },
};

/** Two devices on one shelf that hold the same article. The clock stands; whoever asks lets it go again. */
export async function twoOnShelf() {
  freshStore();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-02T10:00:00Z') });
  const carrier = new MemoryCarrier();
  const one = await new DeviceOnShelf('deviceone', carrier, clock).join();
  const two = await new DeviceOnShelf('devicetwo', carrier, clock).join();
  await one.save('bridge');
  await meetOnShelf(one, two);
  return { carrier, one, two };
}

/** After a round of each they hold the same, and both are sound. */
export async function meetOnShelf(one: DeviceOnShelf, two: DeviceOnShelf): Promise<void> {
  for (const device of [one, two, one]) await device.round();
  expect(await two.holds()).toEqual(await one.holds());
  expect([await one.faults(), await two.faults()]).toEqual([[], []]);
}
