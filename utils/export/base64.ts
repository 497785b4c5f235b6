/** How many bytes go into one call: a multiple of 3, small enough for the argument list. */
const stepBytes = 24_576;

/** RFC 4648 section 4, with padding. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += stepBytes) {
    binary += String.fromCharCode(...bytes.subarray(start, start + stepBytes));
  }
  return btoa(binary);
}

/** @throws if the text is not base64 */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
