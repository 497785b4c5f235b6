import { Zip, ZipPassThrough } from 'fflate';
import type { Bytes, Carrier } from './carrier';
import { filesInZip } from './files-in-zip';
import { deviceFolder, devicesFolder, isDevice, seqOf, shelfFilePath } from './places';

/**
 * All files of a shelf as one, to be carried by hand. They are compressed already. Each goes into a blob, which the browser
 * keeps outside of the page, before the next is read: a large shelf takes no more of the page than a small one.
 */
export async function handOver(carrier: Carrier): Promise<Blob> {
  const parts: Blob[] = [];
  let pieces: Bytes[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(new Uint8Array(piece));
  });
  const putAside = () => {
    parts.push(new Blob(pieces));
    pieces = [];
  };
  const add = async (path: string) => {
    const bytes = await carrier.read(path);
    if (!bytes) return;
    const file = new ZipPassThrough(path);
    zip.add(file);
    file.push(bytes, true);
    putAside();
  };
  await add(shelfFilePath);
  for (const device of (await carrier.list(devicesFolder)).filter(isDevice))
    for (const name of await carrier.list(deviceFolder(device)))
      if (isShelfFile(name)) await add(`${deviceFolder(device)}/${name}`);
  zip.end();
  putAside();
  return new Blob(parts, { type: 'application/octet-stream' });
}

const isShelfFile = (name: string) => name === 'head' || seqOf(name) !== null;

/**
 * Puts the files of other devices in place that were handed over, packs before heads, so that no head names a pack that is
 * not there. 'other-shelf': they are of another one, and nothing was put in place; 'no-shelf': it is no such file.
 */
export async function takeHandedOver(
  file: Blob,
  carrier: Carrier,
  ownDevice: string | null,
): Promise<'taken' | 'other-shelf' | 'no-shelf'> {
  const files = await filesInZip(file);
  const shelf = await files?.find(({ path }) => path === shelfFilePath)?.read();
  if (!files || !shelf) return 'no-shelf';
  const there = await carrier.read(shelfFilePath);
  if (there && !isSame(there, shelf)) return 'other-shelf';
  const devices = files.filter(({ path }) => {
    const [folder, device = '', name = '', ...more] = path.split('/');
    return (
      folder === devicesFolder && isDevice(device) && device !== ownDevice && isShelfFile(name) && more.length === 0
    );
  });
  const heads = devices.filter(({ path }) => path.endsWith('/head'));
  for (const { path, read } of [...devices.filter((each) => !heads.includes(each)), ...heads])
    await carrier.write(path, await read());
  if (!there) await carrier.write(shelfFilePath, shelf);
  return 'taken';
}

const isSame = (a: Bytes, b: Bytes) => a.length === b.length && a.every((byte, at) => byte === b[at]);
