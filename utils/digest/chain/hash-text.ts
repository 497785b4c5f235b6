/** A number of 32 bits for the characters `from` to `to` (exclusive) of a text (FNV-1a, over UTF-16 units). */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
