import { articleHtml } from './article-html';
import type { ExportLabels } from './export-labels';
import type { ExportRecord } from './export-record';
import { recordText } from './plain-text';
import type { Clipping } from './quotation';

/** The whole record for a word processor or a mail, with the plain text for those who take no HTML. Pictures are links. */
export const richText = (record: ExportRecord, labels: ExportLabels): Clipping => ({
  html: articleHtml(record, labels, () => null),
  text: recordText(record, labels),
});
