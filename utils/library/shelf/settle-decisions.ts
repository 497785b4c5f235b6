import type { Result } from '@/utils/model/result';
import { isEntity } from '@/utils/sync/entity-lines';
import { decisionPrefix, namedKey, type StandingDecision, standingDecisions } from '@/utils/sync/person-decision';
import { type Identity, identitiesBy, madeBy } from '@/utils/sync/person-identities';
import { isTakenOut } from '../articles/list-taken-out';
import { takeOutNames, takePersonBack } from '../articles/taken-out';
import { readPersonChoices } from '../connections/choice-shapes';
import { connectArticles } from '../connections/connect-articles';
import type { IdentityChoice, OccurrenceRecord } from '../connections/connection-records';
import { ConnectionsEditor } from '../connections/connections-editor';
import { occurrencesOf } from '../connections/occurrences-of';
import { putTogether, setApart, takeBack } from '../connections/person-deeds';
import { pinName } from '../connections/persons-editor';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { MetaCounters, readCounter } from '../store/meta-counters';
import { asResult } from '../store/transactions';
import { noteDecisions } from './note-decisions';
import { type LibraryPeople, readUndecidedPeople } from './undecided-people';

/**
 * Carries out here what was decided about persons on other devices, in the order in which it was decided on all of them, and
 * takes back what was withdrawn there. What cannot be carried out yet, because its articles are still to come, is tried again
 * when some have come. Nothing where nothing has.
 */
export function settleDecisions(library: LibraryDatabase = theLibrary()): Promise<Result<void, LibraryFailure>> {
  return asResult(library, async () => {
    const [due, generation] = [await readCounter(library, 'decisionsDue'), await readCounter(library, 'generation')];
    if (!due && generation !== null && generation === (await readCounter(library, 'decisionsSettled'))) return;
    if (!due && (await library.personChoices.count()) + (await countSaid(library)) === 0) return;
    await connectArticles(library);
    const wanted = await library.transaction('rw', library.tables, async () => {
      await noteDecisions(library);
      const said = await library.stamps.where('id').startsWith(decisionPrefix).toArray();
      const standing = standingDecisions(said.filter(isEntity));
      await settleIdentities(library, standing);
      return standing;
    });
    await settleNobodies(library, wanted);
    await library.transaction('rw', library.meta, async () => {
      // More may have come meanwhile.
      if ((await readCounter(library, 'decisionsDue')) === due)
        await library.meta.put({ name: 'decisionsDue', value: 0 });
      if (generation !== null) await library.meta.put({ name: 'decisionsSettled', value: generation });
    });
  });
}

/**
 * Decisions that come to something else than what was carried out, and all after the first of them, are taken back and carried
 * out anew: what each comes to depends on those before, and on the articles that are there.
 */
async function settleIdentities(library: LibraryDatabase, standing: readonly StandingDecision[]): Promise<void> {
  const identities = standing.filter(({ decision }) => decision.kind !== 'not-person');
  const here = (await readPersonChoices(library)).flatMap((choice) =>
    choice.kind !== 'not-person' && choice.said ? [choice] : [],
  );
  if (identities.length + here.length === 0) return;
  const people = await readUndecidedPeople(library, identities, here);
  let wanted = identitiesBy(identities, people);
  const keys = new Map(
    here.flatMap((choice) => (choice.kind === 'split' ? [[madeBy(choice.said ?? ''), choice.made]] : [])),
  );
  let from = 0;
  while (from < here.length && isCarriedOut(here[from], wanted[from], keys, people)) from += 1;
  if (from === wanted.length && from === here.length) return;
  const taken = here.slice(from).reverse();
  const parted = await docsSince(library, taken);
  for (const choice of taken) await takeBack(library, choice);
  if (parted.length > 0) {
    // Who they are by themselves is known only now.
    await connectAgain(library, parted);
    wanted = identitiesBy(identities, await readUndecidedPeople(library, identities, here.slice(0, from)));
  }
  for (const identity of wanted.slice(from)) await carryOut(library, identity, keys);
}

function isCarriedOut(
  choice: IdentityChoice | undefined,
  identity: Identity | undefined,
  keys: ReadonlyMap<string, string>,
  people: LibraryPeople,
): boolean {
  if (!choice || !identity || choice.said !== identity.said) return false;
  const isSame = (here: string, wanted: string) => here === (keys.get(wanted) ?? wanted);
  if (choice.kind === 'merge' && identity.kind === 'merge')
    return isSame(choice.from, identity.from) && isSame(choice.into, identity.into);
  if (choice.kind === 'split' && identity.kind === 'split') {
    const [now, wanted] = [people.namedNow(choice.made), identity.moved].map((places) =>
      places.map(namedKey).sort().join(),
    );
    return isSame(choice.person, identity.person) && now === wanted;
  }
  return false;
}

async function carryOut(library: LibraryDatabase, identity: Identity, keys: Map<string, string>): Promise<void> {
  const { said, at } = identity;
  const keyOf = (wanted: string) => keys.get(wanted) ?? wanted;
  if (identity.kind === 'merge') {
    await putTogether(library, keyOf(identity.from), keyOf(identity.into), { at, said });
    return;
  }
  const moved = new Set(identity.moved.map(namedKey));
  const isMoved = ({ articleId, name }: OccurrenceRecord) => moved.has(namedKey([articleId, pinName(name)]));
  const parted = await setApart(library, keyOf(identity.person), isMoved, { at, said });
  if (parted) keys.set(madeBy(said), parted.made);
}

/** Articles saved since somebody was parted, and put to them then: who it is without that is not known. */
async function docsSince(library: LibraryDatabase, choices: readonly IdentityChoice[]): Promise<number[]> {
  const made = choices.flatMap((choice) => (choice.kind === 'split' ? [choice.made] : []));
  const pins = await library.personPins.where('person').anyOf(made).toArray();
  const pinned = new Set(pins.map(({ articleId, name }) => namedKey([articleId, name])));
  const since = (await occurrencesOf(library, made)).filter(
    ({ articleId, name }) => !pinned.has(namedKey([articleId, pinName(name)])),
  );
  return [...new Set(since.map(({ doc }) => doc))];
}

/** Finds out anew who the people of these articles are. */
async function connectAgain(library: LibraryDatabase, docs: readonly number[]): Promise<void> {
  const counters = await MetaCounters.load(library);
  const editor = new ConnectionsEditor(library, counters);
  for (const doc of docs) editor.return(doc);
  await editor.flush();
}

const countSaid = (library: LibraryDatabase) => library.stamps.where('id').startsWith(decisionPrefix).count();

/** Each in a transaction of its own: articles are put right by it. */
async function settleNobodies(library: LibraryDatabase, standing: readonly StandingDecision[]): Promise<void> {
  const here = (await readPersonChoices(library)).flatMap((choice) =>
    isTakenOut(choice) && choice.said ? [choice] : [],
  );
  const saidHere = new Set(here.map(({ said }) => said));
  const wanted = new Set<string>();
  for (const { id, decision } of standing) {
    if (decision.kind !== 'not-person') continue;
    wanted.add(id);
    if (!saidHere.has(id)) await takeOutNames(decision.names, { at: decision.at, said: id }, library);
  }
  for (const { id, said } of here) if (said && !wanted.has(said)) await takePersonBack(id, new Date(), library);
}
