import { changeSelf, keysToNote, noteArticles, putOnShelf, readShelf } from '@/utils/library/shelf/keep-shelf';
import type { LibraryDatabase } from '@/utils/library/store/database';
import type { Result } from '@/utils/model/result';
import { tagsIn } from '@/utils/sync/present-article';

const wrapped = { salt: 'c2FsdA==', iv: 'aXY=', key: 'a2V5' };
const file = { format: 1, shelfId: 'c2hlbGY=', rounds: 600_000, byPassphrase: wrapped, byCode: wrapped } as const;

function must<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Puts the library on a shelf that nothing is ever carried to: what is to be carried out grows. */
export async function putOnKilledShelf(): Promise<void> {
  const shelf = must(await readShelf());
  if (shelf?.self.isNoted) return;
  const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
  const place = { shelfId: file.shelfId, key, file, folder: null };
  if (!shelf) must(await putOnShelf({ device: 'killeddevice', label: 'killed', place }));
  must(await noteArticles(must(await keysToNote())));
  must(await changeSelf((self) => ({ ...self, isNoted: true })));
}

/** What stands in the library and is not noted for other devices, or not to be carried out: a sentence each. */
export async function unsaidIn(library: LibraryDatabase): Promise<string[]> {
  if (!(await library.shelf.get('self'))) return [];
  const [rows, stamps, outbox] = [
    await library.rows.toArray(),
    await library.stamps.toArray(),
    await library.outbox.toArray(),
  ];
  const said = new Map(stamps.map((entity) => [entity.id, entity]));
  const outgoing = new Map<string, Set<string>>();
  for (const { id, names } of outbox) {
    const known = outgoing.get(id) ?? new Set();
    for (const name of names) known.add(name);
    outgoing.set(id, known);
  }
  return rows.flatMap(({ id, tags }) => {
    const entity = said.get(`a:${id}`);
    if (!entity) return [`nothing is noted of ${id}`];
    const names = outgoing.get(entity.id);
    const left = Object.keys(entity.fields).filter((name) => !names?.has(name));
    return [
      ...(String([...tagsIn(entity)].sort()) === String([...tags].sort()) ? [] : [`other tags are noted of ${id}`]),
      ...(left.length === 0 ? [] : [`${left.join(', ')} of ${id} would not be carried out`]),
    ];
  });
}
