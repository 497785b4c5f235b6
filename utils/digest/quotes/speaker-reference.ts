import type { NameMention } from '../names/find-names';

/** A mention with whom it means: an index into the people of the digest, or the name of an organisation. */
export interface ReferringMention {
  readonly mention: NameMention;
  readonly person: number | null;
}

/** Whom a pronoun may mean. `either`: one person, man or woman; `neutral`: several, or nobody. */
export type PronounGender = 'female' | 'male' | 'either' | 'neutral';

/** How a sentence names who speaks, before it is known whom that is. */
export type SpeakerReference =
  | { readonly kind: 'person'; readonly person: number }
  | { readonly kind: 'organisation'; readonly name: string }
  | { readonly kind: 'pronoun'; readonly gender: PronounGender }
  /** "the minister", "his lawyer": the words of the phrase in lower case. */
  | { readonly kind: 'noun'; readonly words: readonly string[] };
