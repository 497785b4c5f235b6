import type { Words } from './words';

/** A part of a pack as its file holds it: a list of words is one string with a space between them. */
export type AsWritten<Part> = { readonly [Key in keyof Part]: Part[Key] extends Words ? string : Part[Key] };
