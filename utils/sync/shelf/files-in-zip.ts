import type { Bytes } from './carrier';

/** A file in a zip. Read by itself, so that of a large zip no more is held than one of its files. */
interface CarriedFile {
  readonly path: string;
  readonly read: () => Promise<Bytes>;
}

const [endSign, entrySign, fileSign] = [0x06054b50, 0x02014b50, 0x04034b50];
const [endBytes, entryBytes, headerBytes] = [22, 46, 30];
/** A note may stand behind the end of a zip; its length has two bytes. */
const mostOfNote = 0xffff;
/** Of the list of files: some 200,000 of ours. */
const mostOfList = 20_000_000;
/** A file that says it is larger is none of ours: a pack has four megabytes of text, or one article. */
const mostOfFile = 100_000_000;

/**
 * The files that stand in a zip as they are (PKWARE APPNOTE 6.3, 4.3), by its list at the end; null where it is no zip. What is
 * compressed was made by somebody else, may grow without end, and is passed over.
 */
export async function filesInZip(zip: Blob): Promise<readonly CarriedFile[] | null> {
  const tail = await viewOf(zip, Math.max(0, zip.size - endBytes - mostOfNote), zip.size);
  const end = endIn(tail);
  if (end === null) return null;
  const [listBytes, listAt] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (listBytes > mostOfList || listAt + listBytes > zip.size) return null;
  const list = await viewOf(zip, listAt, listAt + listBytes);
  const files: CarriedFile[] = [];
  for (let at = 0; at + entryBytes <= list.byteLength && list.getUint32(at, true) === entrySign; ) {
    const [method, packed, size] = [
      list.getUint16(at + 10, true),
      list.getUint32(at + 20, true),
      list.getUint32(at + 24, true),
    ];
    const [name, extra, note] = [28, 30, 32].map((place) => list.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const headerAt = list.getUint32(at + 42, true);
    const next = at + entryBytes + name + extra + note;
    if (next > list.byteLength) break;
    const path = new TextDecoder().decode(new Uint8Array(list.buffer, at + entryBytes, name));
    if (method === 0 && packed === size && size <= mostOfFile)
      files.push({ path, read: () => readFile(zip, headerAt, size) });
    at = next;
  }
  return files;
}

function endIn(tail: DataView): number | null {
  for (let at = tail.byteLength - endBytes; at >= 0; at -= 1) if (tail.getUint32(at, true) === endSign) return at;
  return null;
}

/** Empty where the zip has it not: what reads it takes that for a file that is not all there. */
async function readFile(zip: Blob, headerAt: number, size: number): Promise<Bytes> {
  if (headerAt + headerBytes > zip.size) return new Uint8Array();
  const header = await viewOf(zip, headerAt, headerAt + headerBytes);
  if (header.getUint32(0, true) !== fileSign) return new Uint8Array();
  const from = headerAt + headerBytes + header.getUint16(26, true) + header.getUint16(28, true);
  return new Uint8Array(await zip.slice(from, from + size).arrayBuffer());
}

const viewOf = async (zip: Blob, from: number, to: number) => new DataView(await zip.slice(from, to).arrayBuffer());
