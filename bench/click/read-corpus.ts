import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface CorpusPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** The pages of a corpus: JSON Lines with id, url and html, plain or gzipped. */
export function readCorpus(file: string): CorpusPage[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** `count` pages spread evenly over the corpus, so that no publisher or language fills the sample. */
export function spreadSample<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)] as Item);
}
