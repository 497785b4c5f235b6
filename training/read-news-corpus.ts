import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One annotated article of news-names.jsonl.gz. Names are strings of the text. */
export interface NewsRecord {
  readonly id: string;
  readonly text: string;
  readonly persons: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly roles: readonly string[];
  }[];
  readonly orgs: readonly string[];
  readonly places: readonly string[];
  readonly other: readonly string[];
  readonly ambiguous: readonly string[];
}

export function readNewsCorpus(file: string): NewsRecord[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => {
    const record = JSON.parse(line);
    return { ...record, text: record.text.replace(/\r\n?/g, '\n') };
  });
}
