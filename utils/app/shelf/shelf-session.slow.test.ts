import { beforeEach, expect, test } from 'vitest';
import { leaveShelf, putOnShelf, speakFor } from '@/utils/library/shelf/keep-shelf';
import { watch } from '@/utils/library/store/watch';
import { freshStore, mustGet } from '@/utils/library/testing/test-library';
import { CarrierError } from '@/utils/sync/shelf/carrier';
import { MemoryCarrier } from '@/utils/sync/testing/memory-carrier';
import { ShelfSession } from './shelf-session';
import { DeviceOnShelf } from './testing/device-on-shelf';

const passphrase = 'correct horse battery staple';

/** A page of the options on a library, with a folder of its own that is carried by nobody. */
class Desk {
  readonly folder = new MemoryCarrier();
  readonly device: DeviceOnShelf;
  readonly handed: Blob[] = [];
  picked: unknown = { name: 'a folder' };
  mayWrite = true;
  isGone = false;
  readonly session: ShelfSession;

  constructor(name: string) {
    this.device = new DeviceOnShelf(name, this.folder, { ms: Date.now() });
    const { library } = this.device;
    const { onProgress: _, isStopped: __, carrier: ___, ...ports } = this.device.ports;
    this.session = new ShelfSession({
      ...ports,
      library: {
        ...ports.library,
        watch: (query, onChange, onError) => watch(query, onChange, onError, library),
        putOnShelf: (shelf) => putOnShelf(shelf, library),
        leaveShelf: () => leaveShelf(library),
        speakFor: (device) => speakFor(device, library),
      },
      places: {
        canPick: true,
        pick: async () => this.picked,
        askLeave: async () => this.mayWrite,
        carrierIn: async () => {
          if (this.isGone) throw new CarrierError('gone');
          return this.folder;
        },
        forgetOwnFiles: async () => this.folder.files.clear(),
        inTurn: async (_, work) => {
          await work();
          return true;
        },
      },
      download: (_, blob) => void this.handed.push(blob),
    });
    this.session.start();
  }

  get state() {
    return this.session.state.get();
  }

  async setUp(): Promise<string> {
    await this.session.pickFolder();
    await this.session.answer(passphrase, this.device.device);
    return this.state.code ?? '';
  }

  /** Once the page has heard of it. */
  async isOn(isOn: boolean): Promise<void> {
    await expect.poll(() => this.state.shelf !== undefined && (this.state.shelf !== null) === isOn).toBe(true);
  }
}

/** What a sync program does. */
function carry(from: Desk, to: Desk): void {
  for (const [path, bytes] of from.folder.files) to.folder.files.set(path, bytes);
}

let one: Desk;
let two: Desk;

beforeEach(async () => {
  freshStore();
  one = new Desk('deviceone');
  two = new Desk('devicetwo');
  await one.device.save('bridge');
});

test('a new shelf gives a code that opens it, in whatever way it is typed; what is neither code nor passphrase does not', async () => {
  const code = await one.setUp();
  expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  await one.isOn(true);
  one.session.codeSeen();
  expect(one.state.code).toBeNull();
  carry(one, two);
  await two.session.pickFolder();
  expect(two.state.question?.file).not.toBeNull();
  await two.session.answer('correct horse battery stapler', 'two');
  expect(two.state).toMatchObject({ trouble: 'wrong-secret', shelf: null });
  await two.session.answer(
    ` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ')}`,
    'two',
  );
  expect(two.state.trouble).toBeNull();
  expect(await two.device.get('bridge')).not.toBeNull();
});

test('a shelf whose first file has not come in full is waited for', async () => {
  await one.setUp();
  const whole = one.folder.files.get('shelf.json') ?? new Uint8Array();
  two.folder.files.set('shelf.json', whole.slice(0, 40));
  await two.session.pickFolder();
  expect(two.state).toMatchObject({ trouble: 'half-shelf', question: null });
});

test('carried by hand, files bring both in step, and one of another shelf or of none is refused', async () => {
  await one.session.useFiles();
  await one.session.answer(passphrase, 'one');
  await one.isOn(true);
  await one.session.handOver();
  const file = one.handed[0] ?? new Blob();
  await two.session.takeFile(file);
  await two.session.answer(passphrase, 'two');
  await two.isOn(true);
  expect(await two.device.get('bridge')).not.toBeNull();
  await two.device.change('bridge', { note: { text: 'Two.', was: null } });
  await two.session.handOver();
  await one.session.takeFile(two.handed[0] ?? new Blob());
  expect((await one.device.get('bridge'))?.note).toBe('Two.');
  // An older file changes nothing.
  await two.session.takeFile(file);
  expect((await two.device.get('bridge'))?.note).toBe('Two.');

  await one.session.takeFile(new Blob(['no shelf']));
  expect(one.state.trouble).toBe('no-shelf');
  const other = new Desk('deviceother');
  await other.setUp();
  await other.isOn(true);
  await one.session.takeFile(await handedBy(other));
  expect(one.state.trouble).toBe('other-shelf');
});

async function handedBy(desk: Desk): Promise<Blob> {
  await desk.session.handOver();
  return desk.handed[0] ?? new Blob();
}

test('another shelf in the place of ours is not written to', async () => {
  await one.setUp();
  await one.isOn(true);
  const other = new Desk('deviceother');
  await other.setUp();
  one.folder.files.set('shelf.json', other.folder.files.get('shelf.json') ?? new Uint8Array());
  await one.device.save('tunnel');
  const before = [...one.folder.files.keys()];
  await one.session.bringInStep();
  expect(one.state.trouble).toBe('other-shelf');
  expect([...one.folder.files.keys()]).toEqual(before);
});

test('a folder that is gone, or must be allowed again, is told', async () => {
  await one.setUp();
  await one.isOn(true);
  one.mayWrite = false;
  await one.session.bringInStep();
  expect(one.state).toMatchObject({ trouble: 'not-allowed', isBusy: false });
  one.mayWrite = true;
  one.isGone = true;
  await one.session.bringInStep();
  expect(one.state).toMatchObject({ trouble: 'gone', isBusy: false });
});

test('paused it writes nothing, and goes on', async () => {
  await one.setUp();
  await one.isOn(true);
  await one.session.pause(true);
  const before = one.folder.files.size;
  await one.device.save('tunnel');
  await one.session.bringInStep();
  expect(one.folder.files.size).toBe(before);
  await one.session.pause(false);
  expect(one.folder.files.size).toBe(before + 1);
});

test('a device that is taken off is gone from the folder, and what it wrote is there for whoever joins later', async () => {
  await one.setUp();
  carry(one, two);
  await two.session.pickFolder();
  await two.session.answer(passphrase, 'two');
  await two.device.save('tunnel');
  await two.isOn(true);
  await two.session.bringInStep();
  carry(two, one);
  await one.session.bringInStep();
  await expect.poll(() => one.state.shelf?.peers.length).toBe(1);
  const [peer] = one.state.shelf?.peers ?? [];
  await one.session.takeOff(peer?.device ?? '');
  expect(one.state.trouble).toBeNull();
  expect([...one.folder.files.keys()].filter((path) => path.includes(peer?.device ?? '-'))).toEqual([]);
  await expect.poll(() => one.state.shelf?.peers.length).toBe(0);
  const three = new Desk('devicethree');
  carry(one, three);
  await three.session.pickFolder();
  await three.session.answer(passphrase, 'three');
  expect([await three.device.get('bridge'), await three.device.get('tunnel')]).not.toContain(null);
});

test('left, the library is as it was, and nothing is noted any more', async () => {
  await one.setUp();
  await one.isOn(true);
  await one.session.leave();
  await one.isOn(false);
  expect(await one.device.get('bridge')).not.toBeNull();
  await one.device.save('tunnel');
  expect(await one.device.library.stamps.count()).toBe(0);
  expect(mustGet(await one.device.ports.library.readShelf())).toBeNull();
});
