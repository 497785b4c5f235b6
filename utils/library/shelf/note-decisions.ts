import { type Entity, latestOf } from '@/utils/sync/entity';
import { decisionId, type NamedIn, type PersonDecision, saidDecision, withdrawn } from '@/utils/sync/person-decision';
import { stampAfter } from '@/utils/sync/stamp';
import { readPersonChoices } from '../connections/choice-shapes';
import type { IdentityChoice, PersonChoice } from '../connections/connection-records';
import { occurrencesOf } from '../connections/occurrences-of';
import { groupOf } from '../connections/person-group';
import { pinName } from '../connections/persons-editor';
import type { LibraryDatabase } from '../store/database';
import { readSelf } from './read-shelf';
import { readStamps } from './read-stamps';
import { settleLater } from './settle-later';

/** Articles by which a person is told. */
const mostMentions = 50;

/** Notes a decision as it is made, while everybody it is about is in the articles there are; not before those are noted. */
export async function noteDecided(library: LibraryDatabase): Promise<void> {
  if ((await readSelf(library))?.isNoted) await noteDecisions(library);
}

/** Notes for the reader's other devices what was decided about persons and is not said yet. In a transaction over all tables. */
export async function noteDecisions(library: LibraryDatabase): Promise<void> {
  const self = await readSelf(library);
  const choices = self ? await readPersonChoices(library) : [];
  const said = await readStamps(
    library,
    choices.map((choice) => choice.said ?? ''),
  );
  const fresh = choices.filter((_, at) => !said[at]);
  if (!self || fresh.length === 0) return;
  const told: (Told | null)[] = [];
  // Dexie loses sight of a transaction that waits for what asks nothing of the store.
  for (const choice of fresh)
    told.push(choice.kind === 'not-person' ? toldByNames(choice) : await toldByArticles(library, choice));
  const known = await readStamps(
    library,
    told.map((each) => each?.id ?? ''),
  );
  const entities = told.flatMap((each, at) => (each && !known[at] ? [sayNow(each, self.device)] : []));
  await library.stamps.bulkPut(entities);
  await library.outbox.bulkAdd(entities.map(({ id, fields }) => ({ id, names: Object.keys(fields) })));
  // What they come to is found out together with what was decided elsewhere.
  await settleLater(library);
  await library.personChoices.bulkPut(fresh.map((choice, at) => ({ ...choice, said: told[at]?.id ?? '' })));
}

interface Told {
  readonly id: string;
  readonly decision: PersonDecision;
}

/** Decided when the record says, so that of two libraries that are joined the later word holds. */
function sayNow({ id, decision }: Told, device: string): Entity {
  const ms = Math.min(Date.parse(decision.at) || Date.now(), Date.now());
  return saidDecision(id, decision, stampAfter(ms, null, device));
}

const toldByNames = ({ kind, at, names }: Extract<PersonChoice, { kind: 'not-person' }>): Told => ({
  id: decisionId(kind, at, pinName(names[0] ?? '')),
  decision: { kind, at, names },
});

/** The decision without the keys of persons; null where none of the articles is there by which they could be told. */
async function toldByArticles(library: LibraryDatabase, choice: IdentityChoice): Promise<Told | null> {
  const { kind, at } = choice;
  if (kind === 'split') {
    const moved = await placesOf(library, [choice.made]);
    return moved[0] ? { id: decisionId(kind, at, moved[0][1]), decision: { kind, at, moved } } : null;
  }
  // Who is in many articles is found by the latest of them.
  const from = (await placesOfGroup(library, choice.from, null)).slice(-mostMentions);
  const into = (await placesOfGroup(library, choice.into, choice.from)).slice(-mostMentions);
  if (!from[0] || into.length === 0) return null;
  return { id: decisionId(kind, at, from[0][1]), decision: { kind, at, from, into } };
}

/** Where somebody is named themselves; where no article does so any more, where those are who were put to them. */
async function placesOfGroup(library: LibraryDatabase, key: string, but: string | null): Promise<NamedIn[]> {
  const own = await placesOf(library, [key]);
  const person = own.length > 0 ? undefined : await library.persons.get(key);
  if (!person) return own;
  const group = await groupOf(library, person);
  const others = new Set(but === null ? [] : [but]);
  for (const { key: member, mergedInto } of group)
    if (mergedInto !== null && others.has(mergedInto)) others.add(member);
  return placesOf(
    library,
    group.map(({ key: member }) => member).filter((member) => !others.has(member)),
  );
}

const placesOf = async (library: LibraryDatabase, keys: readonly string[]): Promise<NamedIn[]> =>
  (await occurrencesOf(library, keys)).map(({ articleId, name }) => [articleId, pinName(name)]);

/** Tells other devices that these decisions are taken back; those that were never said need not be. In a transaction over all tables. */
export async function noteWithdrawals(library: LibraryDatabase, choices: readonly PersonChoice[]): Promise<void> {
  const self = await readSelf(library);
  if (!self) return;
  for (const { said } of choices) {
    const [entity] = said ? await readStamps(library, [said]) : [];
    if (!entity) continue;
    await library.stamps.put(withdrawn(entity, stampAfter(Date.now(), latestOf(entity), self.device)));
    await library.outbox.add({ id: entity.id, names: ['isWithdrawn'] });
  }
  // Another decision may say the same, and holds from now on.
  await settleLater(library);
}
