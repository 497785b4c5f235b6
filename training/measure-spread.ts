import { join } from 'node:path';
import { unpackNameWeights } from '@/utils/digest/names/name-model';
import { taggedDocument, tagNames } from '@/utils/digest/names/tag-names';
import { english } from './english-names';
import { labelNews } from './label-news';
import { type LabelledDocument, unsure } from './labelled-document';
import { packModel } from './pack-model';
import { readNewsCorpus } from './read-news-corpus';
import { coarseness, learnNames, trainDocuments } from './train-name-model';

const seeds = [1, 2, 3, 4, 5];
const heldOutEvery = 5;

/** Prints precision, recall and F1 of person mentions on the held-out fifth of news-names, for each of five seeds. */
export function measureSpread(folder: string): void {
  const all = readNewsCorpus(join(folder, 'news-names.jsonl.gz'));
  const heldOut = all.filter((_, i) => i % heldOutEvery === 0).map((record) => labelNews(record, english));
  const scores = seeds.map((seed) => {
    const model = packModel(learnNames(trainDocuments(folder, seed, heldOutEvery), seed), coarseness);
    const [precision, recall] = personScore(heldOut, unpackNameWeights(model));
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(`seed ${seed}: person mentions P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`);
    return f1;
  });
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const deviation = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1));
  console.log(`F1 over ${seeds.length} seeds: mean ${percent(mean)}, standard deviation ${percent(deviation)}`);
}

const percent = (share: number) => (100 * share).toFixed(1);

export function personScore(
  documents: readonly LabelledDocument[],
  weights: Parameters<typeof tagNames>[2],
): [number, number] {
  let [right, predicted, expected] = [0, 0, 0];
  for (const { sentences, clues } of documents) {
    const document = taggedDocument(clues);
    for (const { tokens, labels } of sentences) {
      const truth = personSpans(labels);
      const found = tagNames(tokens, document, weights)
        .filter(({ kind, from, to }) => kind === 'person' && !labels.slice(from, to).includes(unsure))
        .map(({ from, to }) => `${from} ${to}`);
      right += found.filter((span) => truth.has(span)).length;
      predicted += found.length;
      expected += truth.size;
    }
  }
  return [right / predicted, right / expected];
}

/** Begin is 1 and inside 2 for persons. */
function personSpans(labels: readonly number[]): Set<string> {
  const spans = new Set<string>();
  for (const [from, label] of labels.entries()) {
    if (label !== 1) continue;
    let to = from + 1;
    while (labels[to] === 2) to++;
    spans.add(`${from} ${to}`);
  }
  return spans;
}
