import type { MarkdownTemplate } from '@/utils/export/export-format';
import type { ExportRecord } from '@/utils/export/export-record';
import { templateFieldNames } from '@/utils/export/template/template-fields';
import { templateFile, unknownFields } from '@/utils/export/template/template-file';

/** The result of a template while it is edited. */
export interface TemplatePreview {
  /** Names in placeholders that are no fields. */
  readonly unknown: readonly string[];
  /** The file that the first article becomes; null if there is no article. */
  readonly file: { readonly path: string; readonly content: string } | null;
}

/** As much of a file as tells whether the layout is right. */
const previewChars = 1500;

export function templatePreview(template: MarkdownTemplate, sample: ExportRecord | null): TemplatePreview {
  const made = sample && templateFile(sample, template);
  return {
    unknown: unknownFields(template, templateFieldNames),
    file: made && {
      path: `${made.folder && `${made.folder}/`}${made.name}.md`,
      content: made.content.slice(0, previewChars),
    },
  };
}
