import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@/testing/seeded-random';
import { nameLabels } from '@/utils/digest/names/labels';
import { maxFeatures, tableBits, viewToken, writeFeatures } from '@/utils/digest/names/name-features';
import { english } from './english-names';
import { labelNews } from './label-news';
import type { LabelledDocument } from './labelled-document';
import { packModel } from './pack-model';
import { packNames } from './pack-names';
import { readNameLists } from './read-name-lists';
import { readNewsCorpus } from './read-news-corpus';
import { readTokenCorpus } from './read-token-corpus';
import { swapNames } from './swap-names';
import { type LearnedChain, type TrainOptions, type TrainSentence, trainChain } from './train-chain';

export const defaultSeed = 4;

export const trainOptions: Omit<TrainOptions, 'seed'> = {
  // Flat from 4 epochs on, measured on the held-out fifth of news-names.
  epochs: 4,
  // Both keep the model under 400 kB gzip; without, it is four times the size and 0.5 points of F1 better.
  sparsity: 2,
  leastCount: 4,
};

/** Byte steps between two weights: 8 steps to each side cost no F1 on the held-out fifth and a third of the size. */
export const coarseness = 16;

/** Forenames and surnames as one string each, read by utils/digest/names/name-lists.ts. */
export function writeNameLists(folder: string, out: string): void {
  const { female, male, either, surnames } = readNameLists(folder);
  const packed = {
    female: packNames(female),
    male: packNames(male),
    either: packNames(either),
    surnames: packNames(surnames),
  };
  writeFileSync(join(out, 'name-lists.json'), `${JSON.stringify(packed)}\n`);
}

/** The annotated articles, the same about people of other names, and the token corpora; every `heldOutEvery`th article left out. */
export function trainDocuments(folder: string, seed: number, heldOutEvery = 0): LabelledDocument[] {
  const random = seededRandom(seed);
  const { pool } = readNameLists(folder);
  const news = readNewsCorpus(join(folder, 'news-names.jsonl.gz')).filter(
    (_, i) => heldOutEvery === 0 || i % heldOutEvery !== 0,
  );
  const swapped = news.map((record) => swapNames(record, pool, random));
  return [
    ...[...news, ...swapped].map((record) => labelNews(record, english)),
    ...readTokenCorpus(join(folder, 'ner-tokens.jsonl.gz'), english),
  ];
}

/** The name chain learned from these documents. */
export function learnNames(documents: readonly LabelledDocument[], seed: number): LearnedChain {
  return trainChain(documents.flatMap(sentencesOf), nameLabels, 1 << tableBits, { ...trainOptions, seed });
}

export function sentencesOf({ sentences, clues }: LabelledDocument): TrainSentence[] {
  return sentences.map(({ tokens, labels }) => {
    const views = tokens.map(({ text }) => viewToken(text, clues));
    const slots = views.map((_, at) => {
      const out = new Int32Array(maxFeatures);
      return out.slice(0, writeFeatures(views, at, out));
    });
    return { slots, labels };
  });
}

/** Trains the tagger and writes name-model.json, read by utils/digest/names/name-model.ts. */
export function writeNameModel(folder: string, out: string, seed: number, heldOutEvery: number): void {
  const documents = trainDocuments(folder, seed, heldOutEvery);
  const model = packModel(learnNames(documents, seed), coarseness);
  writeFileSync(join(out, 'name-model.json'), `${JSON.stringify(model)}\n`);
  console.log(
    `trained on ${documents.length} documents, seed ${seed}: ${Math.round(model.weights.length / 1024)} KiB of base64`,
  );
}
