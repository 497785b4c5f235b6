import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { seededRandom } from '@/testing/seeded-random';
import type { AsWritten } from '@/utils/digest/language/as-written';
import moreNames from '@/utils/digest/language/more-names.json';
import { readTaggingWords } from '@/utils/digest/language/read-listed-people';
import { wordSets } from '@/utils/digest/language/word-sets';
import { labelCount, nameLabels } from '@/utils/digest/names/labels';
import { tableBits } from '@/utils/digest/names/name-features';
import type { PackedNameModel } from '@/utils/digest/names/name-model';
import type { TokenRules } from '@/utils/text/tokens';
import { commonNouns } from './common-nouns';
import type { LabelledDocument } from './labelled-document';
import { labelArticle, readLanguageArticles, readLanguageTokens, type TrainingLanguage } from './language-corpora';
import { packModel } from './pack-model';
import { packNames } from './pack-names';
import type { NamePool } from './swap-names';
import { swapNames } from './swap-names';
import { type LearnedChain, type TrainSentence, trainChain } from './train-chain';
import { coarseness, sentencesOf } from './train-name-model';

export const defaultLanguageSeed = 3;

/** Settings of the joint chain. Measured: with less pruning it is twice the size and no better on whole pages. */
const options = { epochs: 4, sparsity: 5, leastCount: 6 } as const;
/** How often a language's own text has a slot at least for its pack to hold it; once where there is little text of it. */
const leastInLanguage = (tokens: number) => (tokens < 200_000 ? 1 : 4);
/** Copies of the annotated articles about people of other names. */
const swappedCopies = 2;

/** Languages that write all nouns with a capital: their packs have a list of those that are no names. */
const capitalNouns: ReadonlySet<string> = new Set(['de']);

/** A language's words out of its folder, as they lie there now; `nouns`: those to know that are no names, packed. */
export function readTrainingLanguage(folder: string, language: string, nouns = ''): TrainingLanguage {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, language, file), 'utf8'));
  const names = readTaggingWords(language, { names: read('names.json'), nouns: { common: nouns }, moreNames });
  const hasRules = existsSync(join(folder, language, 'tokens.json'));
  return { language, names, tokens: hasRules ? readRules(read('tokens.json')) : noRules };
}

const readRules = (file: AsWritten<TokenRules>): TokenRules => wordSets(file);
const noRules: TokenRules = { elided: new Set(), elidedInNames: new Set(), hasSetOffEndings: false };

export interface LanguageDocuments {
  readonly language: TrainingLanguage;
  readonly documents: readonly LabelledDocument[];
  readonly heldOut: readonly LabelledDocument[];
}

/** All that may train in a language: token corpora, annotated articles, the same about people of other names. */
export function languageDocuments(
  folder: string,
  language: TrainingLanguage,
  pool: NamePool,
  seed: number,
  heldOutEvery: number,
): LanguageDocuments {
  const random = seededRandom(seed);
  const all = readLanguageArticles(folder, language.language);
  const isHeldOut = (at: number) => heldOutEvery > 0 && at % heldOutEvery === 0;
  const articles = all.filter((_, at) => !isHeldOut(at));
  const swapped = Array.from({ length: swappedCopies }, () =>
    articles.map((record) => swapNames(record, pool, random)),
  ).flat();
  return {
    language,
    documents: [
      ...readLanguageTokens(folder, language),
      ...[...articles, ...swapped].map((record) => labelArticle(record, language)),
    ],
    heldOut: all.filter((_, at) => isHeldOut(at)).map((record) => labelArticle(record, language)),
  };
}

/** One chain learned from the documents of all languages together. */
export function learnJointly(
  languages: readonly LanguageDocuments[],
  seed: number,
): { chain: LearnedChain; sentences: TrainSentence[][] } {
  const sentences = languages.map(({ documents }) => documents.flatMap(sentencesOf));
  const chain = trainChain(sentences.flat(), nameLabels, 1 << tableBits, { ...options, seed });
  return { chain, sentences };
}

/** The chain with the slots alone that a language's own text has often enough. */
export function cutToLanguage({ table, transitions }: LearnedChain, sentences: readonly TrainSentence[]): LearnedChain {
  const counts = new Uint32Array(1 << tableBits);
  for (const { slots } of sentences)
    for (const list of slots) for (const slot of list) counts[slot] = (counts[slot] ?? 0) + 1;
  const least = leastInLanguage(sentences.reduce((sum, { labels }) => sum + labels.length, 0));
  return {
    table: table.map((weight, at) => ((counts[Math.floor(at / labelCount)] ?? 0) >= least ? weight : 0)),
    transitions,
  };
}

/** What a joint chain is learned from. */
export interface LanguageTraining {
  readonly data: string;
  /** Of the languages: utils/digest/language. */
  readonly folder: string;
  /** ISO 639-1. */
  readonly names: readonly string[];
  readonly pool: NamePool;
  readonly seed: number;
  /** Of so many annotated articles one is held out; 0: none. */
  readonly heldOutEvery: number;
}

/** Trains the joint chain of some languages and writes each its own part of it. */
export function writeLanguageModels(training: LanguageTraining): void {
  const { data, folder, names, heldOutEvery } = training;
  for (const name of names) {
    if (!capitalNouns.has(name)) continue;
    const nouns = nounsOf(data, folder, name, heldOutEvery);
    writeFileSync(
      join(folder, name, 'nouns.json'),
      `${JSON.stringify({ common: packNames(nouns.keys()) }, null, 2)}\n`,
    );
  }
  for (const { language, model } of languageModels(training)) {
    // A language that finds no people lends its texts only.
    if (!existsSync(join(folder, language.language, 'people-pack.ts'))) continue;
    writeFileSync(join(folder, language.language, 'name-model.json'), `${JSON.stringify(model)}\n`);
    console.log(`${language.language}: ${gzipSync(JSON.stringify(model)).length} bytes gzip`);
  }
}

/** Each language's own part of the chain that is learned from all of them together. */
export function languageModels({
  data,
  folder,
  names,
  pool,
  seed,
  heldOutEvery,
}: LanguageTraining): { readonly language: TrainingLanguage; readonly model: PackedNameModel }[] {
  const languages = names.map((name) => {
    const nouns = capitalNouns.has(name) ? nounsOfSeveral(nounsOf(data, folder, name, heldOutEvery)) : [];
    return languageDocuments(data, readTrainingLanguage(folder, name, packNames(nouns)), pool, seed, heldOutEvery);
  });
  const { chain, sentences } = learnJointly(languages, seed);
  return languages.map(({ language }, at) => ({
    language,
    model: packModel(cutToLanguage(chain, sentences[at] ?? []), coarseness),
  }));
}

/** The nouns of a language that are no names, each with the number of texts that have it. */
function nounsOf(data: string, folder: string, name: string, heldOutEvery: number): Map<string, number> {
  const plain = readTrainingLanguage(folder, name);
  const articles = readLanguageArticles(data, name).filter((_, at) => heldOutEvery === 0 || at % heldOutEvery !== 0);
  return commonNouns([...readLanguageTokens(data, plain), ...articles.map((record) => labelArticle(record, plain))]);
}

/**
 * The nouns that more than one text has: what is learned of a noun must not rest on the text that it is learned from, for a
 * text that is new has added none to the list.
 */
const nounsOfSeveral = (nouns: ReadonlyMap<string, number>) =>
  [...nouns].filter(([, count]) => count > 1).map(([noun]) => noun);
