import { i18n } from '#i18n';
import type { Difference } from '@/utils/across/versions/difference-of';
import type { SaveState, StoryOfPage } from '@/utils/app/popup/popup-state';
import { formatSince } from '@/utils/text/format-since';

/** What stands opened above the summary. */
export type OpenedNews = 'change' | 'new-sentences' | null;

interface Props {
  readonly save: SaveState;
  readonly difference: Difference | null;
  readonly story: StoryOfPage | null;
  readonly opened: OpenedNews;
  readonly onOpen: (news: OpenedNews) => void;
  readonly onOpenStory: (key: string) => void;
  readonly locale: string;
  readonly now: Date;
}

/** Whether the page has changed since it was saved, what the reader has on its story, and what of it is new. */
export function NewsLine({ save, difference, story, opened, onOpen, onOpenStory, locale, now }: Props) {
  const toggle = (news: OpenedNews) => onOpen(opened === news ? null : news);
  const since = save.kind === 'changed' ? formatSince(save.savedAt, now, locale) : null;
  return (
    <>
      {difference && since && (
        <button
          type="button"
          class="plain link"
          data-news="change"
          aria-expanded={opened === 'change'}
          onClick={() => toggle('change')}
        >
          {i18n.t('popup.changedSince', [since, whatChanged(difference)])}
        </button>
      )}
      {story && (
        <button type="button" class="plain link" data-news="story" onClick={() => onOpenStory(story.key)}>
          {i18n.t(story.added ? 'popup.onStory' : 'popup.moreOnStory', story.others, [
            new Intl.NumberFormat(locale).format(story.others),
          ])}
        </button>
      )}
      {story?.added && story.added.length === 0 && <span class="muted">{i18n.t('popup.nothingNewHere')}</span>}
      {story?.added && story.added.length > 0 && (
        <button
          type="button"
          class="plain link"
          data-news="new-sentences"
          aria-expanded={opened === 'new-sentences'}
          onClick={() => toggle('new-sentences')}
        >
          {i18n.t('popup.newHere', story.added.length)}
        </button>
      )}
    </>
  );
}

/** "2 words in the headline, 40 words in the text". */
const whatChanged = ({ changedIn: { headline, text } }: Difference) =>
  [headline > 0 && i18n.t('popup.changedInHeadline', headline), text > 0 && i18n.t('popup.changedInText', text)]
    .filter(Boolean)
    .join(', ');
