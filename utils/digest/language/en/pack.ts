import starters from '@/utils/text/sentence-starters.json';
import type { PackFiles } from '../read-pack';
import credits from './credits.json';
import demonyms from './demonyms.json';
import grammar from './grammar.json';
import names from './names.json';
import nounPhrases from './noun-phrases.json';
import persons from './persons.json';
import placeAliases from './place-aliases.json';
import places from './places.json';
import quotation from './quotation.json';
import roles from './roles.json';
import speech from './speech.json';
import summary from './summary.json';
import tagger from './tagger.json';
import topicRanker from './topic-ranker.json';
import topics from './topics.json';

/** The files of this folder. */
export const files: PackFiles = {
  tagger,
  quotation,
  summary,
  topics,
  nounPhrases,
  topicRanker,
  people: {
    grammar,
    names,
    places,
    demonyms,
    placeAliases,
    persons,
    sentenceStarters: starters.en,
    credits,
    roles,
    speech,
  },
};
