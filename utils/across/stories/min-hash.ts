/** Words in a shingle: three tell a sentence from its neighbours, and survive an edit every few words. */
const shingleWords = 3;
/** 12 bands of 4 rows: texts with 4 of 5 shingles in common share a band 999 times in 1,000, half 1 time in 2, a tenth 1 in 800. */
const bandCount = 12;
const rowsInBand = 4;
const hashCount = bandCount * rowsInBand;
const none = 0xffff_ffff;

/** FNV-1a, 32 bits. */
export function hashText(text: string, seed = 0x811c_9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One constant per hash function, drawn once and for all: signatures of all years can be compared. */
const seeds = Uint32Array.from({ length: hashCount }, (_, at) => mix(Math.imul(at + 1, 0x9e37_79b9)));

/**
 * The MinHash signature of a text's word shingles (Broder, "On the resemblance and containment of documents", 1997): the share
 * of equal places in two signatures estimates the share of common shingles. 48 numbers of 32 bits; null for a text too short.
 */
export function minHash(words: readonly string[]): Uint32Array | null {
  if (words.length < shingleWords * 3) return null;
  const signature = new Uint32Array(hashCount).fill(none);
  for (let at = 0; at + shingleWords <= words.length; at++) {
    const shingle = hashText(words.slice(at, at + shingleWords).join(' '));
    for (let each = 0; each < hashCount; each++) {
      const hash = mix(shingle ^ (seeds[each] ?? 0));
      if (hash < (signature[each] ?? 0)) signature[each] = hash;
    }
  }
  return signature;
}

/** Estimates the share of shingles two texts have in common, 0..1, with a standard error of 0.07. */
export function resemblance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let equal = 0;
  for (let at = 0; at < hashCount; at++) if (a[at] === b[at]) equal += 1;
  return equal / hashCount;
}

/** One number for each band of a signature: near-duplicates are looked up by any of them. */
export function bandsOf(signature: Uint32Array): number[] {
  return Array.from({ length: bandCount }, (_, band) => {
    let hash = band;
    for (let row = 0; row < rowsInBand; row++) hash = mix(hash ^ (signature[band * rowsInBand + row] ?? 0)) + 1;
    return hash >>> 0;
  });
}
