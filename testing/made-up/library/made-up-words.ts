import { seededRandom } from '../../seeded-random';

/** The words English news use most, in order of frequency, so that short prefixes and common words cost what they cost in life. */
const commonWords =
  'the of to and a in that is for on said with as was it at by from he be are has his have an but not they who will this had its their were or been which one would more about new after also people when up out she we first two can all other than there over into year could last government time some its if her what minister so no years percent state against most before many just city country party police may them company between any while made because million three during now since under where president such only those national work percent including world day make part back some home public old week report high plan court called several local group used did including support officials around right next own market economic how since tuesday wednesday thursday friday monday month still second well way another should'.split(
    ' ',
  );
const onsets = 'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sh sl sp st str t th tr v w'.split(
  ' ',
);
const vowels = 'a a e e e i i o o u ai ea ee ie oa ou'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'd', 'm', 'nd', 'nt', 'st', 'ck', 'ng'];

/** `count` words, the most frequent first; behind the common ones made up of syllables, the rarer the longer. */
export function madeUpWords(count: number): string[] {
  const random = seededRandom(7);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const words = new Set(commonWords);
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 2) + Math.min(2, Math.floor(words.size / 8_000));
    let word = '';
    for (let index = 0; index < syllables; index += 1) word += pick(onsets) + pick(vowels) + pick(codas);
    words.add(word);
  }
  return [...words];
}

const kanji = [
  ...'日本政府経済政策会議発表東京大統領選挙予算増税社会保険問題外交関係国民首相議員法案審査委員会地震津波原発再稼働企業業績株価円安輸出自動車工場人口減少教育改革環境気候変動電力',
];

/** A Japanese-looking clause. */
export function madeUpClause(random: () => number): string {
  const characters = Array.from(
    { length: 8 + Math.floor(random() * 20) },
    () => kanji[Math.floor(random() * kanji.length)],
  );
  return `${characters.join('')}した。`;
}
