import { csvRow } from './csv-row';
import type { Chunk, ExportFormat } from './export-format';
import type { RecordSource } from './export-record';
import { collectionName } from './one-or-zip';
import { signers, sourceUrl, titleOf } from './record-facts';

/** Highlights for Readwise's CSV import, a row each; articles without a highlight are not in it. */
export const readwiseCsv: ExportFormat = {
  write: (source, { now }) => ({
    name: `${collectionName(now)} highlights.csv`,
    mimeType: 'text/csv',
    chunks: rows(source),
  }),
};

async function* rows(source: RecordSource): AsyncGenerator<Chunk> {
  yield csvRow(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']);
  for await (const { article, highlights } of source) {
    for (const [index, { quote, note, createdAt }] of highlights.entries()) {
      const date = createdAt.slice(0, 19).replace('T', ' ');
      yield csvRow([quote, titleOf(article), signers(article).join(', '), sourceUrl(article), note, index + 1, date]);
    }
  }
}
