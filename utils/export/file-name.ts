/** Obsidian's and its clipper's limit: leaves room for a number and an extension below the 255 of every file system. */
const maxBytes = 245;
// Windows device names, with or without an extension, in any case.
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// What Obsidian, Windows or a shell reads as something else, controls, and marks that turn the direction of a name around.
const removed = /[#|^[\]<>:"\\?*~\p{Cc}\p{Bidi_Control}\u200B\u2028\u2029\u2060-\u2065\uFEFF\uFFFE\uFFFF]/gu;

const encoder = new TextEncoder();
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A name for a file without its extension, the same on every system: at most 245 bytes of UTF-8, no path in it, no
 * device name, never ''. Two different titles may give the same name: see `createNameKeeper`.
 */
export function fileName(title: string): string {
  const flat = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s/g, ' ')
    .replace(removed, '')
    .replace(/ +/g, ' ')
    .replaceAll('/', '-');
  const name = trimName(cutToBytes(trimName(flat), maxBytes));
  return name === '' || reserved.test(name) ? 'Untitled' : name;
}

/**
 * A function that gives each name at most once: the second of equal names becomes `name 2`, then `name 3`. Names that
 * differ only in case are equal, as they are on macOS and Windows.
 */
export function createNameKeeper(): (name: string) => string {
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();
  return (name) => {
    const key = name.toLowerCase();
    let number = lastNumber.get(key) ?? 1;
    let free = name;
    while (taken.has(free.toLowerCase())) {
      number += 1;
      const suffix = ` ${number}`;
      free = trimName(cutToBytes(name, maxBytes - suffix.length)) + suffix;
    }
    lastNumber.set(key, number);
    taken.add(free.toLowerCase());
    return free;
  };
}

const trimName = (name: string) => name.replace(/^[.\s]+/, '').replace(/(?<![.\s])[.\s]+$/, '');

/** The longest beginning of at most `limit` bytes that cuts no character a reader sees as one. */
function cutToBytes(text: string, limit: number): string {
  if (text.length * 3 <= limit || encoder.encode(text).length <= limit) return text;
  let end = 0;
  let bytes = 0;
  for (const { segment } of graphemes.segment(text.slice(0, limit))) {
    bytes += encoder.encode(segment).length;
    if (bytes > limit) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

/** Names by folder: `keep('2024/Post', 'A')` gives the path `2024/Post/A`, then `2024/Post/A 2`. Folders that differ only in case are one. */
export function createPathKeeper(): (folder: string, name: string) => string {
  const keepers = new Map<string, { folder: string; keepName: (name: string) => string }>();
  return (folder, name) => {
    const key = folder.toLowerCase();
    const keeper = keepers.get(key) ?? { folder, keepName: createNameKeeper() };
    keepers.set(key, keeper);
    return (keeper.folder === '' ? '' : `${keeper.folder}/`) + keeper.keepName(name);
  };
}
