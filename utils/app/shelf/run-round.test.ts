import { beforeEach, describe, expect, test } from 'vitest';
import { emptyTrash } from '@/utils/library/articles/empty-trash';
import { putRight } from '@/utils/library/articles/put-right';
import { leaveStory, moveToStory, storyOf, undoStoryMove } from '@/utils/library/connections/stories';
import { mustGet } from '@/utils/library/testing/test-library';
import { runRound } from './run-round';
import { type TwoDevices, withTwoDevices } from './testing/two-devices';

let { clock, carrier, one, two, meet, another } = {} as TwoDevices;

withTwoDevices((devices) => {
  ({ clock, carrier, one, two, meet, another } = devices);
});

test('what was saved before there was a shelf is on the other device, with all that was done to it', async () => {
  for (let at = 0; at < 7; at++) await one.save(`${at}`, [`Text ${at}.`]);
  await one.change('3', { addTags: ['roads'], note: { text: 'Ask Ann.', was: null }, isStarred: true });
  await one.save('4', ['Another text.']);
  await one.join();
  await two.join();
  await meet();
  const holds = await two.holds();
  expect(holds).toHaveLength(7);
  expect(await two.get('3')).toMatchObject({ tags: ['roads'], note: 'Ask Ann.', isStarred: true });
  expect(holds.find(({ id }) => id?.endsWith('/4'))?.revisions).toMatchObject([
    { article: { blocks: [{ text: 'Text 4.' }] } },
  ]);
});

test('more articles than a step takes come over, each once, and are connected and found', async () => {
  const paths = Array.from({ length: 130 }, (_, at) => `${at}`);
  for (const path of paths) await one.save(path, [`Ann Bell spoke of pier ${path}.`]);
  await one.join();
  await two.join();
  await meet();
  expect((await two.holds()).map(({ id }) => id).sort()).toEqual((await one.holds()).map(({ id }) => id).sort());
  expect(await two.people()).toEqual(await one.people());
});

test('an article that is taken out for good while it is made ready comes with its text all the same', async () => {
  await one.save('bridge', ['It closed.']);
  await one.join();
  await two.join();
  await one.save('bridge', ['It opened.']);
  await meet();
  // Saved once more by a clock that is ahead, so that the other device's taking out, which comes first, is the earlier word.
  clock.ms += 3_600_000;
  await one.save('bridge', ['It closed.']);
  await one.round();
  clock.ms -= 3_600_000;
  const { library } = two.ports;
  const makeReady: typeof library.makeReady = async (entities, digestOf) => {
    const ready = await library.makeReady(entities, digestOf);
    await two.change('bridge', { isDeleted: true });
    mustGet(await emptyTrash(two.library));
    return ready;
  };
  mustGet(await runRound({ ...two.ports, library: { ...library, makeReady } }));
  expect((await two.get('bridge'))?.article.blocks).toMatchObject([{ text: 'It closed.' }]);
  await meet();
});

test('two libraries that had the same page each for itself keep what was done in either', async () => {
  await one.save('bridge', ['It closed.']);
  await two.save('bridge', ['It closed at noon.']);
  await one.change('bridge', { note: { text: 'One.', was: null }, addTags: ['roads'] });
  await two.change('bridge', { note: { text: 'Two.', was: null }, isStarred: true });
  await one.join();
  await two.join();
  await meet();
  expect(await one.get('bridge')).toMatchObject({ note: 'Two.\n\n———\n\nOne.', tags: ['roads'], isStarred: true });
  expect((await one.holds())[0]?.revisions).toMatchObject([{ article: { blocks: [{ text: 'It closed.' }] } }]);
});

describe('on two devices in step', () => {
  beforeEach(async () => {
    await one.save('bridge');
    await one.join();
    await two.join();
    await meet();
  });

  test('changes go both ways, at once and in turn', async () => {
    await one.change('bridge', { isRead: true, addTags: ['roads'] });
    await two.change('bridge', { note: { text: 'Two.', was: null }, addTags: ['rivers'] });
    await meet();
    await one.change('bridge', { removeTags: ['rivers'] });
    await two.save('tunnel');
    await meet();
    expect(await two.get('bridge')).toMatchObject({ note: 'Two.', tags: ['roads'] });
    expect((await one.get('bridge'))?.readAt).not.toBeNull();
    expect(await one.get('tunnel')).not.toBeNull();
  });

  test('two notes written at once are both kept', async () => {
    await one.change('bridge', { note: { text: 'One.', was: null } });
    await two.change('bridge', { note: { text: 'Two.', was: null } });
    await meet();
    expect((await one.get('bridge'))?.note).toBe('Two.\n\n———\n\nOne.');
  });

  test('a page saved anew on both keeps either text', async () => {
    await one.save('bridge', ['It closed at noon.']);
    await two.save('bridge', ['It closed at one.']);
    await meet();
    const [holds] = await one.holds();
    const texts = holds?.revisions.map(({ article }) => article.blocks[0]?.text);
    expect(holds?.article?.blocks[0]?.text).toBe('It closed at one.');
    expect(texts).toContain('It closed at noon.');
    await two.save('bridge', ['It opened.']);
    await meet();
    expect((await one.holds())[0]?.revisions).toHaveLength(4);
  });

  test('what is emptied from the trash is gone on both and does not come back', async () => {
    await two.change('bridge', { isStarred: true });
    await one.change('bridge', { isDeleted: true });
    mustGet(await emptyTrash(one.library));
    await meet();
    expect(await two.holds()).toEqual([]);
    await two.save('bridge');
    await meet();
    expect(await one.get('bridge')).toMatchObject({ isStarred: false });
  });

  test('an old copy of the library that joins brings nothing back that was emptied since', async () => {
    const old = another('deviceold');
    await old.save('bridge');
    await one.change('bridge', { isDeleted: true });
    clock.ms += 1000;
    mustGet(await emptyTrash(one.library));
    await meet();
    await (await old.join()).round();
    await meet();
    expect([await old.holds(), await one.holds()]).toEqual([[], []]);
  });

  test('what was put right on one is put right on the other', async () => {
    const correction = { kind: 'field', field: 'title', values: ['The bridge'], at: one.now().toISOString() } as const;
    mustGet(await putRight([{ id: 'news.example/bridge', correction }], one.now(), one.library));
    await meet();
    expect(await two.get('bridge')).toMatchObject({
      article: { title: 'The bridge' },
      madeArticle: { title: 'Story bridge' },
    });
  });

  test('an article put beside another is there on both, and alone again on both', async () => {
    await one.save('tunnel');
    await meet();
    mustGet(await moveToStory('news.example/tunnel', 'news.example/bridge', one.now(), one.library));
    await meet();
    expect(await two.library.storyChoices.get('news.example/tunnel')).toMatchObject({ anchor: 'news.example/bridge' });
    clock.ms += 1000;
    mustGet(await leaveStory('news.example/tunnel', two.now(), two.library));
    await meet();
    expect(await one.library.storyChoices.get('news.example/tunnel')).toMatchObject({ anchor: null });
  });

  test('a story that was chosen for what is then emptied from the trash is forgotten on both', async () => {
    mustGet(await leaveStory('news.example/bridge', one.now(), one.library));
    await meet();
    await one.change('bridge', { isDeleted: true });
    mustGet(await emptyTrash(one.library));
    await meet();
    expect([await one.library.storyChoices.count(), await two.library.storyChoices.count()]).toEqual([0, 0]);
  });

  test('a story that was chosen and is chosen no more is on both what it would be by itself', async () => {
    await one.save('tunnel');
    await meet();
    const storyOn = async (device: typeof one) => mustGet(await storyOf('news.example/tunnel', device.library));
    const before = await storyOn(two);
    const undo = mustGet(await leaveStory('news.example/tunnel', one.now(), one.library));
    await meet();
    expect(await storyOn(two)).toBe(await storyOn(one));
    expect(await storyOn(two)).not.toBe(before);
    clock.ms += 1000;
    mustGet(await undoStoryMove(undo, one.library));
    await meet();
    expect(await two.library.storyChoices.count()).toBe(0);
    expect([await storyOn(one), await storyOn(two)]).toEqual([before, before]);
  });

  test('nothing is written while nothing is new', async () => {
    const before = [...carrier.files.keys()].sort();
    await meet();
    expect([...carrier.files.keys()].sort()).toEqual(before);
  });

  test('what is done while it is paused goes out afterwards', async () => {
    mustGet(await one.ports.library.changeSelf((self) => ({ ...self, isPaused: true })));
    await one.change('bridge', { isStarred: true });
    await one.round();
    await two.round();
    expect((await two.get('bridge'))?.isStarred).toBe(false);
    mustGet(await one.ports.library.changeSelf((self) => ({ ...self, isPaused: false })));
    await meet();
    expect((await two.get('bridge'))?.isStarred).toBe(true);
  });

  test('a file of the shelf holds no word of it', async () => {
    const text = new TextDecoder('latin1').decode(
      Uint8Array.from([...carrier.files.values()].flatMap((file) => [...file])),
    );
    for (const word of ['bridge', 'council', 'Example', 'the deviceone']) expect(text).not.toContain(word);
  });
});
