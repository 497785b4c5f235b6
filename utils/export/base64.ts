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
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
