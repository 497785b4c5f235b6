import type { LinkFault } from './link-fields';
import { type ReadTime, unixTime, writtenTime } from './read-time';

/** More tags than this on one article are a broken file, not a habit. */
const maxTags = 200;
const maxTagChars = 200;

/** Readers for the fields of one entry, which gather what is wrong with them. Each gives what can still be used. */
export function createFaults() {
  const faults: LinkFault[] = [];
  const fault = (reason: LinkFault['reason'], detail: unknown) => faults.push({ reason, detail: shown(detail) });
  const time = (read: ReadTime, written: unknown): string | null => {
    if (read !== 'bad') return read;
    fault('bad-time', written);
    return null;
  };
  const soundTags = (tags: readonly unknown[], written: unknown): string[] => {
    const sound = tags
      .filter((tag) => typeof tag === 'string' && tag.length <= maxTagChars)
      .slice(0, maxTags) as string[];
    if (sound.length < tags.length) fault('bad-tags', written);
    return sound;
  };
  return {
    faults: faults as readonly LinkFault[],
    fault,
    unixTime: (value: unknown): string | null => {
      const isReadable =
        typeof value === 'string' || typeof value === 'number' || value === null || value === undefined;
      return time(isReadable ? unixTime(value) : 'bad', value);
    },
    writtenTime: (value: unknown): string | null => {
      const isReadable = typeof value === 'string' || value === null || value === undefined;
      return time(isReadable ? writtenTime(value) : 'bad', value);
    },
    /** Tags joined by a separator. */
    tags: (text: string, separator: string): string[] =>
      soundTags(
        text.split(separator).filter((tag) => tag.trim() !== ''),
        text,
      ),
    /** Tags as a list of texts. */
    tagList: (value: unknown): string[] => {
      if (value === null || value === undefined) return [];
      if (Array.isArray(value)) return soundTags(value, value.filter((tag) => typeof tag === 'string').join(', '));
      fault('bad-tags', value);
      return [];
    },
    /** The meaning of a word out of a few, in any case; of any other the meaning of ''. */
    oneOf: (text: string, meanings: Readonly<Record<string, boolean>>): boolean => {
      const key = text.toLowerCase();
      if (Object.hasOwn(meanings, key)) return meanings[key] ?? false;
      fault('bad-state', text);
      return meanings[''] ?? false;
    },
    /** A text, null if there is none; anything else is a fault. */
    text: (value: unknown, name: string): string | null => {
      if (typeof value === 'string') return value;
      if (value !== null && value !== undefined) fault('wrong-shape', name);
      return null;
    },
    /** A truth, as JSON or as 0 and 1. */
    truth: (value: unknown, name: string): boolean => {
      if (value === true || value === 1 || value === '1') return true;
      if (value !== false && value !== 0 && value !== '0' && value !== null && value !== undefined)
        fault('bad-state', name);
      return false;
    },
    /** A share 0..1, from a number up to `whole`. */
    share: (value: unknown, whole: number): number => {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : (value ?? 0);
      if (typeof number === 'number' && number >= 0 && number <= whole) return number / whole;
      if (value !== '') fault('bad-state', value);
      return 0;
    },
  };
}

/** A value as the reader may see it. What is no simple value is named only: written out it could be endless, or too deep for the stack. */
const shown = (value: unknown): string =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)
    ? String(value)
    : Array.isArray(value)
      ? '[…]'
      : '{…}';
