import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beginOf, insideOf } from '@/utils/digest/names/labels';
import type { Token } from '@/utils/text/tokens';
import { type LabelledDocument, labelledDocument } from './labelled-document';

const kindOfTag: Record<string, number> = { PER: 0, LOC: 1, ORG: 2, MISC: 3 };

/** Documents of ner-tokens.jsonl.gz: {id, source, sentences: [{tokens, tags}]}, tags in BIO over PER, LOC, ORG, MISC. */
export function readTokenCorpus(file: string): LabelledDocument[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, source, sentences } = JSON.parse(line);
    return labelledDocument(
      id,
      source,
      sentences.map(({ tokens, tags }: { tokens: string[]; tags: string[] }) => ({
        tokens: tokens.map(tokenOf),
        labels: tags.map(labelOf),
      })),
    );
  });
}

function tokenOf(text: string): Token {
  return { text, start: 0, end: text.length, isWord: /^[\p{L}\p{N}]/u.test(text) };
}

function labelOf(tag: string): number {
  const kind = kindOfTag[tag.slice(2)];
  if (kind === undefined) return 0;
  return tag.startsWith('B') ? beginOf(kind) : insideOf(kind);
}
