import { expect, test, vi } from 'vitest';
import { fail, succeed } from '@/utils/model/result';
import { Announcer } from '../announcer';
import { settled } from '../testing/fake-watch';
import { type PersonChoices, PersonDecisions } from './person-decisions';

const now = new Date('2026-11-26T12:00:00Z');
const ann = { key: 'ann-lee', name: 'Ann Lee' };
const other = { key: 'a-lee', name: 'A. Lee' };

function setUp(changes: Partial<PersonChoices> = {}) {
  const library = {
    mergePersons: vi.fn<PersonChoices['mergePersons']>(async () => succeed(4)),
    splitPerson: vi.fn<PersonChoices['splitPerson']>(async () => succeed({ id: 5 })),
    undoPersonChoice: vi.fn<PersonChoices['undoPersonChoice']>(async () => succeed(null)),
    takeOutPerson: vi.fn<PersonChoices['takeOutPerson']>(async () => succeed(6)),
    takePersonBack: vi.fn<PersonChoices['takePersonBack']>(async () => succeed(null)),
    ...changes,
  };
  const announcer = new Announcer();
  const decisions = new PersonDecisions(library, announcer, () => now);
  return { library, announcer, decisions, said: () => announcer.state.get()?.message };
}

test('two are one, and two again', async () => {
  const { decisions, library, announcer, said } = setUp();
  await decisions.merge(ann, other);
  expect(library.mergePersons).toHaveBeenCalledExactlyOnceWith('a-lee', 'ann-lee', now);
  expect(said()).toEqual({ kind: 'persons-merged', name: 'Ann Lee', other: 'A. Lee' });
  announcer.undoLast();
  await settled();
  expect(library.undoPersonChoice).toHaveBeenCalledExactlyOnceWith(4);
  expect(said()).toEqual({ kind: 'decision-undone' });
});

test('one is two, and one again', async () => {
  const { decisions, library, announcer, said } = setUp();
  await decisions.split(ann, [3, 9]);
  expect(library.splitPerson).toHaveBeenCalledExactlyOnceWith('ann-lee', [3, 9], now);
  expect(said()).toEqual({ kind: 'person-split', name: 'Ann Lee' });
  announcer.undoLast();
  await settled();
  expect(library.undoPersonChoice).toHaveBeenCalledExactlyOnceWith(5);
});

test('nobody, and somebody again', async () => {
  const { decisions, library, announcer, said } = setUp();
  await decisions.takeOut(ann);
  expect(library.takeOutPerson).toHaveBeenCalledExactlyOnceWith('ann-lee', now);
  expect(said()).toEqual({ kind: 'person-taken-out', name: 'Ann Lee' });
  announcer.undoLast();
  await settled();
  expect(library.takePersonBack).toHaveBeenCalledExactlyOnceWith(6, now);
  expect(said()).toEqual({ kind: 'decision-undone' });
});

test('what another page decided meanwhile, and a library that fails, are told', async () => {
  const gone = async () => fail({ kind: 'gone' as const });
  const { decisions, said } = setUp({ mergePersons: gone, undoPersonChoice: gone });
  await decisions.merge(ann, other);
  expect(said()).toEqual({ kind: 'gone' });
  await decisions.undo(4);
  expect(said()).toEqual({ kind: 'gone' });
  const fails = setUp({ takeOutPerson: gone, takePersonBack: gone });
  await fails.decisions.takeOut(ann);
  expect(fails.said()).toEqual({ kind: 'gone' });
  fails.announcer.close();
  await fails.decisions.takeBack(6);
  expect(fails.said()).toEqual({ kind: 'gone' });
  const full = setUp({ splitPerson: async () => fail({ kind: 'quota', message: '' }) });
  await full.decisions.split(ann, [3]);
  expect(full.said()).toEqual({ kind: 'full' });
});
