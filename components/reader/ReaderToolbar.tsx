import { i18n } from '#i18n';
import { archiveLink } from '@/utils/model/archive-link';
import type { ClipForm, CopyWish } from '@/utils/model/clip-form';
import type { ArticleAction } from '@/utils/model/row-action';
import type { SavedArticle } from '@/utils/model/saved-article';
import { IconButton } from '../IconButton';
import { Loaded } from '../Loaded';
import { Menu } from '../Menu';
import { copyItems } from '../put-right/copy-items';
import type { ReadingSettingsProps } from './ReadingSettings';
import { safeHref } from './safe-href';

export interface ReaderToolbarProps extends ReadingSettingsProps {
  saved: SavedArticle;
  /** Where going back leads: to the list beside it, or to the library as another page. */
  onBack: () => void;
  backName: string;
  /** null if there is none. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onPrint: () => void;
  onCopy: (wish: CopyWish, form: ClipForm) => void;
  /** Asks what is to be put right in the article. */
  onCorrectHead: () => void;
  isListening: boolean;
  onListen: () => void;
  /** null for an article that is not in the library. */
  own: ToolbarActions | null;
  /** null for one that is. */
  onSave: (() => void) | null;
}

/** What can be done with an article of the library alone. */
export interface ToolbarActions {
  onAct: (action: ArticleAction) => void;
  onExport: () => void;
}

const loadSettings = async () => (await import('./ReadingSettings')).ReadingSettings;

/** What can be done with the article that is open. */
export function ReaderToolbar(props: ReaderToolbarProps) {
  const { saved, own, onSave } = props;
  const original = safeHref(saved.article.url);
  return (
    <div class="reader-toolbar" role="toolbar" aria-label={i18n.t('reader.title')}>
      <IconButton icon="back" class="reader-back" name={props.backName} onClick={props.onBack} />
      {(props.onPrevious || props.onNext) && (
        <>
          <IconButton
            icon="up"
            name={i18n.t('reader.previous')}
            isDisabled={!props.onPrevious}
            onClick={() => props.onPrevious?.()}
          />
          <IconButton
            icon="down"
            name={i18n.t('reader.next')}
            isDisabled={!props.onNext}
            onClick={() => props.onNext?.()}
          />
        </>
      )}
      <span class="spacer" />
      {own && <LibraryButtons saved={saved} onAct={own.onAct} />}
      {onSave && (
        <button type="button" class="primary" onClick={onSave}>
          {i18n.t('popup.save')}
        </button>
      )}
      <IconButton icon="listen" name={i18n.t('listen.title')} isPressed={props.isListening} onClick={props.onListen} />
      <Menu name={i18n.t('reader.settings')} label={<span class="letters">Aa</span>} isPanel>
        <Loaded load={loadSettings} failed={null} props={{ settings: props.settings, onSettings: props.onSettings }} />
      </Menu>
      <Menu name={i18n.t('popup.more')}>
        {own && (
          <>
            <button type="button" onClick={() => own.onAct(saved.readAt ? 'unread' : 'read')}>
              {i18n.t(saved.readAt ? 'library.action.unread' : 'library.action.read')}
            </button>
            <button type="button" onClick={own.onExport}>
              {i18n.t('library.export')}
            </button>
          </>
        )}
        {copyItems((form) => props.onCopy({ kind: 'article' }, form)).map(({ label, onPick }) => (
          <button type="button" key={label} onClick={onPick}>
            {label}
          </button>
        ))}
        <button type="button" data-command="correct" onClick={props.onCorrectHead}>
          {i18n.t('corrections.article')}
        </button>
        <button type="button" onClick={props.onPrint}>
          {i18n.t('reader.print')}
        </button>
        {original && (
          <>
            <a href={original} target="_blank" rel="noreferrer">
              {i18n.t('reader.original')}
            </a>
            <a href={archiveLink(original)} target="_blank" rel="noreferrer">
              {i18n.t('popup.archive')}
            </a>
          </>
        )}
      </Menu>
    </div>
  );
}

function LibraryButtons({ saved, onAct }: { saved: SavedArticle } & Pick<ToolbarActions, 'onAct'>) {
  return (
    <>
      <IconButton
        icon="star"
        name={i18n.t('library.star')}
        isPressed={saved.isStarred}
        onClick={() => onAct(saved.isStarred ? 'unstar' : 'star')}
      />
      {saved.deletedAt ? (
        <IconButton icon="restore" name={i18n.t('library.restore')} onClick={() => onAct('restore')} />
      ) : (
        <>
          <IconButton
            icon="archive"
            name={i18n.t('library.archive')}
            isPressed={saved.archivedAt !== null}
            onClick={() => onAct(saved.archivedAt ? 'unarchive' : 'archive')}
          />
          <IconButton icon="trash" name={i18n.t('library.delete')} onClick={() => onAct('delete')} />
        </>
      )}
    </>
  );
}
