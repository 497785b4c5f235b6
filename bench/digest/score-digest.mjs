import { PeopleScore } from './score/score-people.mjs';
import { QuoteScore } from './score/score-quotes.mjs';
import { SummaryScore } from './score/score-summary.mjs';
import { TopicScore } from './score/score-topics.mjs';
import { mean } from './score-lib.mjs';

/**
 * Scores predictions against a corpus: {report: the lines to print, with intervals of 95 %; figures: percentages and
 * means by name; errors: by class, each what is wrong and what the article states}.
 */
export function scoreDigest(records, predictions) {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const scores = [new PeopleScore(), new QuoteScore(), new TopicScore(), new SummaryScore()];
  const errors = new Map();
  for (const record of records) {
    const note = (kind, what, stated) => {
      errors.set(kind, [...(errors.get(kind) ?? []), `${record.id}: ${what}${stated === '' ? '' : `   <- ${stated}`}`]);
    };
    for (const score of scores) score.add(record, byId.get(record.id) ?? {}, note);
  }
  const times = predictions.flatMap(({ ms }) => (ms ? [ms.digest] : []));
  const lines = scores.flatMap((score) => score.report());
  if (times.length > 0) lines.push(`time     digest mean ${mean(times).toFixed(1)} ms`);
  return {
    report: lines.join('\n'),
    errors,
    figures: Object.assign({ ms: mean(times) }, ...scores.map((score) => score.figures())),
  };
}
