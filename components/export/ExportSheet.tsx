import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportRecord } from '@/utils/export/export-record';
import type { FolderFailure } from '@/utils/export/folder-files';
import { type ExportFormatId, exportFormatIds } from '@/utils/export/formats';
import type { MarkdownExits } from '@/utils/export/markdown-exits';
import { camelCase } from '@/utils/text/camel-case';
import { Dialog } from '../Dialog';
import { MarkdownOptions } from './MarkdownOptions';

export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

interface ExportSheetProps {
  /** How many articles it is about; null while they are counted. */
  count: number | null;
  isOfAll: boolean;
  first: ExportFormatId;
  /** null while nothing is being exported. */
  progress: ExportProgress | null;
  locale: string;
  markdown: MarkdownExits;
  /** What the preview of a template shows; null while it is read, or where there is none. */
  sample: ExportRecord | null;
  folderFailure: Exclude<FolderFailure['kind'], 'cancelled'> | null;
  onExport: (format: ExportFormatId) => void;
  onFolder: () => void;
  onCancel: () => void;
  onClose: () => void;
}

/** Asks for the format of an export, shows how far it is, and lets it be cancelled. */
export function ExportSheet(props: ExportSheetProps) {
  const { count, progress, locale, markdown, folderFailure } = props;
  const [format, setFormat] = useState<ExportFormatId>(props.first);
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  return (
    <Dialog title={i18n.t('library.exporting.title')} onClose={progress ? props.onCancel : props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onExport(format);
        }}
      >
        <p class="muted">
          {count !== null &&
            i18n.t(props.isOfAll ? 'library.exporting.all' : 'library.articles', count, [number(count)])}
        </p>
        <fieldset class="choice formats" disabled={progress !== null}>
          <legend class="small-caps">{i18n.t('library.exporting.format')}</legend>
          {exportFormatIds.map((id) => (
            <label key={id}>
              <input type="radio" name="format" value={id} checked={id === format} onChange={() => setFormat(id)} />
              <span>
                {i18n.t(`library.exporting.formats.${id}`)}
                <span class="muted"> {i18n.t(`library.exporting.hints.${id}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {format === 'markdown' && progress === null && (
          <MarkdownOptions template={markdown.template} sample={props.sample} onTemplate={markdown.onTemplate} />
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
          <button type="button" class="framed" onClick={progress ? props.onCancel : props.onClose}>
            {i18n.t('library.cancel')}
          </button>
          {format === 'markdown' && markdown.toFolder && (
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
