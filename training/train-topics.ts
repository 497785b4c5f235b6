import { writeFileSync } from 'node:fs';
import type { LanguagePack, NounPhraseWords } from '@/utils/digest/language/pack';
import { packOf } from '@/utils/digest/language/packs';
import { findNames } from '@/utils/digest/names/find-names';
import { findPeople } from '@/utils/digest/people/find-people';
import { readProse } from '@/utils/digest/prose';
import { chooseTopics } from '@/utils/digest/topics/choose-topics';
import { type RatedCandidate, topicCandidates } from '@/utils/digest/topics/topic-candidates';
import { topicFeatureNames } from '@/utils/digest/topics/topic-features';
import { type TopicRanker, topicChance } from '@/utils/digest/topics/topic-ranker';
import { stemPhrase } from '../bench/digest/score-lib.mjs';
import { type AnnotatedArticle, type AnnotatedTopic, readAnnotatedArticles } from './annotated-articles';
import { fitLogistic, type LogisticRow } from './fit-logistic';

/** L2; from 1 to 30 the cross-validated figures move by less than their error. */
const shrinkage = 5;

/** An article's candidates, each with what the annotator says of it. */
interface RatedArticle {
  readonly candidates: readonly RatedCandidate[];
  readonly rows: readonly { readonly fits: LogisticRow; readonly exact: LogisticRow }[];
}

/** Learns the ranking of topics and writes it where the language keeps its data. */
export function writeTopicRanker(folder: string, file: string): void {
  const { pack, nouns } = english();
  const articles = readAnnotatedArticles(folder).map((each) => rateArticle(each, pack, nouns));
  const ranker = learnRanker(articles);
  const named = (weights: readonly number[]) =>
    Object.fromEntries(topicFeatureNames.map((name, at) => [name, weights[at] ?? 0]));
  writeFileSync(file, `${JSON.stringify({ fits: named(ranker.fits), exact: named(ranker.exact) }, null, 2)}\n`);
  console.log(`topics: learned from ${articles.length} articles`);
}

function english(): { pack: LanguagePack; nouns: NounPhraseWords } {
  const pack = packOf('en');
  const nouns = pack.topics.nounPhrases;
  if (!nouns) throw new Error('English has no file of noun phrases');
  return { pack, nouns };
}

function learnRanker(articles: readonly RatedArticle[]): TopicRanker {
  const rows = articles.flatMap((article) => article.rows);
  return {
    fits: fitLogistic(
      rows.map(({ fits }) => fits),
      shrinkage,
    ),
    exact: fitLogistic(
      rows.map(({ exact }) => exact),
      shrinkage,
    ),
  };
}

function rateArticle({ article, topics }: AnnotatedArticle, pack: LanguagePack, nouns: NounPhraseWords): RatedArticle {
  const prose = readProse(article, pack);
  const names = pack.people
    ? findPeople(prose, findNames(prose, pack.people), { authors: [], headlines: [] }, pack.people)
    : { people: [], others: [] };
  const candidates = topicCandidates(
    prose,
    {
      title: article.title,
      description: null,
      people: names.people.flatMap(({ mentions }) => mentions),
      others: names.others,
    },
    nouns,
  );
  return { candidates, rows: candidates.map((candidate) => rate(candidate, topics)) };
}

function rate(
  { candidate, features }: RatedCandidate,
  topics: readonly AnnotatedTopic[],
): RatedArticle['rows'][number] {
  const own = stemPhrase(candidate.label);
  let [fits, exact] = [0, 0];
  for (const { label, also, weight } of topics) {
    const forms = [label, ...also].map(stemPhrase);
    if (forms.includes(own)) exact = Math.max(exact, weight);
    if (forms.some((form) => near(own, form))) fits = Math.max(fits, weight);
  }
  return {
    fits: { features, isSo: fits > 0, weight: Math.max(1, fits) },
    exact: { features, isSo: exact > 0, weight: Math.max(1, exact) },
  };
}

/** One is a part of the other, word by word. */
const near = (a: string, b: string) => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

/** Prints how the ranking does on the fifth of the articles that it did not learn from, for each of the five fifths. */
export function measureTopicSpread(folder: string): void {
  const { pack, nouns } = english();
  const annotated = readAnnotatedArticles(folder);
  const rated = annotated.map((each) => rateArticle(each, pack, nouns));
  for (let fold = 0; fold < folds; fold++) {
    const ranker = learnRanker(rated.filter((_, at) => at % folds !== fold));
    const shares = annotated.flatMap(({ topics }, at) => {
      const article = rated[at];
      if (at % folds !== fold || !article) return [];
      const ranked = article.candidates.map(({ candidate, features }) => ({
        candidate,
        score: topicChance(ranker, features),
      }));
      return [
        topicShares(
          chooseTopics(ranked, []).map(({ candidate }) => candidate.label),
          topics,
        ),
      ];
    });
    const mean = (pick: (share: TopicShares) => number) =>
      (100 * shares.reduce((sum, share) => sum + pick(share), 0)) / shares.length;
    console.log(
      `topics, fifth ${fold + 1}: central ${mean(({ central }) => central).toFixed(1)}, as labelled ${mean(({ centralExact }) => centralExact).toFixed(1)}; precision ${mean(({ precision }) => precision).toFixed(1)}, as labelled ${mean(({ precisionExact }) => precisionExact).toFixed(1)}`,
    );
  }
}

const folds = 5;

interface TopicShares {
  readonly central: number;
  readonly centralExact: number;
  readonly precision: number;
  readonly precisionExact: number;
}

function topicShares(labels: readonly string[], topics: readonly AnnotatedTopic[]): TopicShares {
  const own = labels.map(stemPhrase);
  const truth = topics.map(({ label, also, weight }) => ({ weight, forms: [label, ...also].map(stemPhrase) }));
  const central = truth.filter(({ weight }) => weight === 2);
  const share = (count: number, all: number) => (all === 0 ? 1 : count / all);
  const isLike = (forms: readonly string[], label: string) => forms.some((form) => near(form, label));
  return {
    central: share(central.filter(({ forms }) => own.some((label) => isLike(forms, label))).length, central.length),
    centralExact: share(
      central.filter(({ forms }) => own.some((label) => forms.includes(label))).length,
      central.length,
    ),
    precision: share(own.filter((label) => truth.some(({ forms }) => isLike(forms, label))).length, own.length),
    precisionExact: share(own.filter((label) => truth.some(({ forms }) => forms.includes(label))).length, own.length),
  };
}
