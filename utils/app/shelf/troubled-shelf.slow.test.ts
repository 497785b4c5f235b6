import { describe, expect, test, vi } from 'vitest';
import { speakFor } from '@/utils/library/shelf/keep-shelf';
import { mustGet } from '@/utils/library/testing/test-library';
import type { Bytes } from '@/utils/sync/shelf/carrier';
import { packPath } from '@/utils/sync/shelf/places';
import { runRound } from './run-round';
import type { DeviceOnShelf } from './testing/device-on-shelf';
import { inStep, type TwoDevices, withTwoDevices } from './testing/two-devices';
import { writeAnew } from './tidy-own';

let { carrier, one, two, meet, another } = {} as TwoDevices;

withTwoDevices(async (devices) => {
  ({ carrier, one, two, meet, another } = devices);
  await inStep(devices);
});

const waitsFor = async (device: DeviceOnShelf) => mustGet(await device.ports.library.readShelf())?.peers[0]?.waitsFor;
const packsOf = async (device: DeviceOnShelf) => mustGet(await device.ports.library.readShelf())?.self.packs ?? [];
const lastPackOf = async (device: DeviceOnShelf) => packPath(device.device, (await packsOf(device)).at(-1) ?? 0);

/** Another article goes out, and its pack is spoilt on the way. */
async function spoil(change: (bytes: Bytes) => Bytes | null): Promise<{ path: string; whole: Bytes }> {
  await one.save('tunnel');
  await one.round();
  const path = await lastPackOf(one);
  const whole = carrier.files.get(path) ?? new Uint8Array();
  const spoilt = change(whole.slice());
  if (spoilt) carrier.files.set(path, spoilt);
  else carrier.files.delete(path);
  return { path, whole };
}

const flipped = (at: number) => (bytes: Bytes) => {
  const place = at < 0 ? bytes.length + at : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes;
};

describe('a pack that is not as it was written', () => {
  test.each([
    ['not there yet', 'missing', () => null],
    ['empty as yet', 'half', () => new Uint8Array()],
    ['laid out but not filled yet', 'half', (bytes: Bytes) => new Uint8Array(bytes.length)],
    ['half carried', 'half', (bytes: Bytes) => bytes.slice(0, bytes.length / 2)],
    ['one byte short', 'half', (bytes: Bytes) => bytes.slice(0, -1)],
    ['flipped in its text', 'damaged', flipped(-40)],
    ['flipped in its end', 'damaged', flipped(-1)],
    ['flipped in its header', 'damaged', flipped(12)],
    ['flipped in its first letter', 'damaged', flipped(0)],
  ] as const)('%s: nothing of it is taken, and all of it once it is whole', async (_, wait, change) => {
    const { path, whole } = await spoil(change);
    await two.round();
    expect(await waitsFor(two)).toBe(wait);
    expect(await two.get('tunnel')).toBeNull();
    carrier.files.set(path, whole);
    await meet();
    expect(await waitsFor(two)).toBeNull();
    expect(await two.get('tunnel')).not.toBeNull();
  });

  test('an earlier one in its place is refused', async () => {
    const first = carrier.files.get(packPath('deviceone', 1)) ?? new Uint8Array();
    await spoil(() => first);
    await two.round();
    expect(await waitsFor(two)).toBe('elsewhere');
  });

  test("another device's in its place is refused", async () => {
    await two.save('river');
    await two.round();
    const theirs = carrier.files.get(await lastPackOf(two)) ?? new Uint8Array();
    await spoil(() => theirs);
    await two.round();
    expect(await waitsFor(two)).toBe('elsewhere');
  });

  test('nothing behind one that is still to come is taken, and all of it once it is there', async () => {
    const { path, whole } = await spoil((bytes) => bytes);
    await one.save('later');
    await one.round();
    // The sync program carries the second first.
    carrier.files.delete(path);
    await two.round();
    expect(await waitsFor(two)).toBe('missing');
    expect([await two.get('tunnel'), await two.get('later')]).toEqual([null, null]);
    carrier.files.set(path, whole);
    await meet();
    expect([await two.get('tunnel'), await two.get('later')]).not.toContain(null);
  });

  test('one that is gone is written anew by who wrote it', async () => {
    await spoil(() => null);
    await one.save('later');
    // Who wrote it finds it gone and writes everything anew: then there is no gap.
    await one.round();
    await two.round();
    expect([await two.get('tunnel'), await two.get('later')]).not.toContain(null);
  });
});

test('a head that is not whole is waited for, and copies that a sync program made are no devices', async () => {
  const head = carrier.files.get('devices/deviceone/head') ?? new Uint8Array();
  await one.save('tunnel');
  await one.round();
  carrier.files.set('devices/deviceone.sync-conflict-1/head', head);
  const whole = carrier.files.get('devices/deviceone/head') ?? new Uint8Array();
  carrier.files.set('devices/deviceone/head', whole.slice(0, 9));
  await two.round();
  expect(await waitsFor(two)).toBe('half');
  carrier.files.set('devices/deviceone/head', whole);
  await meet();
  expect(mustGet(await two.ports.library.readShelf())?.peers).toHaveLength(1);
});

test.each([
  ['ahead', 3, 'clock', null],
  ['behind', -3, null, 'clock'],
] as const)('a clock that is three days %s is said, and nothing is lost', async (_, days, seenByTwo, seenByOne) => {
  const now = Date.now();
  vi.setSystemTime(now + days * 86_400_000);
  await one.save('tunnel');
  await one.change('bridge', { isStarred: true });
  await one.round();
  vi.setSystemTime(now);
  await two.save('river');
  await two.round();
  expect(await waitsFor(two)).toBe(seenByTwo);
  vi.setSystemTime(now + days * 86_400_000);
  await one.round();
  expect(await waitsFor(one)).toBe(seenByOne);
  // Time goes on, or the clock is set right.
  vi.setSystemTime(now + 4 * 86_400_000);
  await meet();
  expect(await two.get('tunnel')).not.toBeNull();
  expect(await one.get('river')).not.toBeNull();
  expect(await two.get('bridge')).toMatchObject({ isStarred: true });
});

test('a profile put back from a copy reads its own later packs back and writes over none', async () => {
  const self = mustGet(await one.ports.library.readShelf())?.self;
  await one.save('tunnel');
  await one.round();
  const before = new Map(carrier.files);
  if (self) mustGet(await one.ports.library.changeSelf(() => self));
  await one.save('river');
  await meet();
  for (const [path, bytes] of before) if (path.endsWith('.pack')) expect(carrier.files.get(path)).toEqual(bytes);
  expect(await two.get('river')).not.toBeNull();
});

test('a profile put back from before all of it has again what only its own packs hold', async () => {
  await one.save('tunnel');
  await one.round();
  await one.library.delete();
  const again = await another('deviceone').join();
  expect(await again.get('tunnel')).toBeNull();
  await again.round();
  expect(await again.get('tunnel')).not.toBeNull();
  await two.round();
  expect(await two.holds()).toEqual(await again.holds());
});

test('written anew, everything is in new packs, the old ones are gone, and whoever joins has all of it', async () => {
  for (let at = 0; at < 9; at++) await one.save(`${at}`);
  await one.change('3', { note: { text: 'Ask Ann.', was: null } });
  await one.save('4', ['Another text.']);
  await one.round();
  const before = await packsOf(one);
  await writeAnew(one.ports);
  await meet();
  expect((await packsOf(one)).some((seq) => before.includes(seq))).toBe(false);
  expect(carrier.files.has(packPath('deviceone', 1))).toBe(false);
  const three = await another('devicethree').join();
  await three.round();
  expect(await three.holds()).toEqual(await one.holds());
});

test('many small packs become one', async () => {
  for (let at = 0; at < 104; at++) {
    await one.change('bridge', { isStarred: at % 2 === 0, addTags: [`tag${at}`] });
    await one.round();
  }
  expect((await packsOf(one)).length).toBeLessThan(50);
  await meet();
  const three = await another('devicethree').join();
  await three.round();
  expect((await three.get('bridge'))?.tags).toHaveLength(104);
});

test('what a later version says is kept by an older one and passed on', async () => {
  const t = '0mc0000000000devicenew';
  const later = { id: 'a:news.example/bridge', purged: null, fields: { mood: { t, v: { of: 'day' } } } };
  const kind = { id: 'shelfmark:7', purged: null, fields: { name: { t, v: 'To read' } } };
  const { applyEntities } = two.ports.library;
  mustGet(await applyEntities([later, kind], two.ports.digestOf, null));
  await two.change('bridge', { isStarred: true });
  await two.save('bridge', ['Another text.']);
  await two.round();
  expect((await two.library.stamps.get(later.id))?.fields.mood).toEqual(later.fields.mood);
  expect(await two.library.stamps.get(kind.id)).toEqual(kind);
  // It goes out again once the older one speaks for the newer, and reaches who joins by it alone.
  mustGet(await speakFor('devicenew', two.library));
  await writeAnew(two.ports);
  await two.round();
  await carrier.remove('devices/deviceone');
  const three = await another('devicethree').join();
  await three.round();
  expect((await three.library.stamps.get(later.id))?.fields.mood).toEqual(later.fields.mood);
  expect(await three.library.stamps.get(kind.id)).toEqual(kind);
});

test('of 100 titles and notes none is in the bytes of the folder', async () => {
  const words: string[] = [];
  for (let at = 0; at < 100; at++) {
    await one.save(`number-${at}`);
    await one.change(`number-${at}`, { note: { text: `Ask witness ${at}.`, was: null } });
    words.push(`number-${at}`, `witness ${at}`);
  }
  await meet();
  const files = [...carrier.files].map(([path, bytes]) => path + Buffer.from(bytes).toString('latin1'));
  expect(files.length).toBeGreaterThan(4);
  for (const word of words) for (const file of files) expect(file.includes(word), word).toBe(false);
});

test('ended at any step of writing or applying, nothing is lost and nothing is there twice', async () => {
  for (let at = 0; at < 6; at++) await one.save(`a${at}`);
  for (let at = 0; at < 6; at++) await two.save(`b${at}`);
  await one.change('bridge', { note: { text: 'One.', was: null } });
  await two.change('bridge', { note: { text: 'Two.', was: null } });
  for (let steps = 0; steps < 60; steps++) {
    const device = steps % 2 ? one : two;
    let left = Math.floor(steps / 2);
    const { ports } = device;
    const dying =
      <Args extends readonly unknown[], Value>(call: (...args: Args) => Promise<Value>, isAfter: boolean) =>
      async (...args: Args): Promise<Value> => {
        left -= 1;
        if (left < 0 && !isAfter) throw new Killed();
        const value = await call(...args);
        if (left < 0) throw new Killed();
        return value;
      };
    const isAfter = steps % 4 < 2;
    const library = {
      ...ports.library,
      changeSelf: dying(ports.library.changeSelf, isAfter),
      applyEntities: dying(ports.library.applyEntities, isAfter),
      putPeer: dying(ports.library.putPeer, isAfter),
    };
    const dyingCarrier = {
      list: carrier.list,
      read: carrier.read,
      write: dying(carrier.write, isAfter),
      remove: carrier.remove,
    };
    await runRound({ ...ports, library, carrier: dyingCarrier }).catch((error) => {
      if (!(error instanceof Killed)) throw error;
    });
    await device.change('bridge', { addTags: [`tag${steps}`] });
  }
  await meet();
  expect(await one.holds()).toHaveLength(13);
  const bridge = await one.get('bridge');
  expect(bridge?.tags).toHaveLength(60);
  expect(bridge?.note?.match(/One\.|Two\./g)?.sort()).toEqual(['One.', 'Two.']);
});

class Killed extends Error {}
