import { bestPath } from '../chain/best-path';
import { type RowIndex, rowAt } from '../chain/row-index';
import { type PartOfSpeech, partsOfSpeech, tagLabels } from './part-of-speech';
import {
  maxFeatures,
  viewWords,
  type WordView,
  type WordViews,
  writeContextFeatures,
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

/** What was worked out about the words of a text so far. */
interface KnownWords {
  readonly views: WordViews;
  readonly scores: Map<WordView, Float64Array>;
}

/** Tags the sentences of one text, one after the other: words in, a part of speech for each out. */
export function sentenceTagger(weights: TagWeights): (words: readonly string[]) => PartOfSpeech[] {
  const known: KnownWords = { views: new Map<string, WordView>(), scores: new Map<WordView, Float64Array>() };
  return (words) =>
    bestPath(scoreWords(viewWords(words, known.views), weights, known), weights.transitions, tagLabels).map(
      (label) => partsOfSpeech[label] ?? 'X',
    );
}

function scoreWords(views: readonly WordView[], weights: TagWeights, { scores: known }: KnownWords): Float64Array {
  const { count } = tagLabels;
  const scores = new Float64Array(views.length * count);
  for (const [at, view] of views.entries()) {
    let own = known.get(view);
    if (!own) {
      own = new Float64Array(count);
      addRows(weights, writeOwnFeatures(view, slots, 0), own, 0);
      known.set(view, own);
    }
    scores.set(own, at * count);
    addRows(weights, writeContextFeatures(views, at, slots, 0), scores, at * count);
  }
  return scores;
}

/** Filled and read within one step of `scoreWords`. */
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
