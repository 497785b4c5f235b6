import { beforeEach, describe, expect, test } from 'vitest';
import type { Highlight } from '@/utils/model/saved-article';
import { joinEntities } from './entity';
import { Device } from './testing/device';

let clock: { ms: number };
let one: Device;
let two: Device;

beforeEach(() => {
  clock = { ms: Date.parse('2026-03-01T10:00:00Z') };
  one = new Device('deviceone', clock);
  two = new Device('devicetwo', clock);
  one.save('It closed.');
  two.takeFrom(one);
});

/** Both take what the other has put out, in either order. */
function meet(): void {
  one.takeFrom(two, two);
  two.takeFrom(...[one].reverse());
  expect(two.entity).toEqual(one.entity);
}

const highlight = (changes: Partial<Highlight> = {}): Highlight => ({
  id: 'h',
  quote: 'closed',
  prefix: 'It ',
  suffix: '.',
  colour: 'yellow',
  note: null,
  createdAt: '2026-03-01T10:00:00.000Z',
  ...changes,
});

describe('the text', () => {
  test('saved later is shown, and what another device saved meanwhile is an earlier one', () => {
    one.save('It closed at noon.');
    two.save('It closed at one.');
    meet();
    const texts = one.truth?.texts;
    expect(texts?.shown.article.blocks[0]?.text).toBe('It closed at one.');
    const earlier = [...(texts?.earlier.values() ?? [])].map(({ article }) => article.blocks[0]?.text);
    expect(earlier.sort()).toEqual(['It closed at noon.', 'It closed.', 'It closed.']);
  });

  test('the same page saved on both is one text', () => {
    const other = new Device('deviceother', clock);
    other.save('It closed.');
    other.takeFrom(one);
    expect(other.truth?.texts?.earlier.size).toBe(0);
  });

  test('of three that did not know of one another none is lost when a fourth replaces them', () => {
    const three = new Device('devicethree', clock);
    three.takeFrom(one);
    for (const [at, device] of [one, two, three].entries()) device.save(`It closed at ${at}.`);
    one.takeFrom(two, three);
    one.save('It opened.');
    two.takeFrom(one);
    const words = [...(two.truth?.texts?.earlier.values() ?? [])].map(({ article }) => article.blocks[0]?.text);
    for (const at of [0, 1, 2]) expect(words).toContain(`It closed at ${at}.`);
    expect(two.truth?.texts?.shown.article.blocks[0]?.text).toBe('It opened.');
  });
});

test('it was saved when it was first saved', () => {
  const other = new Device('deviceother', clock);
  other.save('It closed.');
  const first = one.own.savedAt;
  expect(other.own.savedAt > first).toBe(true);
  other.takeFrom(one);
  one.takeFrom(other);
  expect([one.own.savedAt, other.own.savedAt]).toEqual([first, first]);
});

test.each([
  ['readAt', '2026-03-02T00:00:00.000Z', null],
  ['archivedAt', '2026-03-02T00:00:00.000Z', null],
  ['deletedAt', '2026-03-02T00:00:00.000Z', null],
  ['isStarred', true, false],
  ['progress', 0.5, 0.2],
  ['queuePlace', 3, 1],
] as const)('%s is as it was last written, whatever happens to other fields', (name, first, then) => {
  one.change({ [name]: first });
  two.change({ tags: ['roads'] });
  meet();
  expect(two.own[name]).toBe(first);
  two.change({ [name]: then });
  one.change({ note: 'later' });
  meet();
  expect([one.own[name], one.own.tags, two.own.note]).toEqual([then, ['roads'], 'later']);
});

test('a later save takes it out of the trash', () => {
  one.change({ deletedAt: one.now() });
  two.takeFrom(one);
  two.save('It closed.');
  meet();
  expect(one.own.deletedAt).toBeNull();
});

describe('tags', () => {
  test('are each for itself', () => {
    one.change({ tags: ['roads', 'rivers'] });
    meet();
    one.change({ tags: ['roads', 'rivers', 'rain'] });
    two.change({ tags: ['rivers'] });
    meet();
    expect(one.own.tags).toEqual(['rain', 'rivers']);
  });

  test('given and taken at the same moment are there', () => {
    const given = { t: '0mkxxxxxx0000deviceone', v: true };
    const taken = { t: '0mkxxxxxx0000devicetwo', v: false };
    const state = (field: typeof given) => ({ id: 'a:x', purged: null, fields: { 'tag:roads': field } });
    for (const [a, b] of [
      [given, taken],
      [taken, given],
    ] as const)
      expect(joinEntities(state(a), state(b)).fields['tag:roads']).toEqual(given);
  });
});

describe('the note', () => {
  test('is the later one where its writer had seen the other', () => {
    one.change({ note: 'Ask Ann.' });
    two.takeFrom(one);
    two.change({ note: 'Asked Ann.' });
    meet();
    expect(one.own.note).toBe('Asked Ann.');
  });

  test('loses no word where both wrote, the later first', () => {
    one.change({ note: 'Ask Ann.' });
    two.change({ note: 'Ask Bo.' });
    meet();
    expect(one.own.note).toBe('Ask Bo.\n\n———\n\nAsk Ann.');
    one.change({ note: 'Asked both.' });
    meet();
    expect(two.own.note).toBe('Asked both.');
  });

  test('deleted on one and written on on the other stays', () => {
    one.change({ note: 'Ask Ann.' });
    meet();
    one.change({ note: null });
    two.change({ note: 'Ask Ann today.' });
    meet();
    expect(one.own.note).toBe('Ask Ann today.');
  });
});

describe('highlights', () => {
  beforeEach(() => {
    one.change({ highlights: [highlight()] });
    meet();
  });

  test('made on both are both there', () => {
    one.change({ highlights: [...one.own.highlights, highlight({ id: 'a' })] });
    two.change({ highlights: [...two.own.highlights, highlight({ id: 'b' })] });
    meet();
    expect(one.own.highlights.map(({ id }) => id)).toEqual(['a', 'b', 'h']);
  });

  test('have the colour given last and both notes', () => {
    one.change({ highlights: [highlight({ colour: 'blue', note: 'one' })] });
    two.change({ highlights: [highlight({ colour: 'pink', note: 'two' })] });
    meet();
    expect(one.own.highlights).toMatchObject([{ colour: 'pink', note: 'two\n\n———\n\none' }]);
  });

  test('removed are gone', () => {
    one.change({ highlights: [] });
    meet();
    expect(two.own.highlights).toEqual([]);
  });

  test('removed by who did not know of an edit are there', () => {
    one.change({ highlights: [] });
    two.change({ highlights: [highlight({ note: 'why?' })] });
    meet();
    expect(one.own.highlights).toMatchObject([{ id: 'h', note: 'why?' }]);
  });
});

describe('taken out for good', () => {
  test('is gone with whatever was done before', () => {
    two.change({ note: 'seen' });
    one.purge();
    meet();
    expect([one.truth, two.truth]).toEqual([null, null]);
  });

  test('and saved again later is there, without what was before', () => {
    two.change({ note: 'seen' });
    one.purge();
    two.takeFrom(one);
    two.save('It closed.');
    meet();
    expect(one.truth?.own).toMatchObject({ note: null, savedAt: two.own.savedAt });
  });

  test('does not come back with an old copy', () => {
    const old = new Device('deviceold', clock);
    old.takeFrom(one);
    one.purge();
    one.take(old.entity);
    expect(one.truth).toBeNull();
  });
});

test('what was put right is by what it is about, the later decision', () => {
  const correction = (name: string, at: string) => ({ kind: 'not-person', name, at }) as const;
  one.change({ corrections: [correction('Storm Ann', '1')] });
  two.change({ corrections: [correction('Storm Bo', '1')] });
  meet();
  expect(one.own.corrections.map((each) => each.kind === 'not-person' && each.name)).toEqual(['Storm Ann', 'Storm Bo']);
  one.change({ corrections: [] });
  two.change({ tags: ['x'] });
  meet();
  expect(two.own.corrections).toEqual([]);
});

test('the story is the one chosen last', () => {
  one.putBeside('a');
  two.putBeside('b');
  meet();
  expect(one.truth?.story).toMatchObject({ anchor: 'b' });
});

test('a field of a later version is kept and goes on', () => {
  const later = { id: 'a:bridge', purged: null, fields: { mood: { t: '0mkxxxxxx0000devicenew', v: { of: 'day' } } } };
  one.take(later);
  one.change({ isStarred: true });
  one.save('It opened.');
  expect(one.entity.fields.mood).toEqual(later.fields.mood);
});

test('what is decided by a clock that is days behind holds against what its reader had seen', () => {
  one.change({ isStarred: true });
  const slow = new Device('deviceslow', clock, -3 * 86_400_000);
  slow.takeFrom(one);
  slow.change({ isStarred: false });
  one.takeFrom(slow);
  expect(one.own.isStarred).toBe(false);
});
