import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MarkdownTemplate } from '@/utils/export/export-format';
import type { ExportRecord } from '@/utils/export/export-record';
import { defaultTemplate } from '@/utils/export/template/default-template';
import { templateFieldNames } from '@/utils/export/template/template-fields';
import { templateFile, unknownFields } from '@/utils/export/template/template-file';

interface MarkdownOptionsProps {
  /** null: the built-in layout. */
  template: MarkdownTemplate | null;
  /** What the preview is made of. */
  sample: ExportRecord | null;
  onTemplate: (template: MarkdownTemplate | null) => void;
}

/** As much of a file as tells whether the layout is right. */
const previewChars = 1500;

/** The reader's own layout for Markdown files: names, folders and text, with a preview as it is typed. */
export function MarkdownOptions({ template, sample, onTemplate }: MarkdownOptionsProps) {
  const id = useId();
  const unknown = template ? unknownFields(template, templateFieldNames) : [];
  const file = template && sample ? templateFile(sample, template) : null;
  return (
    <div class="markdown-options">
      <label class="own-template">
        <input
          type="checkbox"
          checked={template !== null}
          onChange={(event) => onTemplate(event.currentTarget.checked ? defaultTemplate : null)}
        />
        {i18n.t('export.template.own')}
      </label>
      {template && (
        <>
          {(['fileName', 'folder'] as const).map((part) => (
            <label key={part} class="template-part">
              <span class="small-caps">{i18n.t(`export.template.${part}`)}</span>
              <input
                type="text"
                value={template[part]}
                spellcheck={false}
                onInput={(event) => onTemplate({ ...template, [part]: event.currentTarget.value })}
              />
            </label>
          ))}
          <label class="template-part">
            <span class="small-caps">{i18n.t('export.template.content')}</span>
            <textarea
              rows={9}
              spellcheck={false}
              aria-describedby={`${id}-fields`}
              value={template.content}
              onInput={(event) => onTemplate({ ...template, content: event.currentTarget.value })}
            />
          </label>
          <p id={`${id}-fields`} class="muted template-fields">
            {i18n.t('export.template.fields', [templateFieldNames.map((name) => `{{${name}}}`).join(' ')])}
          </p>
          {unknown.length > 0 && (
            <p role="status" class="alarm">
              {i18n.t('export.template.unknown', [unknown.join(', ')])}
            </p>
          )}
          {file && (
            <section aria-label={i18n.t('export.template.preview')} class="template-preview">
              <p class="muted">{`${file.folder && `${file.folder}/`}${file.name}.md`}</p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must by keyboard too */}
              <pre tabIndex={0}>{file.content.slice(0, previewChars)}</pre>
            </section>
          )}
          <button type="button" class="plain" onClick={() => onTemplate(defaultTemplate)}>
            {i18n.t('export.template.reset')}
          </button>
        </>
      )}
    </div>
  );
}
