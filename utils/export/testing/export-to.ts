import { type ExportOptions, exportArticles } from '../export-articles';
import type { ExportRecord } from '../export-record';
import type { ExportFormatId } from '../formats';

export const now = new Date('2026-11-23T12:00:00Z');

/** The exported file's name and bytes. */
export async function exportTo(
  format: ExportFormatId,
  records: readonly ExportRecord[],
  options?: Partial<ExportOptions>,
) {
  const result = await exportArticles(format, records, { now, total: records.length, ...options });
  if (!result.ok) throw new Error(result.error.kind);
  const bytes = new Uint8Array(await result.value.content.arrayBuffer());
  return { name: result.value.name, mimeType: result.value.mimeType, bytes, text: new TextDecoder().decode(bytes) };
}
