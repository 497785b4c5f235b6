import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChainWeights } from '@/utils/digest/names/chain-weights';
import { unpackNameWeights } from '@/utils/digest/names/name-model';
import type { TrainingLanguage } from './language-corpora';
import { personScore } from './measure-spread';
import { readTokenCorpus } from './read-token-corpus';
import type { NamePool } from './swap-names';
import { languageModels, readTrainingLanguage } from './train-language-names';

const seeds = [1, 2, 3, 4, 5];

/** Prints how well the shipped models find persons, token by token, in the test part of each language, by source. */
export function measureLanguageModels(data: string, folder: string, languages: readonly string[]): void {
  for (const name of languages) {
    const model = JSON.parse(readFileSync(join(folder, name, 'name-model.json'), 'utf8'));
    const language = readTrainingLanguage(folder, name, shippedNouns(folder, name));
    for (const [source, figures] of testScores(data, language, unpackNameWeights(model))) {
      console.log(`${name} ${source}: ${figures}`);
    }
  }
}

/** Trains with five seeds and prints the same for each; nothing is written. */
export function measureLanguageSpread(
  data: string,
  folder: string,
  languages: readonly string[],
  pool: NamePool,
): void {
  for (const seed of seeds) {
    for (const { language, model } of languageModels({ data, folder, names: languages, pool, seed, heldOutEvery: 0 })) {
      const own = {
        ...language,
        names: readTrainingLanguage(folder, language.language, shippedNouns(folder, language.language)).names,
      };
      for (const [source, figures] of testScores(data, own, unpackNameWeights(model))) {
        console.log(`seed ${seed}, ${language.language} ${source}: ${figures}`);
      }
    }
  }
}

function shippedNouns(folder: string, language: string): string {
  const file = join(folder, language, 'nouns.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).common : '';
}

const percent = (share: number) => (100 * share).toFixed(1);

function testScores(
  data: string,
  language: TrainingLanguage,
  weights: ChainWeights,
): [source: string, figures: string][] {
  const all = readTokenCorpus(join(data, 'languages', language.language, 'test.jsonl.gz'), language);
  const sources = [...new Set(all.map(({ source }) => source))];
  return sources.map((source) => {
    const [precision, recall] = personScore(
      all.filter((document) => document.source === source),
      weights,
    );
    const f1 = (2 * precision * recall) / (precision + recall);
    return [source, `persons P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`];
  });
}
