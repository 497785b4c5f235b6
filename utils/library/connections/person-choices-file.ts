import * as v from 'valibot';
import { type Result, succeed } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import type { RebuildProgress } from '../store/records';
import { asResult } from '../store/transactions';
import { readPersonChoices } from './choice-shapes';
import { concernedPins, reconnectEverything } from './reconnect-everything';

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
      return { version: 1 as const, choices: choices.map(({ id: _, said: __, ...choice }) => choice), pins };
    }),
  );
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
      const known = new Set((await readPersonChoices(library)).map(sameChoice));
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
