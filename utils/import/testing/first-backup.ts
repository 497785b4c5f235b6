import { backupFormat } from '@/utils/export/backup-lines';
import { base64 } from '@/utils/export/base64';
import type { ExportRecord } from '@/utils/export/export-record';

/** A backup as version 1 wrote it: a header, and each article in one line with its revisions and images. */
export function firstBackup(records: readonly ExportRecord[], extras?: Record<string, unknown>): string {
  const header = {
    format: backupFormat,
    version: 1,
    exportedAt: '2026-11-23T12:00:00.000Z',
    count: records.length,
    ...(extras && { extras }),
  };
  const lines = records.map(({ corrections, madeDigest, revisions, images, ...saved }) => ({
    ...saved,
    ...(corrections.length > 0 && { corrections, madeDigest }),
    ...(revisions?.length && { revisions }),
    ...(images?.length && { images: images.map(({ bytes, ...image }) => ({ ...image, base64: base64(bytes) })) }),
  }));
  return [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}
