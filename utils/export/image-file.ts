import type { KeptImage } from './export-record';

const signatures: readonly [extension: string, mimeType: string, offset: number, bytes: string][] = [
  ['jpg', 'image/jpeg', 0, '\xFF\xD8\xFF'],
  ['png', 'image/png', 0, '\x89PNG\r\n\x1A\n'],
  ['gif', 'image/gif', 0, 'GIF8'],
  ['webp', 'image/webp', 8, 'WEBP'],
  ['avif', 'image/avif', 4, 'ftypavif'],
];

/**
 * What kind of raster image it is, by its first bytes and not by what it is said to be; null for any other (an SVG
 * may carry a script).
 */
export function imageKind({ bytes }: KeptImage): { extension: string; mimeType: string } | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const found = signatures.find(([, , offset, signature]) => head.startsWith(signature, offset));
  return found ? { extension: found[0], mimeType: found[1] } : null;
}
