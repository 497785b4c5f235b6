import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64';
import type { Bytes } from './carrier';
import { readRecoveryCode, recoveryBytes, recoveryCodeFrom } from './recovery-code';

/** Gives as many random bytes as asked for. */
export type Random = (count: number) => Bytes;

/** What OWASP advises for PBKDF2 with SHA-256 (2023); Argon2 would need WebAssembly. */
const rounds = 600_000;
const [saltBytes, ivBytes, idBytes] = [16, 12, 16];
const cipher = 'AES-GCM';

const wrappedKey = v.object({ salt: v.string(), iv: v.string(), key: v.string() });
const shelfFile = v.object({
  format: v.literal(1),
  shelfId: v.string(),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(20_000_000)),
  byPassphrase: wrappedKey,
  byCode: wrappedKey,
});
/** What stands in the first file of a shelf: which shelf it is, and its key as passphrase and code open it. Written once. */
export type ShelfFile = v.InferOutput<typeof shelfFile>;
type WrappedKey = v.InferOutput<typeof wrappedKey>;

/** Whether a store gave the first file back as it was written. */
export const isShelfFile = (value: unknown): value is ShelfFile => v.is(shelfFile, value);

/** A shelf that can be read and written. */
export interface OpenShelf {
  readonly shelfId: string;
  /** AES-256; the browser does not give it out. */
  readonly key: CryptoKey;
}

/** A new shelf with a random key, and the code to be printed. */
export async function makeShelf(
  passphrase: string,
  random: Random,
): Promise<{ readonly file: ShelfFile; readonly code: string; readonly shelf: OpenShelf }> {
  const raw = random(32);
  const code = recoveryCodeFrom(random(recoveryBytes));
  const shelfId = toBase64(random(idBytes));
  const file: ShelfFile = {
    format: 1,
    shelfId,
    rounds,
    byPassphrase: await wrap(raw, passphrase, random),
    byCode: await wrap(raw, code, random),
  };
  return { file, code, shelf: { shelfId, key: await importKey(raw) } };
}

/** The shelf, opened by its passphrase or its code; null where the secret is neither. */
export async function openShelf(file: ShelfFile, secret: string): Promise<OpenShelf | null> {
  const code = readRecoveryCode(secret);
  const raw =
    (await unwrap(file.byPassphrase, secret, file.rounds)) ?? (code && (await unwrap(file.byCode, code, file.rounds)));
  return raw ? { shelfId: file.shelfId, key: await importKey(raw) } : null;
}

export const shelfFileBytes = (file: ShelfFile): Bytes => new TextEncoder().encode(JSON.stringify(file));

/** What the first file of a shelf says; null where it is not all there (yet), or none. */
export function readShelfFile(bytes: Bytes): ShelfFile | null {
  try {
    const parsed = v.safeParse(shelfFile, JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

const importKey = (raw: Bytes) => crypto.subtle.importKey('raw', raw, cipher, false, ['encrypt', 'decrypt']);

async function wrap(raw: Bytes, secret: string, random: Random): Promise<WrappedKey> {
  const [salt, iv] = [random(saltBytes), random(ivBytes)];
  const key = await keyOf(secret, salt, rounds);
  const wrapped = new Uint8Array(await crypto.subtle.encrypt({ name: cipher, iv }, key, raw));
  return { salt: toBase64(salt), iv: toBase64(iv), key: toBase64(wrapped) };
}

async function unwrap({ salt, iv, key }: WrappedKey, secret: string, times: number): Promise<Bytes | null> {
  try {
    const opener = await keyOf(secret, fromBase64(salt), times);
    return new Uint8Array(await crypto.subtle.decrypt({ name: cipher, iv: fromBase64(iv) }, opener, fromBase64(key)));
  } catch {
    return null;
  }
}

async function keyOf(secret: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // A passphrase is the same however its accents are typed.
  const bytes = new TextEncoder().encode(secret.normalize('NFKC').trim());
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const derived = { name: cipher, length: 256 };
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, material, derived, false, [
    'encrypt',
    'decrypt',
  ]);
}
