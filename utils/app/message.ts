import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Correction } from '@/utils/model/correction';
import type { ArticleAction } from '@/utils/model/row-action';

/** What did not work in the care of the data; each has its words on what to do next. */
type DataCareFailure = 'persist-refused' | 'check-failed' | 'repair-failed' | 'repair-needs-room' | 'erase-failed';

/** What a session has to tell the reader about something done or not done; the page puts it into words. */
export type Message =
  | { readonly kind: 'acted'; readonly action: ArticleAction; readonly count: number }
  | {
      readonly kind: 'erased' | 'trash-emptied' | 'imported' | 'exported' | 'highlights-exported';
      readonly count: number;
    }
  /** Of the articles `titles` names, something could not be read or not be written. */
  | { readonly kind: 'exported-in-part'; readonly count: number; readonly titles: readonly string[] }
  /** `left` articles were changed since they came in, and stay as they are. */
  | { readonly kind: 'import-undone'; readonly left: number }
  /** Among those to be read next; places from 1 on. */
  | { readonly kind: 'moved'; readonly place: number; readonly total: number }
  | { readonly kind: 'import-cancelled' | 'import-undoing' }
  | { readonly kind: 'tag-removed'; readonly tag: string }
  | {
      readonly kind:
        | 'highlight-removed'
        | 'piece-put-back'
        | 'correction-taken-back'
        | 'undone'
        | 'nothing-to-export'
        | 'no-highlights';
    }
  | { readonly kind: 'folder-written'; readonly written: number; readonly unchanged: number }
  | { readonly kind: 'persons-merged'; readonly name: string; readonly other: string }
  | { readonly kind: 'followed' | 'unfollowed'; readonly name: string }
  | { readonly kind: 'search-kept' | 'search-renamed' | 'search-dropped' }
  | { readonly kind: 'person-split' | 'person-taken-out'; readonly name: string }
  | { readonly kind: 'put-right'; readonly correction: Correction }
  | { readonly kind: 'several-put-right'; readonly count: number }
  | { readonly kind: 'copied' | 'not-copied' }
  | { readonly kind: 'version-restored' }
  | { readonly kind: 'brought-back'; readonly count: number }
  | { readonly kind: 'everything-erased' | DataCareFailure }
  | { readonly kind: 'story-left' | 'stories-joined' | 'decision-undone' }
  /** Another page changed what this was about. */
  | { readonly kind: 'gone' }
  /** Nothing was changed; 'full' where the disk has no room. */
  | { readonly kind: 'failed' | 'full' };

/** What the reader is told of a failure of the library in the middle of something. */
export const failureMessage = ({ kind }: Pick<LibraryFailure, 'kind'> | { readonly kind: 'gone' }): Message => {
  if (kind === 'gone') return { kind: 'gone' };
  return { kind: kind === 'quota' ? 'full' : 'failed' };
};
