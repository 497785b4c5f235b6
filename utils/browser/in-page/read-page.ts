import { type ExtractFailure, extractArticle } from '@/utils/extract/extract-article';
import { maxAddressChars } from '@/utils/model/address-policy';
import type { Article } from '@/utils/model/article';
import type { PageRequest } from '@/utils/model/page-request';
import { fail, type Result } from '@/utils/model/result';
import { shadowRootOf } from './shadow-root-of';

/** Why a page gave no article; a PDF is shown by the browser's own viewer, which has no text to read. */
export type ReadPageFailure = ExtractFailure | { readonly kind: 'pdf' };

/** Runs in the page's isolated world. The article of this page; a bug comes back as a failure, not as silence. */
export function readPage({
  isForced = false,
  isWhole = false,
}: Pick<PageRequest, 'isForced' | 'isWhole'>): Result<Article, ReadPageFailure> {
  if (document.contentType === 'application/pdf') return fail({ kind: 'pdf' });
  try {
    return extractArticle(document, {
      url: location.href.slice(0, maxAddressChars),
      selection: isWhole ? null : document.getSelection(),
      isForced,
      hasLayout: true,
      shadowRootOf,
    });
  } catch (error) {
    return fail({ kind: 'unreadable', message: error instanceof Error ? error.message : String(error) });
  }
}
