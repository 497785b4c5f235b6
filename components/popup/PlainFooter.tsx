import { i18n } from '#i18n';
import type { PopupActions } from '@/utils/app/popup/popup-actions';

/** The footer where there is no article: the way to options and library. */
export function PlainFooter({ actions }: { readonly actions: Pick<PopupActions, 'onOpenOptions' | 'onOpenLibrary'> }) {
  return (
    <footer class="popup-footer">
      <div class="popup-actions">
        <button type="button" class="quiet" onClick={actions.onOpenOptions}>
          {i18n.t('popup.options')}
        </button>
        <button type="button" class="quiet to-library" onClick={actions.onOpenLibrary}>
          {i18n.t('popup.library')}
        </button>
      </div>
    </footer>
  );
}
