import type { Bytes, Carrier } from '@/utils/sync/shelf/carrier';
import { deviceFolder, devicesFolder, shelfFilePath } from '@/utils/sync/shelf/places';

/** The paths of all files of a shelf. */
export async function pathsIn(shelf: Carrier): Promise<string[]> {
  const paths = [shelfFilePath];
  for (const device of await shelf.list(devicesFolder))
    for (const name of await shelf.list(deviceFolder(device))) paths.push(`${deviceFolder(device)}/${name}`);
  return paths;
}

/** As base 64, by which a page and Node hand each other bytes. */
export function asText(bytes: Bytes): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 30_000) text += String.fromCharCode(...bytes.subarray(at, at + 30_000));
  return btoa(text);
}

export const asBytes = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
