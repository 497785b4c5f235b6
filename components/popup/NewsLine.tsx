import { i18n } from '#i18n';
import type { Connections } from '@/utils/app/popup/popup-state';

interface Props {
  readonly story: Connections['story'];
  readonly onOpenStory: (key: string) => void;
  /** Whether the page says something else than when it was saved. */
  readonly isChanged: boolean;
  readonly isChangeShown: boolean;
  readonly onShowChange: () => void;
}

/** What the reader has on this story already, and whether the page has changed since it was saved. */
export function NewsLine({ story, onOpenStory, isChanged, isChangeShown, onShowChange }: Props) {
  return (
    <>
      {isChanged && (
        <button type="button" class="plain link changed" aria-expanded={isChangeShown} onClick={onShowChange}>
          {i18n.t('compare.title')}
        </button>
      )}
      {story && (
        <button type="button" class="plain link" onClick={() => onOpenStory(story.key)}>
          {i18n.t('popup.moreOnStory', story.others)}
        </button>
      )}
    </>
  );
}
