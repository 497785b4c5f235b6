import { beforeEach, expect, test } from 'vitest';
import { takeOutPerson, takePersonBack } from '@/utils/library/articles/taken-out';
import { connectArticles } from '@/utils/library/connections/connect-articles';
import { mergePersons, splitPerson, undoPersonChoice } from '@/utils/library/connections/person-choices';
import { leaveShelf } from '@/utils/library/shelf/keep-shelf';
import { mustGet } from '@/utils/library/testing/test-library';
import type { DeviceOnShelf } from './testing/device-on-shelf';
import { type TwoDevices, withTwoDevices } from './testing/two-devices';

let { clock, one, two, meet, another } = {} as TwoDevices;

withTwoDevices(async (devices) => {
  ({ clock, one, two, meet, another } = devices);
  await one.join();
  await two.join();
});

beforeEach(async () => {
  // Each saves the same in another order: the keys of persons differ.
  await one.save('a', ['Ann Miller spoke.']);
  await one.save('b', ['Anna Miller spoke.']);
  await two.save('c', ['Ann Miller and Bo Stone spoke.']);
  await two.save('d', ['Bo Stone spoke.']);
  await meetAsPeople();
});

/** Both are in step, and have the same people. */
async function meetAsPeople(): Promise<void> {
  await meet();
  await meet();
  expect(await two.people()).toEqual(await one.people());
}

const merge = async (on: DeviceOnShelf, [from, at]: [string, string], [into, there]: [string, string]) => {
  clock.ms += 1000;
  const keys = [await on.keyOf(from, at), await on.keyOf(into, there)] as const;
  return mustGet(await mergePersons(...keys, on.now(), on.library));
};
const split = async (on: DeviceOnShelf, name: string, path: string) => {
  clock.ms += 1000;
  await connectArticles(on.library);
  const row = await on.library.rows.get({ id: `news.example/${path}` });
  return mustGet(await splitPerson(await on.keyOf(name, path), [row?.doc ?? 0], on.now(), on.library));
};
const names = async (on: DeviceOnShelf) => (await on.people()).map(([name]) => name);

test('two persons who are one on one device are one on the other, and two again once that is taken back', async () => {
  const before = await one.people();
  const id = await merge(one, ['Anna Miller', 'b'], ['Ann Miller', 'a']);
  await meetAsPeople();
  expect(await names(two)).toEqual(['Ann Miller', 'Bo Stone']);
  mustGet(await undoPersonChoice(id, one.library));
  await meetAsPeople();
  expect(await two.people()).toEqual(before);
});

test('taken back on the other device it is taken back on both', async () => {
  await merge(one, ['Anna Miller', 'b'], ['Ann Miller', 'a']);
  await meetAsPeople();
  const [choice] = await two.library.personChoices.toArray();
  mustGet(await undoPersonChoice(choice?.id ?? 0, two.library));
  await meetAsPeople();
  expect(await names(one)).toEqual(['Ann Miller', 'Anna Miller', 'Bo Stone']);
});

test('who was parted from a namesake is apart on both, and whoever joins later has it so', async () => {
  await split(two, 'Ann Miller', 'c');
  await meetAsPeople();
  expect(await names(one)).toEqual(['Ann Miller', 'Ann Miller', 'Anna Miller', 'Bo Stone']);
  const three = await another('devicethree').join();
  await three.round();
  await three.round();
  expect(await three.people()).toEqual(await one.people());
});

test('the same two made one on both devices at once, either way about, are shown as the same on both', async () => {
  await merge(one, ['Anna Miller', 'b'], ['Ann Miller', 'a']);
  const second = await merge(two, ['Ann Miller', 'a'], ['Anna Miller', 'b']);
  await meetAsPeople();
  expect(await names(one)).toEqual(['Ann Miller', 'Bo Stone']);
  expect(await two.library.personChoices.get(second)).toBeUndefined();
  // What the first said holds until that is withdrawn; then the second does.
  const [first] = await one.library.personChoices.toArray();
  mustGet(await undoPersonChoice(first?.id ?? 0, one.library));
  await meetAsPeople();
  expect(await names(two)).toEqual(['Anna Miller', 'Bo Stone']);
});

test('decided before the articles have come, or before there was a shelf, it holds once both are there', async () => {
  const four = another('devicefour');
  await four.save('x', ['Cy Long spoke.']);
  await four.save('y', ['Cyrus Long spoke.']);
  await merge(four, ['Cyrus Long', 'y'], ['Cy Long', 'x']);
  await four.join();
  await four.round();
  await meetAsPeople();
  expect((await names(two)).filter((name) => name?.includes('Long'))).toEqual(['Cy Long']);
});

test('who is nobody is nobody on both, in what is there and in what is saved later, and somebody again on both', async () => {
  clock.ms += 1000;
  const id = mustGet(await takeOutPerson(await one.keyOf('Bo Stone', 'd'), one.now(), one.library));
  // Saved meanwhile where that is not known yet.
  await two.save('e', ['Bo Stone spoke again.']);
  await meetAsPeople();
  await two.save('f', ['Bo Stone left.']);
  await meetAsPeople();
  expect(await names(one)).toEqual(['Ann Miller', 'Anna Miller']);
  expect((await one.get('e'))?.digest.people).toEqual([]);
  expect((await two.get('f'))?.digest.people).toEqual([]);
  clock.ms += 1000;
  mustGet(await takePersonBack(id, one.now(), one.library));
  await meetAsPeople();
  expect(await names(two)).toEqual(['Ann Miller', 'Anna Miller', 'Bo Stone']);
  expect(await two.library.personChoices.count()).toBe(0);
});

test('off the shelf and on it again, everything is said anew', async () => {
  await merge(one, ['Anna Miller', 'b'], ['Ann Miller', 'a']);
  await one.round();
  mustGet(await leaveShelf(one.library));
  expect((await one.library.personChoices.toArray()).map(({ said }) => said)).toEqual([undefined]);
  await one.join();
  expect(mustGet(await one.ports.library.readShelf())?.outgoing).toBe(1);
  await meetAsPeople();
  expect(mustGet(await one.ports.library.readShelf())?.outgoing).toBe(0);
  expect(await names(two)).toEqual(['Ann Miller', 'Bo Stone']);
});
