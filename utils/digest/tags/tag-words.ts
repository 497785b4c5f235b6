import { bestPath } from '../chain/best-path';
import { type RowIndex, rowAt } from '../chain/row-index';
import { type PartOfSpeech, partsOfSpeech, tagLabels } from './part-of-speech';
import {
  type Beside,
  maxFeatures,
  outside,
  viewWords,
  type WordView,
  type WordViews,
  writeJointFeatures,
  writeNeighbourFeatures,
  writeOwnFeatures,
} from './tag-features';

/** What a feature says about the parts of speech, and what one says about the next. Most rows say something of two or three. */
export interface TagWeights {
  /** The row of each slot of the feature table. */
  readonly rowOf: RowIndex;
  /** Where the entries of each row begin; one number more than there are rows, row 0 is empty. */
  readonly starts: Int32Array;
  /** The part of speech an entry speaks of, and what it adds. */
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  /** From part of speech (row) to part of speech (column). */
  readonly transitions: Float32Array;
}

/** What a word says of itself, and of those that it stands beside: a score for each part of speech. */
type WordScores = Readonly<Record<Beside | 'own', Float64Array>>;

/** Tags the sentences of one text, one after the other: words in, a part of speech for each out. */
export function sentenceTagger(weights: TagWeights): (words: readonly string[]) => PartOfSpeech[] {
  const cache: WordViews = new Map<string, WordView>();
  const known = new Map<WordView, WordScores>();
  const scoresOf = (view: WordView): WordScores => {
    let own = known.get(view);
    if (!own) {
      own = wordScores(view, weights);
      known.set(view, own);
    }
    return own;
  };
  const beyond = wordScores(outside, weights);
  return (words) => {
    const views = viewWords(words, cache);
    const scores = scoreWords(views, views.map(scoresOf), beyond, weights);
    return bestPath(scores, weights.transitions, tagLabels).map((label) => partsOfSpeech[label] ?? 'X');
  };
}

const { count: labelCount } = tagLabels;

function wordScores(view: WordView, weights: TagWeights): WordScores {
  const scored = (count: number) => {
    const scores = new Float64Array(labelCount);
    addRows(weights, count, scores, 0);
    return scores;
  };
  return {
    own: scored(writeOwnFeatures(view, slots, 0)),
    twoBefore: scored(writeNeighbourFeatures(view, 'twoBefore', slots, 0)),
    before: scored(writeNeighbourFeatures(view, 'before', slots, 0)),
    after: scored(writeNeighbourFeatures(view, 'after', slots, 0)),
    twoAfter: scored(writeNeighbourFeatures(view, 'twoAfter', slots, 0)),
  };
}

function scoreWords(
  views: readonly WordView[],
  known: readonly WordScores[],
  beyond: WordScores,
  weights: TagWeights,
): Float64Array {
  const scores = new Float64Array(views.length * labelCount);
  for (let at = 0; at < views.length; at++) {
    const to = at * labelCount;
    const { own } = known[at] ?? beyond;
    const { twoBefore } = known[at - 2] ?? beyond;
    const { before } = known[at - 1] ?? beyond;
    const { after } = known[at + 1] ?? beyond;
    const { twoAfter } = known[at + 2] ?? beyond;
    for (let label = 0; label < labelCount; label++) {
      scores[to + label] =
        (own[label] ?? 0) +
        (twoBefore[label] ?? 0) +
        (before[label] ?? 0) +
        (after[label] ?? 0) +
        (twoAfter[label] ?? 0);
    }
    addRows(weights, writeJointFeatures(views, at, slots, 0), scores, to);
  }
  return scores;
}

/** Filled and read within one step of scoring. */
const slots = new Int32Array(maxFeatures);

/** Adds the entries of the first `count` slots to the scores that begin at `to`. */
function addRows(
  { rowOf, starts, labels, weights }: TagWeights,
  count: number,
  scores: Float64Array,
  to: number,
): void {
  for (let i = 0; i < count; i++) {
    const row = rowAt(rowOf, slots[i] ?? 0);
    const end = starts[row + 1] ?? 0;
    for (let entry = starts[row] ?? 0; entry < end; entry++) {
      const at = to + (labels[entry] ?? 0);
      scores[at] = (scores[at] ?? 0) + (weights[entry] ?? 0);
    }
  }
}
