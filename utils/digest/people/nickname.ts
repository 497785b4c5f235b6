/** Words at most in a nickname: “The Iron Duke”. */
const maxNickname = 3;

/** Where the name ends whose nickname opens at `from`: Lee “Falcon” Sang-min; null where none does. */
export function endAfterNickname(text: (index: number) => string, from: number): number | null {
  if (!/^["“‘']$/.test(text(from))) return null;
  let close = from + 1;
  while (close <= from + maxNickname && /^\p{Lu}/u.test(text(close))) close++;
  const isClosed = close > from + 1 && /^["”’']$/.test(text(close));
  return isClosed && /^\p{Lu}\p{Ll}/u.test(text(close + 1)) ? close + 2 : null;
}
