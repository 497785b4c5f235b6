import { logistic } from '../logistic';

/** Weights of two logistic regressions over topicFeatures, in their order. */
export interface TopicRanker {
  /** How likely a reader takes the phrase for a topic of the text, as it stands or within a longer or shorter one. */
  readonly fits: readonly number[];
  /** How likely it is the very label that a reader would file the text under. */
  readonly exact: readonly number[];
}

/** How good a topic the candidate with these features is, 0..1. The root was chosen by cross-validation on the training articles. */
export function topicChance({ fits, exact }: TopicRanker, features: Float64Array): number {
  return logistic(fits, features) * Math.sqrt(logistic(exact, features));
}
