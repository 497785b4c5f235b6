import { i18n } from '#i18n';
import type { ExportLabels } from '@/utils/export/export-labels';

/** The words that exported files carry, in the interface's language. */
export const exportLabels = (): ExportLabels => ({
  library: i18n.t('export.labels.library'),
  inShort: i18n.t('export.labels.inShort'),
  people: i18n.t('export.labels.people'),
  quotes: i18n.t('export.labels.quotes'),
  topics: i18n.t('export.labels.topics'),
  highlights: i18n.t('export.labels.highlights'),
  note: i18n.t('export.labels.note'),
  source: i18n.t('export.labels.source'),
  saved: i18n.t('export.labels.saved'),
  picture: i18n.t('export.labels.picture'),
});
