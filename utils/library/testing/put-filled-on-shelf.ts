import type { Entity } from '@/utils/sync/entity';
import { stampAfter } from '@/utils/sync/stamp';
import { applyEntities } from '../shelf/apply-entities';
import { changeSelf, keysToNote, noteArticles, putOnShelf, putPeer } from '../shelf/keep-shelf';
import type { LibraryDatabase } from '../store/database';
import { madeUpDigest } from './made-up';
import { mustGet } from './test-library';

const wrapped = { salt: 'c2FsdA==', iv: 'aXY=', key: 'a2V5' };
const file = { format: 1, shelfId: 'c2hlbGY=', rounds: 600_000, byPassphrase: wrapped, byCode: wrapped } as const;

/** Puts a library on a shelf with one other device: all of it is noted, and two of its articles are to be carried out. */
export async function putFilledOnShelf(library: LibraryDatabase): Promise<void> {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
  const place = { shelfId: file.shelfId, key, file, folder: null };
  mustGet(await putOnShelf({ device: 'deviceone', label: 'the first', place }, library));
  mustGet(await noteArticles(mustGet(await keysToNote(library)), library));
  const [, , last = 0] = await library.outbox.orderBy('n').reverse().limit(3).primaryKeys();
  const packs = { packs: [1, 2], lastPack: 2, baseBytes: 5000, sinceBytes: 40 };
  mustGet(await changeSelf((self) => ({ ...self, ...packs, isNoted: true }), last, library));
  const peer = { device: 'devicetwo', label: 'the second', taken: 3, at: '2026-04-01T08:00:00.000Z', waitsFor: null };
  mustGet(await putPeer({ name: 'peer:devicetwo', ...peer }, library));
}

/** The other device says of an article that it is starred. */
export async function hearOfStar(articleId: string, library: LibraryDatabase): Promise<void> {
  const isStarred = { t: stampAfter(Date.now(), null, 'devicetwo'), v: true };
  const said: Entity = { id: `a:${articleId}`, purged: null, fields: { isStarred } };
  mustGet(await applyEntities([said], async () => madeUpDigest(), null, library));
}
