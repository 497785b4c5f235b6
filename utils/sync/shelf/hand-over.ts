import { unzipSync, Zip, ZipPassThrough } from 'fflate';
import type { Bytes, Carrier } from './carrier';
import { deviceFolder, devicesFolder, isDevice, seqOf, shelfFilePath } from './places';

/** All files of a shelf as one, in pieces, to be carried by hand. They are compressed already. */
export async function handOver(carrier: Carrier): Promise<readonly Bytes[]> {
  const pieces: Bytes[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(new Uint8Array(piece));
  });
  const add = async (path: string) => {
    const bytes = await carrier.read(path);
    if (!bytes) return;
    const file = new ZipPassThrough(path);
    zip.add(file);
    file.push(bytes, true);
  };
  await add(shelfFilePath);
  for (const device of (await carrier.list(devicesFolder)).filter(isDevice))
    for (const name of await carrier.list(deviceFolder(device)))
      if (isShelfFile(name)) await add(`${deviceFolder(device)}/${name}`);
  zip.end();
  return pieces;
}

const isShelfFile = (name: string) => name === 'head' || seqOf(name) !== null;

/**
 * Puts the files of other devices in place that were handed over, packs before heads, so that no head names a pack that is
 * not there. 'other-shelf': they are of another one, and nothing was put in place; 'no-shelf': it is no such file.
 */
export async function takeHandedOver(
  file: Bytes,
  carrier: Carrier,
  ownDevice: string | null,
): Promise<'taken' | 'other-shelf' | 'no-shelf'> {
  const files = unzipped(file);
  const shelf = files?.[shelfFilePath];
  if (!files || !shelf) return 'no-shelf';
  const there = await carrier.read(shelfFilePath);
  if (there && !isSame(there, shelf)) return 'other-shelf';
  const devices = Object.entries(files).filter(([path]) => {
    const [folder, device = '', name = '', ...more] = path.split('/');
    return (
      folder === devicesFolder && isDevice(device) && device !== ownDevice && isShelfFile(name) && more.length === 0
    );
  });
  const heads = devices.filter(([path]) => path.endsWith('/head'));
  for (const [path, bytes] of [...devices.filter((each) => !heads.includes(each)), ...heads])
    await carrier.write(path, new Uint8Array(bytes));
  if (!there) await carrier.write(shelfFilePath, new Uint8Array(shelf));
  return 'taken';
}

const isSame = (a: Bytes, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** A file that says it is larger is none of ours: a pack has four megabytes of text, or one article. */
const mostBytes = 100_000_000;

function unzipped(file: Bytes): Record<string, Uint8Array> | null {
  try {
    // What is compressed was made by somebody else, and may grow without end.
    return unzipSync(file, { filter: ({ compression, size }) => compression === 0 && size <= mostBytes });
  } catch {
    return null;
  }
}
