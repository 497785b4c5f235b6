import type { RowReading } from './csv-links';
import { type ImportItem, problem } from './import-item';
import type { ImportSource } from './import-source';
import type { ImportTools } from './import-tools';
import { jsonItems } from './json-items';
import { linkItems } from './link-items';

/** An object of JSON whose fields may be anything. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of another program's JSON: of the outermost array, or of the one under `key`. */
export async function* jsonLinks(
  source: ImportSource,
  tools: ImportTools,
  key: string | undefined,
  readItem: (item: JsonRecord) => RowReading,
): AsyncGenerator<ImportItem> {
  const seen = new Set<string>();
  for await (const { line, fault, value, source: written } of jsonItems(source, key)) {
    if (fault !== null) yield problem(fault, { line, detail: written });
    else if (!isJsonObject(value) || Object.hasOwn(value, '__proto__'))
      yield problem('wrong-shape', { line, detail: written });
    else {
      const reading = readItem(value);
      if ('leftOut' in reading) yield problem(reading.leftOut.reason, { line, detail: reading.leftOut.detail });
      else yield* linkItems(reading.fields, reading.faults, { line }, seen, tools);
    }
  }
}
