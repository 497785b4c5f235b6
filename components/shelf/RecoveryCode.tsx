import { i18n } from '#i18n';

interface RecoveryCodeProps {
  code: string;
  onSeen: () => void;
}

/** The code that opens the shelf without its passphrase, to be printed or written down: it is shown once. */
export function RecoveryCode({ code, onSeen }: RecoveryCodeProps) {
  return (
    <div class="recovery-code">
      <h3>{i18n.t('options.shelf.code')}</h3>
      <p>{i18n.t('options.shelf.codeText')}</p>
      <p>
        <code data-recovery-code>{code}</code>
      </p>
      <p class="shelf-actions">
        <button type="button" class="framed" onClick={() => print()}>
          {i18n.t('options.shelf.print')}
        </button>{' '}
        <button type="button" class="framed" data-command="code-seen" onClick={onSeen}>
          {i18n.t('options.shelf.codeSeen')}
        </button>
      </p>
    </div>
  );
}
