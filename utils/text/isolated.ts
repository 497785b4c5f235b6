/** The blocks of Unicode whose letters run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Marks that turn the text after them around, or end what ours began. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
/** Characters without width that join nothing. Joiners stay: Persian, Hindi and emoji are written with them. */
const unseen = /[\u200b\u2060-\u2064\ufeff]/g;
/** What `i18n.t` takes for the bar between its plural forms. */
const bar = / \| /g;

/** The text without marks that turn the text after them around; its letters and words stay as they are. */
export const withoutTurns = (text: string): string => text.replace(turns, '');

const [isolate, endOfIsolate] = ['\u2068', '\u2069'];

/**
 * A text of a page or of the reader as it can stand within a sentence, a label or a line of names: how it is written
 * changes nothing around it. Text that runs as ours does comes back as it is.
 */
export function isolated(text: string): string {
  const plain = withoutTurns(text).replace(unseen, '').replace(bar, '\u00a0|\u00a0');
  return rightToLeft.test(plain) || /[\u200e\u200f\u061c]/.test(plain) ? isolate + plain + endOfIsolate : plain;
}
