import { articleMarkdown } from './article-markdown';
import type { ImageTarget } from './block-markdown';
import type { ExportContext } from './export-format';
import type { ExportRecord } from './export-record';
import { fileName } from './file-name';
import { titleOf } from './record-facts';
import { safeHref } from './safe-href';
import { type TemplateFile, templateFile } from './template/template-file';

/**
 * The record as a Markdown file, by the reader's template or the built-in layout. `imagePath` is where a kept image
 * lies, from the top folder; any other image keeps its address.
 */
export function markdownFile(
  record: ExportRecord,
  { labels, template }: Pick<ExportContext, 'labels' | 'template'>,
  imagePath: ImageTarget = () => null,
): TemplateFile {
  if (!template) {
    const content = articleMarkdown(record, labels, (src) => imagePath(src) ?? safeHref(src));
    return { folder: '', name: fileName(titleOf(record.article)), content };
  }
  const { folder } = templateFile(record, { ...template, content: '' });
  const upward = folder === '' ? '' : '../'.repeat(folder.split('/').length);
  return templateFile(record, template, (src) => {
    const path = imagePath(src);
    return path === null ? safeHref(src) : upward + path;
  });
}
