import words from './name-words.json' with { type: 'json' };

const sounds = new Map(words.sounds.map(([from = '', to = '']) => [from, to]));
const pattern = new RegExp([...sounds.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/**
 * The consonants of a folded name word by how they sound, so that transliterations meet: Zelenskyy and Selenskyj are both
 * "slnsk", Gaddafi and Qaddafi "kdf". Coarse on purpose: it finds candidates, other evidence decides.
 */
export function soundOf(word: string): string {
  const plain = word.replace(pattern, (part) => sounds.get(part) ?? part).replace(/c(?=[aou])/g, 'k');
  const consonants = plain.replace(/[aeiouyj-]+/g, '').replace(/(.)\1+/g, '$1');
  return consonants === '' ? word : consonants;
}

/** How alike two words are written, 0..1: 1 minus Levenshtein's distance over the longer length. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length);
}
