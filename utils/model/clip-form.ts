import type { Span } from './article';

/** How something is copied: with where it comes from, with a reference in the reader's style, or as Markdown. */
export const clipForms = ['source', 'citation', 'markdown'] as const;
export type ClipForm = (typeof clipForms)[number];

/** What can be copied from an article that is open. */
export type CopyWish =
  | { readonly kind: 'article' }
  /** The words of the spans, joined where they run over several blocks. */
  | { readonly kind: 'passage'; readonly spans: readonly Span[] }
  /** A highlight, whose words may be gone from the text. */
  | { readonly kind: 'words'; readonly text: string }
  /** Everything the person says in the article, with what they are. */
  | { readonly kind: 'person'; readonly name: string };
