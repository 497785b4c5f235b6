import starters from '@/utils/text/sentence-starters.json';
import nameModel from '../../names/name-model.json';
import type { PackFiles } from '../read-pack';
import credits from './credits.json';
import demonyms from './demonyms.json';
import grammar from './grammar.json';
import names from './names.json';
import nounPhrases from './noun-phrases.json';
import persons from './persons.json';
import placeAliases from './place-aliases.json';
import places from './places.json';
import roles from './roles.json';
import { files as smallFiles } from './small-pack';
import speech from './speech.json';
import tagger from './tagger.json';
import topicRanker from './topic-ranker.json';

/** The files of this folder. */
export const files: PackFiles = {
  ...smallFiles,
  tagger,
  nounPhrases,
  topicRanker,
  people: {
    nameModel,
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
