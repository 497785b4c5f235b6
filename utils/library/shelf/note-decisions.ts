import { type Entity, latestOf } from '@/utils/sync/entity';
import { decisionId, type PersonDecision, saidDecision, withdrawn } from '@/utils/sync/person-decision';
import { stampAfter } from '@/utils/sync/stamp';
import { readPersonChoices } from '../connections/choice-shapes';
import type { OccurrenceRecord, PersonChoice } from '../connections/connection-records';
import { occurrencesOf } from '../connections/occurrences-of';
import { pinName } from '../connections/persons-editor';
import type { LibraryDatabase } from '../store/database';
import { readSelf } from './read-shelf';
import { readStamps } from './read-stamps';
import { settleLater } from './settle-later';

/** Articles by which a person is told. */
const mostMentions = 200;

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
  const occurrences = await occurrencesOf(library, [...new Set(fresh.flatMap(personsOf))]);
  const told = fresh.map((choice) => toldByArticles(choice, occurrences));
  const known = await readStamps(
    library,
    told.map((each) => each?.id ?? ''),
  );
  const entities = told.flatMap((each, at) => (each && !known[at] ? [sayNow(each, self.device)] : []));
  await library.stamps.bulkPut(entities);
  await library.outbox.bulkAdd(entities.map(({ id, fields }) => ({ id, names: Object.keys(fields) })));
  await library.personChoices.bulkPut(fresh.map((choice, at) => ({ ...choice, said: told[at]?.id ?? '' })));
}

const personsOf = (choice: PersonChoice): string[] =>
  choice.kind === 'merge' ? [choice.from, choice.into] : choice.kind === 'split' ? [choice.made] : [];

interface Told {
  readonly id: string;
  readonly decision: PersonDecision;
}

/** Decided when the record says, so that of two libraries that are joined the later word holds. */
function sayNow({ id, decision }: Told, device: string): Entity {
  const ms = Math.min(Date.parse(decision.at) || Date.now(), Date.now());
  return saidDecision(id, decision, stampAfter(ms, null, device));
}

/** The decision without the keys of persons; null where none of the articles is there by which they could be told. */
function toldByArticles(choice: PersonChoice, occurrences: readonly OccurrenceRecord[]): Told | null {
  const { kind, at } = choice;
  const namedAs = (key: string) =>
    occurrences.flatMap(({ person, articleId, name }) => (person === key ? [[articleId, pinName(name)] as const] : []));
  if (kind === 'not-person')
    return { id: decisionId(kind, at, pinName(choice.names[0] ?? '')), decision: { kind, at, names: choice.names } };
  if (kind === 'split') {
    const moved = namedAs(choice.made);
    return moved[0] ? { id: decisionId(kind, at, moved[0][1]), decision: { kind, at, moved } } : null;
  }
  // Who is in many articles is found by the latest of them.
  const [from, into] = [namedAs(choice.from).slice(-mostMentions), namedAs(choice.into).slice(-mostMentions)];
  if (!from[0] || into.length === 0) return null;
  return { id: decisionId(kind, at, from[0][1]), decision: { kind, at, from, into } };
}

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
