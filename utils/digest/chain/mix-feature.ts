/** A feature as 32 bits: its template and up to three values, mixed so that the top bits can serve as a slot. */
export function mixFeature(template: number, x: number, y: number, z: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ x;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ y;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ z;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}
