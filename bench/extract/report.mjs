import { failingAlone, missedFloors } from './floors.mjs';
import { halfOf } from './halves.mjs';
import { scoreExtraction } from './score-extraction.mjs';
import { scoreStretches } from './score-stretches.mjs';

const percent = (share) => (Number.isFinite(share) ? (100 * share).toFixed(1) : '-').padStart(6);
const fraction = (value, digits = 3) => (Number.isFinite(value) ? value.toFixed(digits) : '-').padStart(6);
const count = (number) => String(number).padStart(6);

/**
 * Prints how each extractor did on a corpus, all pages and, where there are both halves, the odd one apart; then the worst pages.
 * @param {object[]} records lines of the corpus
 * @param {Map<string, Map<string, object>>} byExtractor predictions by id
 * @param {{ corpus: string, worst: number }} options
 * @returns {string[]} a line for each floor that is missed
 */
export function report(records, byExtractor, { corpus, worst }) {
  const ours = byExtractor.get('nutgraf') ?? new Map();
  const odd = records.filter(({ id }) => halfOf(id) === 'odd');
  const hasBothHalves = odd.length > 0 && odd.length < records.length;
  const halves = [['', records], ...(hasBothHalves ? [[' odd half', odd]] : [])];
  const hasStretches = records.some(({ truth }) => truth.with);
  const scored = (lines, predictions) => ({
    ...scoreExtraction(lines, predictions),
    stretches: scoreStretches(lines, predictions),
  });
  console.log(hasStretches ? stretchesHeader : textHeader);
  for (const [name, predictions] of byExtractor) {
    for (const [half, lines] of halves) {
      const line = hasStretches ? stretchesLine : textLine;
      console.log(`${(name + half).padEnd(21)} ${line(scored(lines, predictions))}`);
    }
  }
  if (!hasStretches) console.log(`${'  and what is beside'.padEnd(21)} ${textLine(scored(records, withBeside(ours)))}`);
  const score = scored(records, ours);
  const failed = [...ours.values()].filter((line) => !line.ok);
  for (const { id, error } of failed) console.log(`  no article: ${id} ${String(error).slice(0, 400)}`);
  printWorst(score, worst);

  const { lostIn, f1, precision } = score.stretches;
  const readability = byExtractor.get('readability');
  const alone = readability ? failingAlone(score.rows, scoreExtraction(records, readability).rows) : null;
  for (const { id, f1: own } of alone ?? []) console.log(`  Readability reads it, we do not: ${id} ${own.toFixed(3)}`);
  const thrown = failed.filter(({ error }) => !String(error).includes('not-an-article')).map(({ id }) => id);
  const missed = missedFloors(corpus, {
    ...score,
    refusedCount: failed.length,
    aloneCount: alone?.length,
    stretchesF1: f1,
    stretchesPrecision: precision,
    goneCount: hasStretches ? lostIn.gone : undefined,
  });
  if (thrown.length) missed.push(`pages that throw or cannot be read: ${thrown.join(', ')}`);
  if (corpus === 'news-pages' && score.empty.length)
    missed.push(`pages that come back empty: ${score.empty.join(', ')}`);
  return missed.map((line) => `${corpus}: ${line}`);
}

/** Ours with what the reader sees beside the text: captions, credits, posts that the story does not tell of. */
function withBeside(predictions) {
  const joined = ({ text, captions }) => [text, captions].filter(Boolean).join('\n');
  return new Map([...predictions].map(([id, line]) => [id, { ...line, text: joined(line) }]));
}

const textHeader =
  '                      text F1      P      R  exact  title   date authors topics  empty     ms  x Readability';
const textLine = (s) =>
  `${fraction(s.textF1, 4)} ${fraction(s.precision)} ${fraction(s.recall)} ${fraction(s.exact)} ${percent(s.title)} ${percent(s.date)}  ${percent(s.authorsF1)} ${percent(s.topicsF1)} ${count(s.empty.length)} ${fraction(s.medianMs, 1)} ${fraction(s.ratio, 2)}`;

const stretchesHeader =
  '                      stretches F1      P      R refused  lost: refused left out caption   gone  title   date authors     ms  x Readability';
const stretchesLine = ({ stretches: { f1, precision, recall, refused, lostIn }, ...s }) =>
  `      ${fraction(f1, 4)} ${fraction(precision)} ${fraction(recall)} ${count(refused.length)}         ${count(lostIn.refused)}   ${count(lostIn['left out'])}  ${count(lostIn.caption)} ${count(lostIn.gone)} ${percent(s.title)} ${percent(s.date)}  ${percent(s.authorsF1)} ${fraction(s.medianMs, 1)} ${fraction(s.ratio, 2)}`;

function printWorst({ rows, stretches: { pages } }, worst) {
  for (const { id, f1, p, r } of [...rows].sort((a, b) => a.f1 - b.f1).slice(0, worst)) {
    console.log(`  ${fraction(f1)}  P ${fraction(p ?? 0, 2)} R ${fraction(r ?? 0, 2)}  ${id} (${halfOf(id)})`);
  }
  const faults = ({ lost, clutter }) => lost.length + clutter.length;
  const worstPages = pages.filter((page) => faults(page) > 0).sort((a, b) => faults(b) - faults(a));
  for (const { id, lost, clutter } of worstPages.slice(0, worst)) {
    console.log(`  ${id} (${halfOf(id)})`);
    for (const [place, stretch] of lost) console.log(`    lost (${place}): ${stretch}`);
    for (const stretch of clutter) console.log(`    clutter kept: ${stretch}`);
  }
}
