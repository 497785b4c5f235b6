import { i18n } from '#i18n';

interface BackupReminderProps {
  /** Saved since the last backup. */
  count: number;
  locale: string;
  onBackUp: () => void;
  onLater: () => void;
}

/** One line that says how many articles are in no backup. */
export function BackupReminder({ count, locale, onBackUp, onLater }: BackupReminderProps) {
  return (
    <p class="list-line" role="note">
      <span>{i18n.t('library.backupReminder', count, [new Intl.NumberFormat(locale).format(count)])}</span>
      <button type="button" class="plain" onClick={onBackUp}>
        {i18n.t('library.backUp')}
      </button>
      <button type="button" class="plain" onClick={onLater}>
        {i18n.t('library.later')}
      </button>
    </p>
  );
}
