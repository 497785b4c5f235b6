import { describe, expect, test } from 'vitest';
import { tokenise } from '@/utils/text/tokens';
import packed from '../language/en/tagger.json';
import { sentenceTagger } from './tag-words';
import { unpackTagWeights } from './unpack-tag-weights';

const tag = sentenceTagger(unpackTagWeights(packed));
/** The sentence as "word/TAG word/TAG". */
const tagged = (sentence: string) => {
  const words = tokenise(sentence).map(({ text }) => text);
  const tags = tag(words);
  return words.map((word, at) => `${word}/${tags[at]}`).join(' ');
};

describe('a word is told by where it stands', () => {
  test.each([
    ['The refund was late, and nobody refunds a late ferry.', 'nobody/PRON refunds/VERB:Fin a/DET'],
    ['The council wants to plan a bridge.', 'to/PART plan/VERB:Inf a/DET bridge/NOUN'],
    [
      'The plan for the bridge was approved.',
      'The/DET plan/NOUN for/ADP the/DET bridge/NOUN was/AUX:Fin approved/VERB:Part',
    ],
    ['The mayor opened the old harbour office.', 'mayor/NOUN opened/VERB:Fin the/DET old/ADJ harbour/NOUN office/NOUN'],
    ['A 36-year-old driver was hurt.', '36-year-old/ADJ driver/NOUN'],
    ["The mayor's office didn't answer.", "mayor/NOUN 's/PART office/NOUN didn't/AUX:Fin answer/VERB:Inf"],
    // By the ends of the words on either side.
    ['Farmers need trading for the islands.', 'need/VERB:Fin trading/NOUN for/ADP'],
    ['Funds for the museum ran out.', 'Funds/NOUN for/ADP'],
  ])('%s', (sentence, expected) => {
    expect(tagged(sentence)).toContain(expected);
  });
});

test('any text gets a tag a word', () => {
  for (const words of [[], [''], ['\u0000', '😀', 'ﬁ'], new Array(2000).fill('a')])
    expect(tag(words)).toHaveLength(words.length);
});
