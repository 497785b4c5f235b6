import type { PackFiles } from '../read-pack';
import nounPhrases from './noun-phrases.json';
import quotation from './quotation.json';
import summary from './summary.json';
import topicRanker from './topic-ranker.json';
import topics from './topics.json';

/** The files of this folder that other languages fall back on: no lists about people, nothing learned by a tagger. */
export const files: PackFiles = { quotation, summary, topics, nounPhrases, topicRanker };
