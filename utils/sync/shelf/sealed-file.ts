import * as v from 'valibot';
import type { Bytes } from './carrier';
import { gunzip, gzip } from './gzip';
import type { OpenShelf, Random } from './shelf-key';

/** The form of the files that this version writes and the latest it can read. */
const shelfFormat = 1;

const magic = 'NGS1';
const prefixBytes = magic.length + 4;
const ivBytes = 12;
const mostOfHeader = 4096;

const headerShape = v.object({
  format: v.number(),
  /** Who reads less than this cannot read it. */
  minReader: v.number(),
  device: v.string(),
  /** The number of a pack; 0 for the head of a device. */
  seq: v.number(),
  /** Bytes behind the header: a file that has fewer is not all there yet. */
  size: v.number(),
});
type Header = v.InferOutput<typeof headerShape>;

/** Which file of a shelf it is. */
export interface FilePlace {
  readonly device: string;
  readonly seq: number;
}

/**
 * - half: it is not all there yet; the sync program is at it
 * - damaged: it was changed since it was written, or is not of this shelf
 * - elsewhere: it is whole, but another file of the shelf, or an earlier state put in its place
 * - too-new: written by a version that this one cannot read
 */
type SealFault = 'half' | 'damaged' | 'elsewhere' | 'too-new';
export type Unsealed = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: SealFault };

/**
 * A text as a file that only who has the key can read or make: header in clear, then AES-256-GCM over gzip. The header with the
 * shelf and the place is authenticated, so a file put in another's place is found out.
 */
export async function seal(
  text: string,
  { device, seq }: FilePlace,
  { shelfId, key }: OpenShelf,
  random: Random,
): Promise<Bytes> {
  const plain = await gzip(new TextEncoder().encode(text));
  const iv = random(ivBytes);
  const size = ivBytes + plain.length + 16;
  const header: Header = { format: shelfFormat, minReader: 1, device, seq, size };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const additionalData = sealedWith(shelfId, head);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain));
  const file = new Uint8Array(prefixBytes + head.length + size);
  file.set(new TextEncoder().encode(magic));
  new DataView(file.buffer).setUint32(magic.length, head.length);
  file.set(head, prefixBytes);
  file.set(iv, prefixBytes + head.length);
  file.set(sealed, prefixBytes + head.length + ivBytes);
  return file;
}

/** The text of a file, or what is wrong with it. */
export async function unseal(file: Bytes, place: FilePlace, { shelfId, key }: OpenShelf): Promise<Unsealed> {
  if (file.length < prefixBytes) return { ok: false, fault: 'half' };
  const headLength = new DataView(file.buffer, file.byteOffset).getUint32(magic.length);
  const isOurs = new TextDecoder().decode(file.subarray(0, magic.length)) === magic && headLength <= mostOfHeader;
  // A sync program may lay out a file before it fills it: what is still empty is not damaged.
  if (!isOurs) return { ok: false, fault: file.every((byte) => byte === 0) ? 'half' : 'damaged' };
  const head = file.subarray(prefixBytes, prefixBytes + headLength);
  if (head.length < headLength) return { ok: false, fault: 'half' };
  const header = readHeader(head);
  if (!header) return { ok: false, fault: 'damaged' };
  if (header.minReader > shelfFormat) return { ok: false, fault: 'too-new' };
  const body = file.subarray(prefixBytes + headLength);
  if (body.length < header.size) return { ok: false, fault: 'half' };
  try {
    const [iv, additionalData] = [body.slice(0, ivBytes), sealedWith(shelfId, head)];
    const sealed = body.slice(ivBytes);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed);
    if (header.device !== place.device || header.seq !== place.seq) return { ok: false, fault: 'elsewhere' };
    return { ok: true, text: new TextDecoder().decode(await gunzip(new Uint8Array(plain))) };
  } catch {
    return { ok: false, fault: 'damaged' };
  }
}

function readHeader(head: Bytes): Header | null {
  try {
    const parsed = v.safeParse(headerShape, JSON.parse(new TextDecoder().decode(head)));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function sealedWith(shelfId: string, head: Bytes): Bytes {
  const id = new TextEncoder().encode(`${shelfId}|`);
  const all = new Uint8Array(id.length + head.length);
  all.set(id);
  all.set(head, id.length);
  return all;
}
