import { personKey } from '@/utils/across/persons/person-key';
import { addToProfile, profileOf, takeFromProfile } from '@/utils/across/persons/person-profile';
import type { LibraryDatabase } from '../store/database';
import type { IdentityChoice, OccurrenceRecord, PersonChoice, PersonRecord } from './connection-records';
import { occurrencesOf } from './occurrences-of';
import { filed, newPerson, refreshed } from './person-draft';
import { chainOf, groupOf, rootOf } from './person-group';
import { evidenceOf, pinName } from './persons-editor';

/** When something was decided, and as what it was said to other devices; see shelf/note-decisions.ts. */
export interface DecidedAt {
  readonly at: string;
  readonly said?: string;
}

/** Two persons are one from now on, shown as `into`; the id of the decision, null where there is nothing to decide. In a transaction over all tables. */
export async function putTogether(
  library: LibraryDatabase,
  from: string,
  into: string,
  decided: DecidedAt,
): Promise<number | null> {
  const [merged, target] = [await rootOf(library, from), await rootOf(library, into)];
  if (!merged || !target || merged.key === target.key) return null;
  const id = await library.personChoices.add({ kind: 'merge', from: merged.key, into: target.key, ...decided });
  await library.persons.put(filed(refreshed({ ...merged, mergedInto: target.key }, merged.profile)));
  await recount(library, [target.key]);
  return id;
}

/**
 * Where `isMoved` holds, somebody else of that name is meant; of an article that names the person twice, once. The key of the new
 * person and the id of the decision; null where that is nowhere, or everywhere. In a transaction over all tables.
 */
export async function setApart(
  library: LibraryDatabase,
  key: string,
  isMoved: (occurrence: OccurrenceRecord) => boolean,
  decided: DecidedAt,
): Promise<{ readonly made: string; readonly id: number } | null> {
  const root = await rootOf(library, key);
  if (!root) return null;
  const group = await groupOf(library, root);
  const all = await occurrencesOf(
    library,
    group.map((person) => person.key),
  );
  const moved = oneOfEachArticle(all.filter(isMoved));
  const [first] = moved;
  if (!first || moved.length === all.length) return null;
  const made = await freeKey(library, first.name);
  await moveOccurrences(library, moved, made);
  await library.personPins.bulkPut(
    moved.map(({ articleId, name, person }) => ({ articleId, name: pinName(name), person: made, was: person })),
  );
  const id = await library.personChoices.add({ kind: 'split', person: root.key, made, ...decided });
  await recount(library, [...group.map((person) => person.key), made]);
  return { made, id };
}

/** Two people of an article are never one: whom it names most. */
function oneOfEachArticle(occurrences: readonly OccurrenceRecord[]): OccurrenceRecord[] {
  const most = new Map<number, OccurrenceRecord>();
  for (const occurrence of occurrences) {
    const other = most.get(occurrence.doc);
    const isMore =
      !other ||
      occurrence.mentionCount > other.mentionCount ||
      (occurrence.mentionCount === other.mentionCount && occurrence.name < other.name);
    if (isMore) most.set(occurrence.doc, occurrence);
  }
  return [...most.values()];
}

/**
 * Takes a merge or a split back, with what was saved since: the key of the person who is whole again, and the decisions that
 * went with it. In a transaction over all tables.
 */
export async function takeBack(
  library: LibraryDatabase,
  choice: IdentityChoice,
): Promise<{ readonly whole: string; readonly gone: readonly PersonChoice[] }> {
  await library.personChoices.delete(choice.id);
  if (choice.kind === 'merge') {
    const from = await library.persons.get(choice.from);
    if (from) await library.persons.put(filed(refreshed({ ...from, mergedInto: null }, from.profile)));
    await recount(library, [choice.from, choice.into]);
    return { whole: choice.from, gone: [choice] };
  }
  const gone: PersonChoice[] = [choice];
  const whole = await putBack(library, choice);
  // Whoever was merged into them since goes along.
  await library.persons.where('mergedInto').equals(choice.made).modify({ mergedInto: choice.person });
  await library.personChoices.toCollection().modify((other, reference) => {
    if (other.kind !== 'merge') return;
    if (other.from === choice.made) {
      gone.push({ ...other });
      delete (reference as { value?: PersonChoice }).value;
    } else if (other.into === choice.made) reference.value = { ...other, into: choice.person };
  });
  await library.persons.delete(choice.made);
  await recount(library, [choice.person, ...whole]);
  return { whole: choice.person, gone };
}

/** Gives the occurrences of somebody who was made by a split back to who they were: their keys. */
async function putBack(
  library: LibraryDatabase,
  { made, person }: Extract<IdentityChoice, { kind: 'split' }>,
): Promise<readonly string[]> {
  const pins = await library.personPins.where('person').equals(made).toArray();
  const was = new Map(pins.map((pin) => [`${pin.articleId}\n${pin.name}`, pin.was]));
  const byPerson = new Map<string, OccurrenceRecord[]>();
  for (const occurrence of await occurrencesOf(library, [made])) {
    const wanted = was.get(`${occurrence.articleId}\n${pinName(occurrence.name)}`) ?? person;
    const isThere = (await library.occurrences.where({ person: wanted, doc: occurrence.doc }).count()) > 0;
    // Two people of an article are never one.
    const key = isThere ? await freeKey(library, occurrence.name) : wanted;
    byPerson.set(key, [...(byPerson.get(key) ?? []), occurrence]);
  }
  for (const [key, occurrences] of byPerson) await moveOccurrences(library, occurrences, key);
  await library.personPins.bulkDelete(pins.map(({ articleId, name }) => [articleId, name]));
  return [...byPerson.keys()];
}

/** A key of that name that nobody has. */
async function freeKey(library: LibraryDatabase, name: string): Promise<string> {
  const slug = personKey(name, () => false);
  const taken = new Set(await library.persons.where('key').startsWith(slug).primaryKeys());
  return personKey(name, (each) => taken.has(each));
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

/** Brings the number of articles and the latest day of these persons, and of those they are merged into, in line; who is in none is no more. */
async function recount(library: LibraryDatabase, keys: readonly string[]): Promise<void> {
  const concerned = new Map<string, PersonRecord>();
  for (const key of keys) for (const person of await chainOf(library, key)) concerned.set(person.key, person);
  for (const person of concerned.values()) {
    const group = await groupOf(library, person);
    const occurrences = await occurrencesOf(
      library,
      group.map((member) => member.key),
    );
    const latest = occurrences.reduce((last, { day }) => (day > last ? day : last), '');
    const articles = group.reduce((sum, member) => sum + member.profile.articles, 0);
    if (articles === 0 && group.length === 1 && person.mergedInto === null) {
      await library.persons.delete(person.key);
      continue;
    }
    const counted = { ...person, articles, lastDay: latest || person.lastDay };
    await library.persons.put(filed(refreshed(counted, person.profile)));
  }
}
