import { bestPath } from '../chain/best-path';
import { NumberRows } from '../chain/number-rows';
import { type RowIndex, rowAt } from '../chain/row-index';
import { type PartOfSpeech, partsOfSpeech, tagLabels } from './part-of-speech';
import {
  type Beside,
  maxFeatures,
  outside,
  viewWord,
  type WordView,
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
  /** As a digit; `values` has what it stands for. Bytes, so that the table stays in the processor's cache. */
  readonly digits: Uint8Array;
  readonly values: Float32Array;
  /** From part of speech (row) to part of speech (column). */
  readonly transitions: Float32Array;
}

/** A word, and where the scores begin that it gives to itself and to those it stands beside, a row of `scoreWidth` each. */
interface KnownWord {
  readonly view: WordView;
  readonly at: number;
}

const { count: labelCount } = tagLabels;

/** The scores of a word stand in this order, a number for each part of speech. */
const besides: readonly Beside[] = ['twoBefore', 'before', 'after', 'twoAfter'];
const scoreWidth = labelCount * (1 + besides.length);

/** Tags the sentences of one text, one after the other: words in, a part of speech for each out. */
export function sentenceTagger(weights: TagWeights): (words: readonly string[]) => PartOfSpeech[] {
  // Most words of a text come more than once.
  const known = new Map<string, KnownWord>();
  const rows = new NumberRows(scoreWidth, 512);
  const beyond = scoredWord(outside, rows, weights);
  const wordOf = (text: string): KnownWord => {
    let word = known.get(text);
    if (!word) {
      word = scoredWord(viewWord(text), rows, weights);
      known.set(text, word);
    }
    return word;
  };
  let scores = new Float64Array(labelCount * 64);
  return (words) => {
    if (scores.length < labelCount * words.length) scores = new Float64Array(2 * labelCount * words.length);
    scoreWords(words.map(wordOf), beyond, rows.values, weights, scores);
    return bestPath(scores, words.length, weights.transitions, tagLabels).map((label) => partsOfSpeech[label] ?? 'X');
  };
}

function scoredWord(view: WordView, rows: NumberRows, weights: TagWeights): KnownWord {
  const at = rows.add();
  addRows(weights, writeOwnFeatures(view, slots, 0), rows.values, at);
  for (const [place, beside] of besides.entries()) {
    addRows(weights, writeNeighbourFeatures(view, beside, slots, 0), rows.values, at + labelCount * (1 + place));
  }
  return { view, at };
}

/** Fills the first labelCount scores for each word. */
function scoreWords(
  words: readonly KnownWord[],
  beyond: KnownWord,
  rows: Float64Array,
  weights: TagWeights,
  scores: Float64Array,
): void {
  for (let at = 0; at < words.length; at++) {
    const [a, b, c] = [words[at - 2] ?? beyond, words[at - 1] ?? beyond, words[at] ?? beyond];
    const [d, e] = [words[at + 1] ?? beyond, words[at + 2] ?? beyond];
    const to = at * labelCount;
    const [own, twoBefore, before] = [c.at, a.at + labelCount, b.at + 2 * labelCount];
    const [after, twoAfter] = [d.at + 3 * labelCount, e.at + 4 * labelCount];
    for (let label = 0; label < labelCount; label++) {
      scores[to + label] =
        (rows[own + label] ?? 0) +
        (rows[twoBefore + label] ?? 0) +
        (rows[before + label] ?? 0) +
        (rows[after + label] ?? 0) +
        (rows[twoAfter + label] ?? 0);
    }
    const isFirst = at === 0;
    addRows(weights, writeJointFeatures([a.view, b.view, c.view, d.view, e.view], isFirst, slots, 0), scores, to);
  }
}

/** Filled and read within one step of scoring. */
const slots = new Int32Array(maxFeatures);

/** Adds the entries of the first `count` slots to the scores that begin at `to`. */
function addRows(
  { rowOf, starts, labels, digits, values }: TagWeights,
  count: number,
  scores: Float64Array,
  to: number,
): void {
  for (let i = 0; i < count; i++) {
    const row = rowAt(rowOf, slots[i] ?? 0);
    if (row === 0) continue;
    const end = starts[row + 1] ?? 0;
    for (let entry = starts[row] ?? 0; entry < end; entry++) {
      const at = to + (labels[entry] ?? 0);
      scores[at] = (scores[at] ?? 0) + (values[digits[entry] ?? 0] ?? 0);
    }
  }
}
