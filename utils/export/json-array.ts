import type { Chunk } from './export-format';
import type { ExportRecord, RecordSource } from './export-record';

/** A JSON array with an item per record, an item a line; records for which there is none are passed over. */
export async function* jsonArray(source: RecordSource, item: (record: ExportRecord) => unknown): AsyncGenerator<Chunk> {
  let separator = '[\n';
  for await (const record of source) {
    const value = item(record);
    if (value === null) continue;
    yield separator + JSON.stringify(value);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
