import { describe, expect, test } from 'vitest';
import { checkHealth } from '@/utils/library/health/check-health';
import { repairLibrary } from '@/utils/library/health/repair-library';
import { mustGet } from '@/utils/library/testing/test-library';
import type { DeviceOnShelf } from './testing/device-on-shelf';
import { inStep, type TwoDevices, withTwoDevices } from './testing/two-devices';

let { one, two, meet } = {} as TwoDevices;

withTwoDevices(async (devices) => {
  ({ one, two, meet } = devices);
  await inStep(devices);
});

test('what was noted of an article and is damaged is found, put aside and noted again', async () => {
  await one.library.stamps.put({ id: 'a:news.example/bridge', purged: 7, fields: 'torn' } as never);
  const faults = await one.faults();
  expect(faults).toMatchObject([{ kind: 'damaged', table: 'stamps', key: 'a:news.example/bridge' }]);
  const report = mustGet(await checkHealth(undefined, undefined, one.library));
  mustGet(await repairLibrary(report, one.now(), undefined, one.library));
  await two.change('bridge', { isStarred: true });
  await meet();
  expect(await one.get('bridge')).toMatchObject({ isStarred: true });
});

describe('what this device keeps of its shelf, damaged', () => {
  const repair = async () => mustGet(await repairLibrary(await reportOf(one), one.now(), undefined, one.library));
  const reportOf = async (device: DeviceOnShelf) => mustGet(await checkHealth(undefined, undefined, device.library));
  const selfChanged = (change: object) => async () => {
    await one.library.shelf.put({ ...((await one.library.shelf.get('self')) as object), ...change } as never);
  };

  test.each([
    ['its name', selfChanged({ device: null })],
    ['its packs', selfChanged({ packs: null })],
    ['its last pack', selfChanged({ lastPack: 0 })],
    ['all of it', () => one.library.shelf.delete('self')],
    ['the mark by which writes are noted', () => one.library.meta.delete('shelfOn')],
    ['what it knows of the other', () => one.library.shelf.update('peer:devicetwo', { taken: 'x' } as never)],
  ])(
    '%s: what is done until the repair is not lost to the other device, nor what the other does',
    async (_, damage) => {
      await damage();
      await one.change('bridge', { isStarred: true });
      await two.change('bridge', { addTags: ['river'] });
      await one.save('tunnel');
      await two.round();
      expect(await one.faults()).not.toEqual([]);
      await repair();
      await meet();
      expect(await two.get('bridge')).toMatchObject({ isStarred: true, tags: ['river'] });
      expect(await two.get('tunnel')).not.toBeNull();
    },
  );

  test('a change to be carried out: it goes out all the same, with or without a repair', async () => {
    for (const repaired of [repair, async () => {}]) {
      await one.change('bridge', { addTags: [`tag${repaired === repair}`] });
      await one.library.outbox.toCollection().modify({ names: null } as never);
      await repaired();
      await meet();
    }
    expect([...((await two.get('bridge'))?.tags ?? [])].sort()).toEqual(['tagfalse', 'tagtrue']);
    expect(await one.library.setAside.count()).toBe(2);
  });

  test('what was said of an article: the article can be changed before any repair, and the change goes out', async () => {
    await one.library.stamps.put({ id: 'a:news.example/bridge', purged: 7, fields: 'torn' } as never);
    await one.change('bridge', { isStarred: true });
    await meet();
    expect(await two.get('bridge')).toMatchObject({ isStarred: true });
    expect(await one.library.setAside.count()).toBe(1);
  });

  test('its key: it is on no shelf any more, keeps its library, and joins again', async () => {
    await one.library.shelf.update('place', { key: null } as never);
    await repair();
    expect(mustGet(await one.ports.library.readShelf())).toBeNull();
    expect(await one.get('bridge')).not.toBeNull();
    await one.change('bridge', { isStarred: true });
    await one.join();
    await meet();
    expect(await two.get('bridge')).toMatchObject({ isStarred: true });
  });
});

test('what a damaged row held of the reader comes back from what was said of it, and is lost on no device', async () => {
  await one.change('bridge', { isStarred: true, addTags: ['roads', 'rivers'], note: { text: 'Ask Ann.', was: null } });
  await meet();
  await one.library.rows
    .where('id')
    .equals('news.example/bridge')
    .modify({ tags: 7, note: { torn: 1 }, isStarred: 'x' } as never);
  const report = mustGet(await checkHealth(undefined, undefined, one.library));
  mustGet(await repairLibrary(report, one.now(), undefined, one.library));
  for (const device of [one, two]) {
    const saved = await device.get('bridge');
    expect([saved?.isStarred, [...(saved?.tags ?? [])].sort(), saved?.note]).toEqual([
      true,
      ['rivers', 'roads'],
      'Ask Ann.',
    ]);
    await meet();
  }
});
