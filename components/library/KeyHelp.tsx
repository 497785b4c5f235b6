import { i18n } from '#i18n';
import { keyActions } from '@/utils/model/key-action';
import { Dialog } from '../Dialog';

/** The keys of the list, each with what it does. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={i18n.t('library.keys.title')} onClose={onClose}>
      <dl class="key-help">
        {keyActions.map(({ key, action }) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'Escape' ? 'Esc' : key}</kbd>
            </dt>
            <dd>{i18n.t(`library.keys.${action}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="muted key-hint">{i18n.t('library.keys.searchHint')}</p>
    </Dialog>
  );
}
