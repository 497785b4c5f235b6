import { prf } from './text-scores.mjs';

/** White space as one, and without the hyphens that only say where a word may break: no extractor is asked to keep those. */
const folded = (text) =>
  (text ?? '')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * How well predictions meet a corpus that lists stretches of text: those that belong to the article (`truth.with`) and
 * those that do not (`truth.without`). Headline and standfirst count as text. Precision, recall, F1, 0..1, over all
 * stretches of all pages; and where each lost stretch is: on a page that was refused, in what was left out and can be
 * put back, in a caption, or gone.
 * @param {object[]} records lines of a corpus
 * @param {Map<string, object>} predictions by id
 */
export function scoreStretches(records, predictions) {
  const sums = { kept: 0, lost: 0, clutter: 0, clean: 0 };
  const lostIn = { refused: 0, 'left out': 0, caption: 0, gone: 0 };
  const pages = [];
  for (const { id, truth } of records) {
    if (!truth.with) continue;
    const found = predictions.get(id) ?? { ok: false };
    const text = found.ok ? folded([found.title, found.description, found.text].filter(Boolean).join('\n')) : '';
    const has = (stretch) => text.includes(folded(stretch));
    const lost = truth.with.filter((stretch) => !has(stretch)).map((stretch) => [placeOf(stretch, found), stretch]);
    const clutter = truth.without.filter(has);
    for (const [place] of lost) lostIn[place]++;
    sums.lost += lost.length;
    sums.kept += truth.with.length - lost.length;
    sums.clutter += clutter.length;
    sums.clean += truth.without.length - clutter.length;
    pages.push({ id, isRefused: !found.ok, lost, clutter });
  }
  const { p: precision, r: recall, f1 } = prf(sums.kept, sums.clutter, sums.lost);
  return { pages, f1, precision, recall, lostIn, refused: pages.filter(({ isRefused }) => isRefused) };
}

function placeOf(stretch, found) {
  if (!found.ok) return 'refused';
  const isIn = (text) => folded(text).includes(folded(stretch));
  if (isIn(found.removed)) return 'left out';
  return isIn(found.captions) ? 'caption' : 'gone';
}
