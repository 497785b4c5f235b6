/**
 * Which half of a corpus a page is in: 'even' pages may be looked at and trained on, 'odd' ones only measure.
 * The parity of the id's 32-bit FNV-1a hash (over UTF-8 bytes), so that every program comes to the same halves.
 */
export function halfOf(id) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash & 1) === 0 ? 'even' : 'odd';
}
