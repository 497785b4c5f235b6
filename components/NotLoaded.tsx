import { i18n } from '#i18n';
import { Dialog } from './Dialog';
import { Notice } from './Notice';

/** Says that a part of the page could not be loaded. A new version has other files than the page asks for, so the whole page is loaded again. */
export function NotLoaded() {
  return (
    <Notice title={i18n.t('notLoaded.title')} text={i18n.t('notLoaded.text')} isAlert>
      <Reload />
    </Notice>
  );
}

/** Says the same in place of a dialog. */
export function NotLoadedDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={i18n.t('notLoaded.title')} onClose={onClose}>
      <p role="alert">{i18n.t('notLoaded.text')}</p>
      <div class="dialog-actions">
        <Reload />
      </div>
    </Dialog>
  );
}

function Reload() {
  return (
    <button type="button" class="framed" data-command="reload" onClick={() => location.reload()}>
      {i18n.t('notLoaded.reload')}
    </button>
  );
}
