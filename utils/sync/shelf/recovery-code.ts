import type { Bytes } from './carrier';

/** Crockford's base 32: no letter in it is taken for a digit or for another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 28;
const groupLength = 4;
export const recoveryBytes = letters;

/** A code to be printed, seven groups of four: 140 bits from as many random bytes as it has letters. */
export function recoveryCodeFrom(random: Bytes): string {
  const code = Array.from(random.subarray(0, letters), (byte) => alphabet[byte % alphabet.length]).join('');
  return (code.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}

/** The code as it was printed, however it was typed; null where it is none. */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s‐-―-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (plain.length !== letters || [...plain].some((letter) => !alphabet.includes(letter))) return null;
  return (plain.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}
