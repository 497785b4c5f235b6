import * as v from 'valibot';
import { personKey } from '@/utils/across/persons/person-key';
import { addToProfile, profileOf, takeFromProfile } from '@/utils/across/persons/person-profile';
import { fail, type Result, succeed } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import type { RebuildProgress } from '../store/records';
import { asResult } from '../store/transactions';
import { readPersonChoices } from './choice-shapes';
import { connectArticles } from './connect-articles';
import type { OccurrenceRecord, PersonChoice, PersonPin, PersonRecord } from './connection-records';
import { occurrencesOf } from './occurrences-of';
import { filed, newPerson, refreshed } from './person-draft';
import { groupOf, rootOf } from './person-group';
import { evidenceOf, pinName } from './persons-editor';
import { applyStoryChoices } from './stories-editor';

/** 'gone': another tab changed it meanwhile, and there is nothing left to do it to. */
type PersonChoiceFailure = LibraryFailure | { readonly kind: 'gone' };
type Outcome<Value> = Promise<Result<Value, PersonChoiceFailure>>;

const gone = { kind: 'gone' } as const;

/** Two persons are one from now on, shown as `into`; the id of the decision, by which it is undone. */
export async function mergePersons(
  from: string,
  into: string,
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Outcome<number> {
  return changing(library, async () => {
    const [merged, target] = [await rootOf(library, from), await rootOf(library, into)];
    if (!merged || !target || merged.key === target.key) return null;
    const id = await library.personChoices.add({
      kind: 'merge',
      from: merged.key,
      into: target.key,
      at: now.toISOString(),
    });
    await library.persons.put(filed(refreshed({ ...merged, mergedInto: target.key }, merged.profile)));
    await recount(library, [target.key]);
    return id;
  });
}

/** The named articles are about somebody else of that name; the key of the new person and the id of the decision. */
export async function splitPerson(
  key: string,
  docs: readonly number[],
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Outcome<{ readonly made: string; readonly id: number }> {
  return changing(library, async () => {
    const root = await rootOf(library, key);
    if (!root) return null;
    const group = await groupOf(library, root);
    const wanted = new Set(docs);
    const all = await occurrencesOf(
      library,
      group.map((person) => person.key),
    );
    const moved = all.filter(({ doc }) => wanted.has(doc));
    const [first] = moved;
    if (!first || moved.length === all.length) return null;
    const taken = new Set(
      await library.persons
        .where('key')
        .startsWith(personKey(first.name, () => false))
        .primaryKeys(),
    );
    const made = personKey(first.name, (each) => taken.has(each));
    await moveOccurrences(library, moved, made);
    await library.personPins.bulkPut(
      moved.map(({ articleId, name }) => ({ articleId, name: pinName(name), person: made })),
    );
    const id = await library.personChoices.add({ kind: 'split', person: root.key, made, at: now.toISOString() });
    await recount(library, [root.key, made]);
    return { made, id };
  });
}

/** Takes a merge or a split back, with what was saved since; the key of the person who is whole again. */
export async function undoPersonChoice(id: number, library: LibraryDatabase = theLibrary()): Outcome<string> {
  return changing(library, async () => {
    const choice = await library.personChoices.get(id);
    if (!choice || choice.kind === 'not-person') return null;
    await library.personChoices.delete(id);
    if (choice.kind === 'merge') {
      const from = await library.persons.get(choice.from);
      if (from) await library.persons.put(filed(refreshed({ ...from, mergedInto: null }, from.profile)));
      await recount(library, [choice.from, choice.into]);
      return choice.from;
    }
    await moveOccurrences(library, await occurrencesOf(library, [choice.made]), choice.person);
    await library.personPins.where('person').equals(choice.made).delete();
    // Whoever was merged into them since goes along.
    await library.persons.where('mergedInto').equals(choice.made).modify({ mergedInto: choice.person });
    await library.personChoices.toCollection().modify((other, reference) => {
      if (other.kind !== 'merge') return;
      if (other.from === choice.made) delete (reference as { value?: PersonChoice }).value;
      else if (other.into === choice.made) reference.value = { ...other, into: choice.person };
    });
    await library.persons.delete(choice.made);
    await recount(library, [choice.person]);
    return choice.person;
  });
}

async function changing<Value>(library: LibraryDatabase, work: () => Promise<Value | null>): Outcome<Value> {
  const done = await asResult(library, async () => {
    // A decision concerns whoever is saved by now.
    await connectArticles(library);
    return library.transaction('rw', library.tables, work);
  });
  if (!done.ok) return done;
  return done.value === null ? fail(gone) : succeed(done.value);
}

/** Gives occurrences to another person: their profiles, the articles' own lists and whom others appear with follow. */
async function moveOccurrences(
  library: LibraryDatabase,
  moved: readonly OccurrenceRecord[],
  to: string,
): Promise<void> {
  const connections = await library.connections.bulkGet(moved.map(({ doc }) => doc));
  const keys = [...new Set([to, ...moved.map(({ person }) => person)])];
  const stored = await library.persons.bulkGet(keys);
  const persons = new Map<string, PersonRecord>(keys.map((key, at) => [key, stored[at] ?? newPerson(key)]));
  const others = await library.occurrences
    .where('doc')
    .anyOf(moved.map(({ doc }) => doc))
    .toArray();
  for (const [at, occurrence] of moved.entries()) {
    const connection = connections[at];
    const [from, target] = [persons.get(occurrence.person), persons.get(to)];
    if (!connection || !from || !target) continue;
    const profile = profileOf(evidenceOf(occurrence, connection));
    persons.set(from.key, refreshed(from, takeFromProfile(from.profile, profile)));
    const isLatest = occurrence.roles.length > 0 && occurrence.day >= target.roleDay;
    const role = isLatest ? { role: occurrence.roles[0]?.text ?? null, roleDay: occurrence.day } : {};
    persons.set(to, refreshed({ ...target, ...role }, addToProfile(target.profile, profile)));
    const people = connection.people.map((person) =>
      person.key === occurrence.person ? { ...person, key: to } : person,
    );
    connections[at] = { ...connection, people };
  }
  const replaced = new Map(moved.map(({ doc, person }) => [doc, person]));
  await library.occurrences.bulkDelete(moved.map(({ person, doc }) => [person, doc]));
  await library.occurrences.bulkPut([
    ...others
      .filter(({ doc, person }) => replaced.get(doc) !== person)
      .map((other) => ({
        ...other,
        company: other.company.map((key) => (key === replaced.get(other.doc) ? to : key)),
      })),
    ...moved.map((occurrence) => ({ ...occurrence, person: to })),
  ]);
  await library.connections.bulkPut(connections.flatMap((connection) => connection ?? []));
  await library.persons.bulkPut([...persons.values()].map(filed));
}

/** Brings the number of articles and the latest day of these persons, and of those they are merged into, in line. */
async function recount(library: LibraryDatabase, keys: readonly string[]): Promise<void> {
  const roots = new Map<string, PersonRecord>();
  for (const key of keys) {
    const [own, root] = [await library.persons.get(key), await rootOf(library, key)];
    if (own) roots.set(own.key, own);
    if (root) roots.set(root.key, root);
  }
  for (const person of roots.values()) {
    const group = await groupOf(library, person);
    const occurrences = await occurrencesOf(
      library,
      group.map((member) => member.key),
    );
    const latest = occurrences.reduce((last, { day }) => (day > last ? day : last), '');
    const articles = group.reduce((sum, member) => sum + member.profile.articles, 0);
    const counted = { ...person, articles, lastDay: latest || person.lastDay };
    await library.persons.put(filed(refreshed(counted, person.profile)));
  }
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const choicesFile = v.object({
  version: v.literal(1),
  choices: v.array(
    v.variant('kind', [
      v.object({ kind: v.literal('merge'), from: text, into: text, at: text }),
      v.object({ kind: v.literal('split'), person: text, made: text, at: text }),
      v.object({ kind: v.literal('not-person'), names: v.pipe(v.array(text), v.readonly()), at: text }),
    ]),
  ),
  pins: v.array(
    v.object({ articleId: v.pipe(v.string(), v.minLength(1), v.maxLength(4_000)), name: text, person: text }),
  ),
});
export type PersonChoicesFile = v.InferOutput<typeof choicesFile>;

/** The reader's decisions about persons for a backup, with who is who in every article they concern; JSON-safe. */
export function exportPersonChoices(
  library: LibraryDatabase = theLibrary(),
): Promise<Result<PersonChoicesFile, LibraryFailure>> {
  return asResult(library, () =>
    library.transaction('r', library.tables, async () => {
      const choices = await readPersonChoices(library);
      const pins = await concernedPins(library, choices);
      return { version: 1 as const, choices: choices.map(({ id: _, ...choice }) => choice), pins };
    }),
  );
}

async function concernedPins(library: LibraryDatabase, choices: readonly PersonChoice[]): Promise<PersonPin[]> {
  const keys = new Set(
    choices.flatMap((choice) => {
      if (choice.kind === 'not-person') return [];
      return choice.kind === 'merge' ? [choice.from, choice.into] : [choice.person, choice.made];
    }),
  );
  const occurrences = await occurrencesOf(library, [...keys]);
  return occurrences.map(({ articleId, name, person }) => ({ articleId, name: pinName(name), person }));
}

/**
 * Puts decisions from a backup back and connects the library again by them. Call it after the articles are restored. What is
 * no such file is left alone: the number of decisions taken over.
 */
export async function restorePersonChoices(
  file: unknown,
  onProgress?: (progress: RebuildProgress) => void,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  const parsed = v.safeParse(choicesFile, file);
  if (!parsed.success || parsed.output.choices.length === 0) return succeed(0);
  const { choices, pins } = parsed.output;
  const added = await asResult(library, () =>
    library.transaction('rw', library.tables, async () => {
      const known = new Set((await readPersonChoices(library)).map(({ id: _, ...choice }) => sameChoice(choice)));
      const fresh = choices.filter((choice) => !known.has(sameChoice(choice)) && !isRing(choice));
      await library.personChoices.bulkAdd(fresh);
      await library.personPins.bulkPut(pins);
      return fresh.length;
    }),
  );
  if (!added.ok || added.value === 0) return added;
  const rebuilt = await reconnectEverything(onProgress, library);
  return rebuilt.ok ? added : rebuilt;
}

type NewChoice = PersonChoicesFile['choices'][number];
const isRing = (choice: NewChoice) => choice.kind === 'merge' && choice.from === choice.into;
function sameChoice(choice: NewChoice): string {
  switch (choice.kind) {
    case 'merge':
      return `merge ${choice.from} ${choice.into}`;
    case 'split':
      return `split ${choice.person} ${choice.made}`;
    case 'not-person':
      return `not-person ${choice.names.join('\n')}`;
  }
}

/** Builds people, topics and stories anew from the articles; the reader's merges, splits and stories stay. */
export function reconnectEverything(
  onProgress?: (progress: RebuildProgress) => void,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<void, LibraryFailure>> {
  return asResult(library, async () => {
    await clearConnections(library);
    await connectArticles(library, onProgress);
    await library.transaction('rw', library.connections, library.stories, library.storyChoices, () =>
      applyStoryChoices(library),
    );
  });
}

/** Empties people, topics and stories, to be built anew by `connectArticles`. What the reader decided is kept, in a form that survives it. */
function clearConnections(library: LibraryDatabase): PromiseLike<void> {
  return library.transaction('rw', library.tables, async () => {
    // Keys are given in the order of saving; who was decided upon keeps theirs.
    const known = new Set((await library.personPins.toArray()).map(({ articleId, name }) => `${articleId}\n${name}`));
    const concerned = await concernedPins(library, await readPersonChoices(library));
    await library.personPins.bulkPut(concerned.filter(({ articleId, name }) => !known.has(`${articleId}\n${name}`)));
    const { persons, occurrences, topics, connections, traits, stories } = library;
    for (const table of [persons, occurrences, topics, connections, traits, stories]) await table.clear();
    await library.meta.put({ name: 'connectionsUpTo', value: 0 });
  });
}
