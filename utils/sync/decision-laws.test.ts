import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entity, joinEntities, latestOf } from './entity';
import {
  decisionId,
  type PersonDecision,
  saidDecision,
  sameByMerges,
  standingDecisions,
  withdrawn,
} from './person-decision';
import { stampAfter } from './stamp';

/** What a reader decides about persons on one of three devices, or that one takes what another has put out so far. */
const step = fc.record({
  device: fc.nat(2),
  deed: fc.constantFrom('merge', 'split', 'nobody', 'withdraw', 'take'),
  value: fc.nat(3),
});
const steps = fc.array(step, { maxLength: 40 });
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

class Decider {
  readonly entities = new Map<string, Entity>();
  readonly out: Entity[] = [];

  constructor(
    readonly name: string,
    private readonly aheadMs: number,
  ) {}

  decide(deed: 'merge' | 'split' | 'nobody', value: number, ms: number): void {
    const at = new Date(ms + this.aheadMs).toISOString();
    const decision = decisionOf(deed, value, at);
    const id = decisionId(decision.kind, at, `name ${value}`);
    this.put(saidDecision(id, decision, stampAfter(ms + this.aheadMs, null, this.name)));
  }

  withdraw(value: number, ms: number): void {
    const standing = standingDecisions([...this.entities.values()]);
    const entity = this.entities.get(standing[value % Math.max(1, standing.length)]?.id ?? '');
    if (entity) this.put(withdrawn(entity, stampAfter(ms + this.aheadMs, latestOf(entity), this.name)));
  }

  take(change: Entity): void {
    const sent: Entity = JSON.parse(JSON.stringify(change));
    const there = this.entities.get(sent.id);
    this.entities.set(sent.id, there ? joinEntities(there, sent) : sent);
  }

  get said() {
    return standingDecisions([...this.entities.values()]);
  }

  private put(entity: Entity): void {
    this.take(entity);
    this.out.push(entity);
  }
}

function decisionOf(deed: 'merge' | 'split' | 'nobody', value: number, at: string): PersonDecision {
  if (deed === 'nobody') return { kind: 'not-person', at, names: [`name ${value}`] };
  if (deed === 'split') return { kind: 'split', at, moved: [[`article ${value}`, 'ann']] };
  return { kind: 'merge', at, from: [[`article ${value}`, 'ann']], into: [[`article ${value + 1}`, 'bo']] };
}

function play(played: readonly Step[]): Decider[] {
  const devices = ['deviceone', 'devicetwo', 'devicethree'].map((name, at) => new Decider(name, (at - 1) * 5000));
  for (const [at, { device, deed, value }] of played.entries()) {
    const [own, ms] = [devices[device], Date.parse('2026-03-01T10:00:00Z') + at * 1000];
    if (deed === 'take') for (const change of devices[value % 3]?.out ?? []) own?.take(change);
    else if (deed === 'withdraw') own?.withdraw(value, ms);
    else own?.decide(deed, value, ms);
  }
  return devices;
}

const shuffled = <Item>(items: readonly Item[], seed: readonly number[]) =>
  items
    .map((item, at) => ({ item, key: seed[at % seed.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

test('decisions in any order, doubled, of three devices stand alike and in one order on all', () => {
  fc.assert(
    fc.property(steps, fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (played, seed) => {
      const devices = play(played);
      const all = devices.flatMap(({ out }) => out);
      for (const [at, device] of devices.entries())
        for (const change of at === 0 ? all : shuffled([...all, ...all], seed.slice(at))) device.take(change);
      expect(devices[1]?.said).toEqual(devices[0]?.said);
      expect(devices[2]?.said).toEqual(devices[0]?.said);
      const times = devices[0]?.said.map(({ decision }) => decision.at) ?? [];
      expect(times).toEqual([...times].sort());
    }),
    { numRuns: 400 },
  );
});

test('a decision stands unless it was withdrawn, whatever was decided by clocks that differ', () => {
  fc.assert(
    fc.property(steps, (played) => {
      const devices = play(played);
      const all = devices.flatMap(({ out }) => out);
      const [first] = devices;
      for (const change of all) first?.take(change);
      const isWithdrawn = (id: string) =>
        all.some((entity) => entity.id === id && standingDecisions([entity]).length === 0);
      const standing = new Set(first?.said.map(({ id }) => id));
      for (const { id } of all) expect(standing.has(id)).toBe(!isWithdrawn(id));
    }),
    { numRuns: 400 },
  );
});

test('a decision of a kind that only a later version knows stands for nothing and is kept', () => {
  const t = '0mkxxxxxx0000devicenew';
  const later: Entity = {
    id: 'p:renamed',
    purged: null,
    fields: { isWithdrawn: { t, v: false }, what: { t, v: { kind: 'renamed', at: '1', to: 'Ann' } } },
  };
  expect(standingDecisions([later])).toEqual([]);
  expect(joinEntities(later, later)).toEqual(later);
});

test('who are one by way of somebody else are one, in whatever order it was decided', () => {
  const merge = (from: string, into: string) => ({
    id: `p:${from}${into}`,
    decision: { kind: 'merge', at: from, from: [[from, 'x']], into: [[into, 'x']] } as const,
  });
  const merges = [merge('a', 'b'), merge('c', 'd'), merge('b', 'c'), merge('e', 'f')];
  for (const standing of [merges, [...merges].reverse()]) {
    const sameAs = sameByMerges(standing);
    const named = (id: string) =>
      sameAs([id, 'x'])
        .map(([each]) => each)
        .sort();
    expect(named('a')).toEqual(['a', 'b', 'c', 'd']);
    expect(named('d')).toEqual(['a', 'b', 'c', 'd']);
    expect(named('e')).toEqual(['e', 'f']);
    expect(named('g')).toEqual(['g']);
  }
});
