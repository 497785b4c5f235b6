import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity } from './entity';
import { joinEntities } from './entity';
import { Device } from './testing/device';

/** What a reader does on one of three devices, or that one takes what another has put out so far. */
const step = fc.record({
  device: fc.nat(2),
  deed: fc.constantFrom(
    'save',
    'note',
    'tag',
    'untag',
    'star',
    'mark',
    'unmark',
    'purge',
    'trash',
    'put-right',
    'take',
    'story',
  ),
  value: fc.nat(3),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const names = ['deviceone', 'devicetwo', 'devicethree'];

/** Every word of a note or a highlight's note bears its own number, so that none can be lost unseen. */
function play(steps: readonly Step[]): Device[] {
  const clock = { ms: Date.parse('2026-03-01T10:00:00Z') };
  const devices = names.map((name, at) => new Device(name, clock, (at - 1) * 5000));
  for (const [at, { device, deed, value }] of steps.entries()) {
    const own = devices[device];
    if (own) act(own, deed, value, at, devices);
  }
  return devices;
}

function act(own: Device, deed: Step['deed'], value: number, at: number, devices: readonly Device[]): unknown {
  if (deed === 'save') return own.save(`It closed at ${value}.`);
  if (deed === 'take') return own.takeFrom(...devices.slice(value % 3));
  if (deed === 'purge') return own.purge();
  if (!own.truth) return undefined;
  const { tags, highlights } = own.own;
  switch (deed) {
    case 'note':
      return own.change({ note: `word${at}` });
    case 'tag':
      return own.change({ tags: [...new Set([...tags, `tag${value}`])] });
    case 'untag':
      return own.change({ tags: tags.slice(1) });
    case 'star':
      return own.change({ isStarred: value % 2 === 0, readAt: value > 1 ? own.now() : null });
    case 'trash':
      return own.change({ deletedAt: own.now() });
    case 'unmark':
      return own.change({ highlights: highlights.slice(1) });
    case 'mark': {
      const mark = { id: `h${value}`, quote: 'closed', prefix: '', suffix: '', createdAt: '1' };
      const others = highlights.filter(({ id }) => id !== mark.id);
      return own.change({ highlights: [...others, { ...mark, colour: at % 2 ? 'blue' : 'pink', note: `word${at}` }] });
    }
    case 'put-right':
      return own.change({ corrections: value ? [{ kind: 'not-topic', label: `t${value}`, at: own.now() }] : [] });
    case 'story':
      return own.putBeside(`anchor${value}`);
  }
}

const steps = fc.array(step, { maxLength: 40 });
const everything = (devices: readonly Device[]): Entity[] => devices.flatMap(({ out }) => out);
const shuffled = <Item>(items: readonly Item[], seed: readonly number[]) =>
  items
    .map((item, at) => ({ item, key: seed[at % seed.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

test('any order, any doubling, any interleaving of three devices ends in the same state', () => {
  fc.assert(
    fc.property(steps, fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (played, seed) => {
      const devices = play(played);
      const changes = everything(devices);
      const results = devices.map((device, at) => {
        const order = at === 0 ? changes : shuffled([...changes, ...changes], seed.slice(at));
        for (const change of order) device.take(change);
        return device.entity;
      });
      expect(results[1]).toEqual(results[0]);
      expect(results[2]).toEqual(results[0]);
      expect(devices[1]?.truth).toEqual(devices[0]?.truth);
    }),
    { numRuns: 400 },
  );
});

test('states join like sets: in any order, in any grouping, and with themselves', () => {
  fc.assert(
    fc.property(steps, (played) => {
      const [a, b, c] = play(played).map(({ entity }) => entity);
      if (!a || !b || !c) return;
      expect(joinEntities(a, b)).toEqual(joinEntities(b, a));
      expect(joinEntities(joinEntities(a, b), c)).toEqual(joinEntities(a, joinEntities(b, c)));
      expect(joinEntities(a, a)).toEqual(a);
    }),
    { numRuns: 400 },
  );
});

test('no word of a note is lost unless somebody who had read it replaced it', () => {
  fc.assert(
    fc.property(steps, (played) => {
      const devices = play(played.map((each) => (each.deed === 'purge' ? { ...each, deed: 'star' as const } : each)));
      const before = devices.map(({ truth }) => truth?.own.note ?? null);
      // Only who has the latest word of all three can have replaced another's: those that stood last somewhere stand now.
      const all = everything(devices);
      for (const device of devices) for (const change of all) device.take(change);
      const after = devices[0]?.truth?.own.note ?? '';
      const isReplaced = (note: string) => all.some((change) => replaces(change, note, all));
      for (const note of before)
        for (const word of note?.match(/word\d+/g) ?? []) expect(after.includes(word) || isReplaced(word)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

/** A change of the note whose writer had seen the word and left it out. */
function replaces(change: Entity, word: string, all: readonly Entity[]): boolean {
  const note = change.fields.note;
  if (!note || !('live' in note) || JSON.stringify(note.live).includes(word)) return false;
  const stamps = all.flatMap(({ fields }) => {
    const other = fields.note;
    if (!other || !('live' in other)) return [];
    return Object.entries(other.live).flatMap(([stamp, text]) => (String(text).includes(word) ? stamp : []));
  });
  return stamps.some((stamp) => stamp <= (note.seen[stamp.slice(13)] ?? ''));
}
