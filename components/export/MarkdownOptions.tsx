import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TemplatePreview } from '@/utils/app/export/template-preview';
import type { MarkdownTemplate } from '@/utils/export/export-format';
import { isolated } from '@/utils/text/isolated';

interface MarkdownOptionsProps {
  /** null: the built-in layout. */
  template: MarkdownTemplate | null;
  /** The fields a layout may name. */
  fieldNames: readonly string[];
  preview: TemplatePreview | null;
  onTemplate: (template: MarkdownTemplate | null) => void;
  /** Begins a layout of one's own from the built-in one. */
  onStart: () => void;
}

/** The reader's own layout for Markdown files: names, folders and text, with a preview as it is typed. */
export function MarkdownOptions({ template, fieldNames, preview, onTemplate, onStart }: MarkdownOptionsProps) {
  const id = useId();
  return (
    <div class="markdown-options">
      <label class="own-template">
        <input
          type="checkbox"
          checked={template !== null}
          onChange={(event) => (event.currentTarget.checked ? onStart() : onTemplate(null))}
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
            {i18n.t('export.template.fields', [fieldNames.map((name) => `{{${name}}}`).join(' ')])}
          </p>
          {preview && preview.unknown.length > 0 && (
            <p role="status" class="alarm">
              {i18n.t('export.template.unknown', [preview.unknown.map(isolated).join(', ')])}
            </p>
          )}
          {preview?.file && (
            <section aria-label={i18n.t('export.template.preview')} class="template-preview">
              <p class="muted">{preview.file.path}</p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must by keyboard too */}
              <pre tabIndex={0}>{preview.file.content}</pre>
            </section>
          )}
          <button type="button" class="plain" onClick={onStart}>
            {i18n.t('export.template.reset')}
          </button>
        </>
      )}
    </div>
  );
}
