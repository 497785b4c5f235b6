/** Words in lower case, unless a field says otherwise. */
export type Words = ReadonlySet<string>;
/** Phrases, each as its words in order. */
export type Phrases = readonly (readonly string[])[];
