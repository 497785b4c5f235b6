import { mean, median, norm, prf, shingleScore } from './text-scores.mjs';

const role =
  /^(by|von|par|por|di|door|af|av|da|text|texto|written by|published by|posted by|story by|reporting by)\b[\s:]*/i;
const nameSeparator = /\s*(?:,|;|\||·|•|\n|\s&\s|\sand\s|\sund\s|\set\s|\sy\s)\s*/u;

const namesOf = (value) =>
  new Set(
    [value ?? []]
      .flat(2)
      .filter((name) => typeof name === 'string')
      .flatMap((name) => name.split(nameSeparator))
      .map((name) => norm(name.replace(role, '').replace(/\S+@\S+/g, '')))
      .filter((name) => /\p{L}{2}/u.test(name)),
  );
const normed = (values) => new Set((values ?? []).map(norm));

function hits(truth, found) {
  let right = 0;
  for (const one of found) if (truth.has(one)) right++;
  return [right, found.size - right, truth.size - right];
}

function isSameDay(truth, found) {
  if (!found) return false;
  const day = (text) => /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  if (day(truth) === day(found)) return true;
  const [a, b] = [new Date(String(truth).replace(' ', 'T')), new Date(found)];
  return !Number.isNaN(+a) && !Number.isNaN(+b) && a.toISOString().slice(0, 10) === b.toISOString().slice(0, 10);
}

/**
 * How well predictions meet a corpus: 4-gram precision, recall and F1 of the text (the published article-extraction
 * metric, see the corpus README), share of exact pages, of right titles and dates, F1 of authors and topics, 0..1.
 * @param {object[]} records lines of a corpus
 * @param {Map<string, object>} predictions by id
 */
export function scoreExtraction(records, predictions) {
  const rows = [];
  const titles = [];
  const dates = [];
  const [authors, topics] = [
    [0, 0, 0],
    [0, 0, 0],
  ];
  const empty = [];
  for (const { id, truth, cjk } of records) {
    const found = predictions.get(id) ?? { ok: false };
    const text = found.ok ? (found.text ?? '') : '';
    if (truth.text && !text) empty.push(id);
    if (truth.text !== undefined) rows.push({ id, ...shingleScore(truth.text, text, { cjk: !!cjk }) });
    if (truth.title) titles.push(norm(truth.title) === norm(found.title) ? 1 : 0);
    if (truth.date) dates.push(isSameDay(truth.date, found.published) ? 1 : 0);
    const add = (sums, counts) =>
      counts.forEach((count, at) => {
        sums[at] += count;
      });
    if (truth.authors?.length) add(authors, hits(namesOf(truth.authors), namesOf(found.authors)));
    if (truth.topics?.length) add(topics, hits(normed(truth.topics), normed(found.topics)));
  }
  const precision = mean(rows.filter(({ p }) => p !== null).map(({ p }) => p));
  const recall = mean(rows.filter(({ r }) => r !== null).map(({ r }) => r));
  const times = [...predictions.values()].flatMap(({ ms }) => (ms?.extract && ms.readability ? [ms] : []));
  return {
    rows,
    empty,
    pages: rows.length,
    textF1: (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    exact: mean(rows.map(({ exact }) => (exact ? 1 : 0))),
    title: mean(titles),
    date: mean(dates),
    authorsF1: prf(...authors).f1,
    topicsF1: prf(...topics).f1,
    medianMs: median(times.map(({ extract }) => extract)),
    ratio: median(times.map(({ extract, readability }) => extract / readability)),
  };
}
