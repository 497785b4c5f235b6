/** Why a page gives no article. `isForced` turns every 'not-an-article' but 'too-little-text' into an attempt. */
export type ExtractFailure =
  | { readonly kind: 'not-an-article'; readonly reason: NotArticleReason }
  | { readonly kind: 'empty-page' }
  | { readonly kind: 'unreadable'; readonly message: string };

export type NotArticleReason = 'front-page' | 'listing' | 'login' | 'gallery' | 'too-little-text';
