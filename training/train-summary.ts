import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LanguagePack } from '@/utils/digest/language/pack';
import { packOf } from '@/utils/digest/language/packs';
import { logistic } from '@/utils/digest/logistic';
import { readProse } from '@/utils/digest/prose';
import { rankSentences } from '@/utils/digest/summary/rank-sentences';
import { sentenceFeatureNames, sentenceFeatures } from '@/utils/digest/summary/sentence-features';
import { mayBeShown } from '@/utils/digest/summary/sentence-fitness';
import { type SummaryCandidate, summaryCandidates, wordsOfLine } from '@/utils/digest/summary/summary-candidates';
import type { Article } from '@/utils/model/article';
import { norm, rouge } from '../bench/digest/score-lib.mjs';
import { type AnnotatedArticle, articleOfText, readAnnotatedArticles } from './annotated-articles';
import { fitLogistic, type LogisticRow } from './fit-logistic';

const shrinkage = 5;
/** How much a sentence of a CNN or Daily Mail article counts against one of an annotated article: there are twenty times as many. */
const highlightShare = 0.15;
/** A bad sentence in a summary is worse than a good one left out. */
const badShare = 4;
/** Sentences that highlights are matched with at most, greedily. */
const oracleSentences = 3;

interface Candidate {
  readonly candidate: SummaryCandidate;
  readonly features: Float64Array;
}

/** Learns what sentences a summary takes and writes the weights by feature. Articles that also measure are left out. */
export function writeSentenceWeights(folder: string, file: string): void {
  const pack = packOf('en');
  const annotated = readAnnotatedArticles(folder).filter(({ isMeasured }) => !isMeasured);
  const highlighted = readHighlights(join(folder, highlightsFile));
  const rows = [
    ...annotated.flatMap((each) => annotatedRows(each, pack)),
    ...highlighted.flatMap(({ article, highlights }) => highlightRows(article, highlights, pack)),
  ];
  const weights = fitLogistic(rows, shrinkage);
  const named = Object.fromEntries(sentenceFeatureNames.map((name, at) => [name, weights[at] ?? 0]));
  writeFileSync(file, `${JSON.stringify(named, null, 2)}\n`);
  console.log(`summary: learned from ${annotated.length} annotated and ${highlighted.length} highlighted articles`);
}

const highlightsFile = 'summary-cnndm-train.jsonl.gz';
const folds = 5;

/** Prints of each fifth of the annotated articles how good the first sentences are, learned from the other four and the highlights. */
export function measureSummarySpread(folder: string): void {
  const pack = packOf('en');
  const annotated = readAnnotatedArticles(folder).filter(
    ({ isMeasured, summary }) => !isMeasured && summary.best.length > 0,
  );
  const highlighted = readHighlights(join(folder, highlightsFile)).flatMap(({ article, highlights }) =>
    highlightRows(article, highlights, pack),
  );
  for (let fold = 0; fold < folds; fold++) {
    const learned = annotated.filter((_, at) => at % folds !== fold).flatMap((each) => annotatedRows(each, pack));
    const weights = fitLogistic([...learned, ...highlighted], shrinkage);
    const shown = annotated
      .filter((_, at) => at % folds === fold)
      .flatMap(({ article, summary }) =>
        candidatesOf(article, pack)
          .sort((a, b) => logistic(weights, b.features) - logistic(weights, a.features))
          .slice(0, oracleSentences)
          .map(({ candidate }) => kindOf(candidate, summary)),
      );
    const share = (kind: SentenceKind) =>
      ((100 * shown.filter((each) => each === kind).length) / Math.max(shown.length, 1)).toFixed(1);
    console.log(`summary, fifth ${fold + 1}: best ${share('best')} %, good ${share('ok')} %, bad ${share('bad')} %`);
  }
}

type SentenceKind = 'best' | 'ok' | 'bad' | 'other';

/** What the editor says of a sentence. */
function kindOf({ sentence }: SummaryCandidate, summary: AnnotatedArticle['summary']): SentenceKind {
  const own = norm(sentence.text);
  const isIn = (list: readonly string[]) => list.some((each) => holds(own, norm(each)));
  if (isIn(summary.best)) return 'best';
  if (isIn(summary.ok)) return 'ok';
  return isIn(summary.bad) ? 'bad' : 'other';
}

function candidatesOf(article: Article, pack: LanguagePack): Candidate[] {
  const candidates = summaryCandidates(readProse(article, pack));
  const centrality = rankSentences(candidates.map(({ words }) => words));
  const headline = [...new Set(wordsOfLine(article.title, pack))];
  return candidates
    .filter((candidate) => mayBeShown(candidate, { pack, headline, quotations: [] }))
    .map((candidate) => {
      const about = new Set(headline);
      const context = { pack, about, centrality: centrality[candidate.order] ?? 0, count: candidates.length };
      return { candidate, features: sentenceFeatures(candidate, context) };
    });
}

function annotatedRows({ article, summary }: AnnotatedArticle, pack: LanguagePack): LogisticRow[] {
  if (summary.best.length === 0) return [];
  return candidatesOf(article, pack).flatMap(({ candidate, features }): LogisticRow[] => {
    const kind = kindOf(candidate, summary);
    if (kind === 'best') return [{ features, isSo: true, weight: 1 }];
    if (kind === 'ok') {
      return [
        { features, isSo: true, weight: 0.5 },
        { features, isSo: false, weight: 0.5 },
      ];
    }
    return [{ features, isSo: false, weight: kind === 'bad' ? badShare : 1 }];
  });
}

/** A sentence may stand in the text with a caption glued to it: the one contains the other. */
const holds = (a: string, b: string) => a === b || (a.length > 20 && b.includes(a)) || (b.length > 20 && a.includes(b));

/** Of an article with highlights the sentences that together say most of them, taken greedily. */
function highlightRows(article: Article, highlights: readonly string[], pack: LanguagePack): LogisticRow[] {
  const candidates = candidatesOf(article, pack);
  const chosen = new Set<Candidate>();
  let best = 0;
  while (chosen.size < oracleSentences) {
    let next: Candidate | null = null;
    for (const each of candidates) {
      if (chosen.has(each)) continue;
      const score =
        rouge(
          [...chosen, each].map(({ candidate }) => candidate.sentence.text),
          highlights,
        )[0] ?? 0;
      if (score <= best) continue;
      best = score;
      next = each;
    }
    if (!next) break;
    chosen.add(next);
  }
  return candidates.map((each) => ({ features: each.features, isSo: chosen.has(each), weight: highlightShare }));
}

function readHighlights(file: string): { article: Article; highlights: string[] }[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => {
    const { text, truth } = JSON.parse(line);
    return { article: articleOfText('', text.split('\n')), highlights: truth.reference };
  });
}
