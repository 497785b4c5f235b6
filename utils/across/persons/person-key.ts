import { foldName } from './folded-name';

const maxKeyChars = 60;

/** A key that reads like the name: "narendra-modi", "john-smith~2" where the first is taken. The same names in the same order get the same keys. */
export function personKey(name: string, isTaken: (key: string) => boolean): string {
  const { words, suffix } = foldName(name);
  const slug = [...words, ...(suffix ? [suffix] : [])].join('-').slice(0, maxKeyChars) || 'unnamed';
  let key = slug;
  for (let count = 2; isTaken(key); count++) key = `${slug}~${count}`;
  return key;
}
