import { i18n } from '#i18n';
import type { ExportState } from '@/utils/app/export/export-session';
import type { MarkdownTemplate } from '@/utils/export/export-format';
import type { ExportFormatId } from '@/utils/export/formats';
import { camelCase } from '@/utils/text/camel-case';
import { Dialog } from '../Dialog';
import { MarkdownOptions } from './MarkdownOptions';

export interface ExportSheetProps {
  state: ExportState;
  locale: string;
  onFormat: (format: ExportFormatId) => void;
  onTemplate: (template: MarkdownTemplate | null) => void;
  /** Begins a layout of one's own from the built-in one. */
  onStartTemplate: () => void;
  onFile: () => void;
  onFolder: () => void;
  onCancel: () => void;
}

/** Asks for the format of an export, shows how far it is, and lets it be cancelled. */
export function ExportSheet({ state, locale, ...props }: ExportSheetProps) {
  const { formats, format, count, progress, folderFailure } = state;
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  return (
    <Dialog title={i18n.t('library.exporting.title')} onClose={props.onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onFile();
        }}
      >
        <p class="muted">
          {count !== null &&
            i18n.t(state.isOfAll ? 'library.exporting.all' : 'library.articles', count, [number(count)])}
        </p>
        <fieldset class="formats" disabled={progress !== null}>
          <legend class="small-caps">{i18n.t('library.exporting.format')}</legend>
          {formats.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="format"
                value={id}
                checked={id === format}
                onChange={() => props.onFormat(id)}
              />
              <span>
                {i18n.t(`library.exporting.formats.${id}`)}
                <span class="muted"> {i18n.t(`library.exporting.hints.${id}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {format === 'markdown' && progress === null && (
          <MarkdownOptions {...state} onTemplate={props.onTemplate} onStart={props.onStartTemplate} />
        )}
        {folderFailure && (
          <p role="alert" class="alarm">
            {i18n.t(`export.folderFailure.${camelCase(folderFailure)}`)}
          </p>
        )}
        {progress && (
          <p role="status" class="number">
            <progress
              aria-label={i18n.t('library.exporting.title')}
              value={progress.done}
              max={Math.max(1, progress.total)}
            />{' '}
            {i18n.t('library.exporting.progress', [number(progress.done), number(progress.total)])}
          </p>
        )}
        <div class="dialog-actions">
          <button type="button" class="framed" onClick={props.onCancel}>
            {i18n.t('library.cancel')}
          </button>
          {format === 'markdown' && state.canGoToFolder && (
            <button
              type="button"
              class="framed"
              data-command="to-folder"
              disabled={progress !== null || count === null || count === 0}
              onClick={props.onFolder}
            >
              {i18n.t('export.toFolder')}
            </button>
          )}
          <button type="submit" class="primary" data-command="do-export" disabled={progress !== null || count === null}>
            {i18n.t('library.exporting.do')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
