import type { Result } from '@/utils/model/result';
import { isEntity } from '@/utils/sync/entity-lines';
import {
  decisionPrefix,
  type NamedIn,
  type PersonDecision,
  type StandingDecision,
  sameByMerges,
  standingDecisions,
} from '@/utils/sync/person-decision';
import { isTakenOut } from '../articles/list-taken-out';
import { takeOutNames, takePersonBack } from '../articles/taken-out';
import { readPersonChoices } from '../connections/choice-shapes';
import { connectArticles } from '../connections/connect-articles';
import type { ConnectionRecord } from '../connections/connection-records';
import { isConnection } from '../connections/connection-shapes';
import { putTogether, setApart, takeBack } from '../connections/person-deeds';
import { rootOf } from '../connections/person-group';
import { pinName } from '../connections/persons-editor';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { readCounter } from '../store/meta-counters';
import { asResult } from '../store/transactions';
import { noteDecisions } from './note-decisions';

/**
 * Carries out here what was decided about persons on other devices, in the order in which it was decided on all of them, and
 * takes back what was withdrawn there. What cannot be carried out yet, because its articles are still to come, is tried again
 * when some have come. Nothing where nothing has.
 */
export function settleDecisions(library: LibraryDatabase = theLibrary()): Promise<Result<void, LibraryFailure>> {
  return asResult(library, async () => {
    const [due, generation] = [await readCounter(library, 'decisionsDue'), await readCounter(library, 'generation')];
    if (!due && generation === (await readCounter(library, 'decisionsSettled'))) return;
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
    });
  });
}

/** From the first that differs on all are taken back, and carried out in order: what each comes to depends on those before. */
async function settleIdentities(library: LibraryDatabase, standing: readonly StandingDecision[]): Promise<void> {
  const wanted = standing.filter(({ decision }) => decision.kind !== 'not-person');
  const here = (await readPersonChoices(library)).flatMap((choice) =>
    choice.kind !== 'not-person' && choice.said ? [choice] : [],
  );
  let from = 0;
  while (from < here.length && here[from]?.said === wanted[from]?.id) from += 1;
  if (from === wanted.length && from === here.length) return;
  for (const choice of here.slice(from).reverse()) await takeBack(library, choice);
  const sameAs = sameByMerges(wanted);
  for (const { id, decision } of wanted.slice(from)) await carryOut(library, id, decision, sameAs);
}

const countSaid = (library: LibraryDatabase) => library.stamps.where('id').startsWith(decisionPrefix).count();

async function carryOut(
  library: LibraryDatabase,
  said: string,
  decision: PersonDecision,
  sameAs: (named: NamedIn) => readonly NamedIn[],
): Promise<void> {
  if (decision.kind === 'merge') {
    const others = (own: readonly NamedIn[], not: readonly NamedIn[]) => {
      const left = new Set(not.map(String));
      return own
        .slice(0, 1)
        .flatMap(sameAs)
        .filter((named) => !left.has(String(named)));
    };
    const from = (await whoIs(library, decision.from)) ?? (await whoIs(library, others(decision.from, decision.into)));
    const into = (await whoIs(library, decision.into)) ?? (await whoIs(library, others(decision.into, decision.from)));
    if (from && into) await putTogether(library, from.root, into.root, { at: decision.at, said });
  } else if (decision.kind === 'split') {
    const who = await whoIs(library, decision.moved);
    if (who) await setApart(library, who.root, who.docs, { at: decision.at, said });
  }
}

/** The person that most of these articles name so here, and in which of them; null where none is connected. */
async function whoIs(
  library: LibraryDatabase,
  mentions: readonly NamedIn[],
): Promise<{ readonly root: string; readonly docs: readonly number[] } | null> {
  const nameIn = new Map(mentions);
  const found = await library.connections
    .where('articleId')
    .anyOf([...nameIn.keys()])
    .toArray();
  const named = new Map<string, ConnectionRecord[]>();
  for (const connection of found.filter(isConnection)) {
    const wanted = nameIn.get(connection.articleId);
    const key = connection.people.find(({ name }) => pinName(name) === wanted)?.key;
    const root = key === undefined ? null : await rootOf(library, key);
    if (root) named.set(root.key, [...(named.get(root.key) ?? []), connection]);
  }
  // Of as many the one of the first article: keys of persons are each library's own.
  const firstOf = (connections: readonly ConnectionRecord[]) =>
    connections.map(({ articleId }) => articleId).sort()[0] ?? '';
  const [most] = [...named].sort((a, b) => b[1].length - a[1].length || (firstOf(a[1]) < firstOf(b[1]) ? -1 : 1));
  return most ? { root: most[0], docs: most[1].map(({ doc }) => doc) } : null;
}

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
