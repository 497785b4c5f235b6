import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';
import type { Announcer } from '../announcer';

/** 'gone': another page has decided about this person meanwhile. */
type Failure = LibraryFailure | { readonly kind: 'gone' };
type Asked<Value> = Promise<Result<Value, Failure>>;

/** The library as decisions about people change it. */
export interface PersonChoices {
  /** One person of two; the decision's number. */
  readonly mergePersons: (from: string, into: string, now: Date) => Asked<number>;
  /** Another person of the same name, in these articles. */
  readonly splitPerson: (key: string, docs: readonly number[], now: Date) => Asked<{ readonly id: number }>;
  readonly undoPersonChoice: (id: number) => Asked<unknown>;
  /** Nobody goes by this person's names, in whatever is saved now or later; the decision's number. */
  readonly takeOutPerson: (key: string, now: Date) => Asked<number>;
  readonly takePersonBack: (id: number, now: Date) => Asked<unknown>;
}

interface Person {
  readonly key: string;
  readonly name: string;
}

/** What the reader decides about people: who is the same, who only has the same name, who is nobody. Each can be taken back. */
export class PersonDecisions {
  constructor(
    private readonly library: PersonChoices,
    readonly announcer: Announcer,
    private readonly now: () => Date,
  ) {}

  /** The other one is this person. */
  readonly merge = async (person: Person, other: Person): Promise<void> => {
    const merged = await this.library.mergePersons(other.key, person.key, this.now());
    if (!merged.ok) return this.announcer.fail(merged.error);
    const message = { kind: 'persons-merged', name: person.name, other: other.name } as const;
    this.announcer.say(message, () => void this.undo(merged.value));
  };

  /** These articles are about somebody else. */
  readonly split = async (person: Person, docs: readonly number[]): Promise<void> => {
    const split = await this.library.splitPerson(person.key, docs, this.now());
    if (!split.ok) return this.announcer.fail(split.error);
    this.announcer.say({ kind: 'person-split', name: person.name }, () => void this.undo(split.value.id));
  };

  /** The name is nobody's: a storm, a firm. */
  readonly takeOut = async ({ key, name }: Person): Promise<void> => {
    const out = await this.library.takeOutPerson(key, this.now());
    if (!out.ok) return this.announcer.fail(out.error);
    this.announcer.say({ kind: 'person-taken-out', name }, () => void this.takeBack(out.value));
  };

  /** Takes that back, long ago as it may be. */
  readonly takeBack = async (id: number): Promise<void> => {
    const back = await this.library.takePersonBack(id, this.now());
    if (back.ok) this.announcer.say({ kind: 'decision-undone' });
    else this.announcer.fail(back.error);
  };

  /** Takes a decision on who is who back, an old one too. */
  readonly undo = async (id: number): Promise<void> => {
    const undone = await this.library.undoPersonChoice(id);
    if (undone.ok) this.announcer.say({ kind: 'decision-undone' });
    else this.announcer.fail(undone.error);
  };
}
