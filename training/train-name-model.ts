import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelNews } from './label-news';
import { packModel } from './pack-model';
import { packNames } from './pack-names';
import { readNameLists } from './read-name-lists';
import { readNewsCorpus } from './read-news-corpus';
import { readTokenCorpus } from './read-token-corpus';
import { seededRandom } from './seeded-random';
import { swapNames } from './swap-names';
import { trainChain } from './train-chain';

const defaultSeed = 4;
/** Flat from 4 epochs on, measured on the held-out fifth of news-names. */
const epochs = 4;
/** Keeps the model under 400 kB gzip; without, it is four times the size and 0.5 points of F1 better. */
const sparsity = 2;
const leastCount = 4;
/** Byte steps between two weights: 15 steps to each side cost no F1 on the held-out fifth and a third of the size. */
const coarseness = 16;
/** Every fifth article is held out where --hold-out is given, to choose methods on. */
const heldOutEvery = 5;

const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};

/** npm run train -- [--data FOLDER] [--out FOLDER] [--seed N] [--hold-out 1] : writes name-lists.json, then name-model.json. */
export function writeNameLists(): void {
  const { female, male, either, surnames } = readNameLists(option('data', '../shared/training'));
  const packed = {
    female: packNames(female),
    male: packNames(male),
    either: packNames(either),
    surnames: packNames(surnames),
  };
  writeFileSync(join(option('out', 'utils/digest/names'), 'name-lists.json'), `${JSON.stringify(packed)}\n`);
}

export function trainNameModel(): void {
  const folder = option('data', '../shared/training');
  const seed = Number(option('seed', String(defaultSeed)));
  const isHeldOut = option('hold-out', '') !== '';
  const random = seededRandom(seed);
  const { pool } = readNameLists(folder);
  const news = readNewsCorpus(join(folder, 'news-names.jsonl.gz')).filter(
    (_, i) => !isHeldOut || i % heldOutEvery !== 0,
  );
  const swapped = news.map((record) => swapNames(record, pool, random));
  const documents = [...[...news, ...swapped].map(labelNews), ...readTokenCorpus(join(folder, 'ner-tokens.jsonl.gz'))];
  const weights = trainChain(documents, { seed, epochs, sparsity, leastCount, sourceWeights: {} });
  const model = packModel(weights, coarseness);
  writeFileSync(join(option('out', 'utils/digest/names'), 'name-model.json'), `${JSON.stringify(model)}\n`);
  console.log(
    `trained on ${documents.length} documents, seed ${seed}: ${(model.weights.length / 1024).toFixed(0)} KiB of base64`,
  );
}
