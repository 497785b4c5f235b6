import { i18n } from '#i18n';
import type { ImportState } from '@/utils/app/import/import-session';
import type { ImportMode } from '@/utils/import/decide-record';
import type { PastImport } from '@/utils/model/past-import';
import { Dialog } from '../Dialog';
import { ChooseFiles } from './ChooseFiles';
import { ExportPlaces } from './ExportPlaces';
import { PastImports } from './PastImports';
import { PlanView } from './PlanView';

interface ImportSheetProps {
  state: ImportState;
  locale: string;
  onFiles: (files: readonly File[]) => void;
  onMode: (mode: ImportMode) => void;
  onTag: (tag: string) => void;
  onChooseAgain: () => void;
  onImport: () => void;
  onUndoPast: (past: PastImport) => void;
  onCancel: () => void;
}

/** Asks for files, shows what an import of them would do, and does it when the reader agrees; takes earlier ones back. */
export function ImportSheet(props: ImportSheetProps) {
  const {
    state: { step, past },
    locale,
    onCancel,
  } = props;
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  const plan = step.kind === 'planned' ? step.plan : null;
  const incoming = plan ? plan.counts.new + plan.counts.changed : 0;
  return (
    <Dialog title={i18n.t('library.importing.title')} onClose={onCancel}>
      {step.kind === 'choose' && (
        <>
          <ChooseFiles onFiles={props.onFiles} />
          <ExportPlaces />
          <PastImports past={past} locale={locale} onUndo={props.onUndoPast} />
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
      {step.kind === 'planned' && <PlanView {...props} step={step} incoming={incoming} />}
      <div class="dialog-actions">
        <button type="button" class="framed" onClick={onCancel}>
          {i18n.t('library.cancel')}
        </button>
        {plan && (
          <button type="button" class="framed" data-command="choose-again" onClick={props.onChooseAgain}>
            {i18n.t('library.importing.chooseAgain')}
          </button>
        )}
        {incoming > 0 && (
          <button type="button" class="primary" data-command="do-import" onClick={props.onImport}>
            {i18n.t('library.importing.do', incoming, [number(incoming)])}
          </button>
        )}
      </div>
    </Dialog>
  );
}
