import { i18n } from '#i18n';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import type { PopupState, SaveState } from '@/utils/app/popup/popup-state';
import { camelCase } from '@/utils/text/camel-case';
import { formatExact, formatLocalDay } from '@/utils/text/format-date';

interface Props {
  readonly save: SaveState;
  readonly beside: Extract<PopupState, { kind: 'digest' }>['beside'];
  readonly locale: string;
  readonly actions: Pick<PopupActions, 'onUndoSave' | 'onSave'>;
}

/** How the save stands, in words; nothing for a page that is not saved. */
export function SaveStatus({ save, beside, locale, actions }: Props) {
  switch (save.kind) {
    case 'just-saved':
      return (
        <>
          {i18n.t('popup.saved')}
          {(save.isNew || save.replacedAt !== null) && (
            <button type="button" class="plain link" onClick={actions.onUndoSave}>
              {i18n.t('popup.undo')}
            </button>
          )}
        </>
      );
    case 'saved':
    case 'changed':
      return (
        <>
          <span title={formatExact(save.savedAt, locale) ?? undefined}>
            {i18n.t('popup.alreadySaved', [formatLocalDay(save.savedAt, locale)])}
          </span>
          {save.kind === 'changed' && (
            <button type="button" class="plain link" onClick={actions.onSave}>
              {i18n.t('popup.update')}
            </button>
          )}
        </>
      );
    case 'failed':
    case 'unavailable':
      return <span class="alarm">{i18n.t(`error.library.${camelCase(save.reason)}`)}</span>;
    default:
      return beside && <span title={beside.title}>{i18n.t('popup.beside', [beside.title])}</span>;
  }
}
