import { i18n } from '#i18n';
import type { ImportState } from '@/utils/app/import/import-session';
import type { ImportMode } from '@/utils/import/decide-record';
import { camelCase } from '@/utils/text/camel-case';
import { Choice } from '../Choice';
import { Dialog } from '../Dialog';
import { ImportProblems } from './ImportProblems';

interface ImportSheetProps {
  state: ImportState;
  locale: string;
  onFiles: (files: readonly File[]) => void;
  onMode: (mode: ImportMode) => void;
  onImport: () => void;
  onCancel: () => void;
}

/** Asks for a file, shows what an import of it would do, and does it when the reader agrees. */
export function ImportSheet({ state: { step, mode }, locale, onFiles, onMode, onImport, onCancel }: ImportSheetProps) {
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  const plan = step.kind === 'planned' ? step.plan : null;
  const incoming = plan ? plan.counts.new + plan.counts.changed : 0;
  return (
    <Dialog title={i18n.t('library.importing.title')} onClose={onCancel}>
      {step.kind === 'choose' && (
        <>
          <p>{i18n.t('library.importing.hint')}</p>
          <input
            type="file"
            multiple
            class="file-input"
            aria-label={i18n.t('library.importing.choose')}
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              if (files.length > 0) onFiles(files);
            }}
          />
        </>
      )}
      {step.kind === 'planning' && (
        <p role="status" class="number">
          {i18n.t('library.importing.reading', step.done, [number(step.done)])}
        </p>
      )}
      {step.kind === 'importing' && (
        <p role="status" class="number">
          <progress aria-label={i18n.t('library.importing.title')} value={step.done} max={Math.max(1, step.total)} />{' '}
          {i18n.t('library.exporting.progress', [number(step.done), number(step.total)])}
        </p>
      )}
      {plan && (
        <div role="status">
          {plan.failure && <p class="alarm">{i18n.t(`library.importing.failure.${camelCase(plan.failure.kind)}`)}</p>}
          <dl class="plan-counts number">
            {(['new', 'changed', 'present', 'leftOut'] as const).map((kind) => (
              <div key={kind}>
                <dt>{i18n.t(`library.importing.counts.${kind}`)}</dt>
                <dd data-count={kind}>{number(plan.counts[kind])}</dd>
              </div>
            ))}
          </dl>
          <ImportProblems problems={plan.problems} locale={locale} />
          {plan.counts.present + plan.counts.changed > 0 && (
            <Choice
              name={i18n.t('library.importing.mode')}
              value={mode}
              options={(['merge', 'replace'] as const).map((value) => [
                value,
                i18n.t(`library.importing.modes.${value}`),
              ])}
              onChoose={onMode}
            />
          )}
        </div>
      )}
      <div class="dialog-actions">
        <button type="button" class="framed" onClick={onCancel}>
          {i18n.t('library.cancel')}
        </button>
        {plan && (
          <button type="button" class="primary" data-command="do-import" disabled={incoming === 0} onClick={onImport}>
            {i18n.t('library.importing.do', incoming, [number(incoming)])}
          </button>
        )}
      </div>
    </Dialog>
  );
}
