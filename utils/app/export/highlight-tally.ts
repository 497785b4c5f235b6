import type { ExportRecord } from '@/utils/export/export-record';

/** Counts the highlights of records as they go by. */
export class HighlightTally {
  count = 0;

  async *counting(records: AsyncIterable<ExportRecord>): AsyncGenerator<ExportRecord> {
    for await (const record of records) {
      this.count += record.highlights.length;
      yield record;
    }
  }
}
