import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import type { Connections, PopupState, SaveState } from '@/utils/app/popup/popup-state';
import { camelCase } from '@/utils/text/camel-case';
import { formatExact, formatLocalDay } from '@/utils/text/format-date';
import { MenuButton } from './MenuButton';

type PopupDigest = Extract<PopupState, { kind: 'digest' }>;

interface Props {
  readonly save: SaveState;
  readonly story: Connections['story'];
  readonly locale: string;
  readonly beside: PopupDigest['beside'];
  readonly message: string | null;
  readonly actions: PopupActions;
}

/** Save, read, copy, and the way to the library; above them what became of the save. */
export function PopupFooter({ save, story, beside, locale, message, actions }: Props) {
  const saveButton = useRef<HTMLButtonElement>(null);
  useEffect(() => saveButton.current?.focus({ preventScroll: true }), []);
  const isBusy = save.kind === 'saving' || save.kind === 'looking';
  return (
    <footer class="popup-footer has-status">
      <p class="status" role="status">
        {message ?? <SaveStatus save={save} locale={locale} onUndo={actions.onUndoSave} />}
      </p>
      {beside && <p class="status">{i18n.t('popup.beside', [beside.title])}</p>}
      {story && (
        <p class="status">
          <button type="button" class="link" onClick={() => actions.onOpenStory(story.key)}>
            {i18n.t('popup.moreOnStory', story.others)}
          </button>
        </p>
      )}
      <div class="popup-actions">
        <button
          type="button"
          ref={saveButton}
          class={save.kind === 'saved' || save.kind === 'just-saved' ? 'quiet' : 'primary'}
          aria-disabled={isBusy || save.kind === 'unavailable'}
          onClick={() => !isBusy && save.kind !== 'unavailable' && actions.onSave()}
        >
          {i18n.t(saveLabel(save))}
        </button>
        <button type="button" class="quiet" onClick={actions.onRead}>
          {i18n.t('popup.read')}
        </button>
        <MenuButton
          label={i18n.t('popup.copy')}
          opens="up"
          items={[
            { label: i18n.t('popup.copyAs.markdown'), onPick: () => actions.onCopy('markdown') },
            { label: i18n.t('popup.copyAs.quotation'), onPick: () => actions.onCopy('quotation') },
            { label: i18n.t('popup.copyAs.text'), onPick: () => actions.onCopy('text') },
          ]}
        />
        <button type="button" class="quiet to-library" onClick={actions.onOpenLibrary}>
          {i18n.t('popup.library')}
        </button>
      </div>
    </footer>
  );
}

function saveLabel(save: SaveState) {
  switch (save.kind) {
    case 'saving':
      return 'popup.saving';
    case 'saved':
    case 'just-saved':
      return 'popup.saveAgain';
    case 'changed':
      return 'popup.update';
    default:
      return 'popup.save';
  }
}

function SaveStatus({ save, locale, onUndo }: { save: SaveState; locale: string; onUndo: () => void }) {
  switch (save.kind) {
    case 'just-saved':
      return (
        <>
          {i18n.t('popup.saved')}{' '}
          {(save.isNew || save.replacedAt !== null) && (
            <button type="button" class="link" onClick={onUndo}>
              {i18n.t('popup.undo')}
            </button>
          )}
        </>
      );
    case 'saved':
    case 'changed': {
      const day = formatLocalDay(save.savedAt, locale);
      return (
        <span title={formatExact(save.savedAt, locale) ?? undefined}>
          {save.kind === 'saved' ? i18n.t('popup.alreadySaved', [day]) : i18n.t('popup.changedSince', [day])}
        </span>
      );
    }
    case 'failed':
    case 'unavailable':
      return <span class="alarm">{i18n.t(`error.library.${camelCase(save.reason)}`)}</span>;
    default:
      return null;
  }
}
