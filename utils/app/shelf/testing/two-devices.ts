import { afterEach, beforeEach, expect, vi } from 'vitest';
import { freshStore } from '@/utils/library/testing/test-library';
import { MemoryCarrier } from '@/utils/sync/testing/memory-carrier';
import { DeviceOnShelf } from './device-on-shelf';

/** Two libraries and what carries between them, new for each test. */
export interface TwoDevices {
  readonly clock: { ms: number };
  readonly carrier: MemoryCarrier;
  readonly one: DeviceOnShelf;
  readonly two: DeviceOnShelf;
  /** Both take over what the other did; then they hold the same, and are sound. */
  readonly meet: () => Promise<void>;
  /** Another device on the same shelf. */
  readonly another: (device: string) => DeviceOnShelf;
}

/** The library asks the clock itself when it notes a write: the test's clock is the one there is. */
const clock = {
  get ms() {
    return Date.now();
  },
  set ms(ms: number) {
    vi.setSystemTime(ms);
  },
};

/** Before each test two devices that are on no shelf yet; `given` is called with them. */
export function withTwoDevices(given: (devices: TwoDevices) => void | Promise<void>): void {
  beforeEach(async () => {
    freshStore();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-02T10:00:00Z') });
    const carrier = new MemoryCarrier();
    const another = (device: string) => new DeviceOnShelf(device, carrier, clock);
    const [one, two] = [another('deviceone'), another('devicetwo')];
    const meet = async () => {
      for (const device of [one, two, one]) await device.round();
      expect(await two.holds()).toEqual(await one.holds());
      expect([await one.faults(), await two.faults()]).toEqual([[], []]);
    };
    await given({ clock, carrier, one, two, meet, another });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Both are on the shelf and hold the same article. */
export async function inStep({ one, two, meet }: TwoDevices): Promise<void> {
  await one.join();
  await two.join();
  await one.save('bridge');
  await meet();
}
