import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type PartOfSpeech, partsOfSpeech } from '@/utils/digest/tags/part-of-speech';
import { tokenise } from '@/utils/text/tokens';

/** A sentence cut as utils/text/tokens.ts cuts text, and for each token the number of its part of speech. */
export interface TaggedSentence {
  readonly source: string;
  readonly words: readonly string[];
  readonly labels: readonly number[];
}

interface Tagged {
  readonly word: string;
  readonly tag: PartOfSpeech;
}

/** Sentences of pos-tokens.jsonl.gz: {id, source, sentences: [{tokens, tags}]}. */
export function readTaggedCorpus(file: string): TaggedSentence[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { source, sentences } = JSON.parse(line);
    return sentences.map(({ tokens, tags }: { tokens: string[]; tags: string[] }) => {
      const tagged = joined(tokens.map((word, at) => ({ word, tag: tagOf(tags[at] ?? 'X') }))).flatMap(cut);
      return {
        source,
        words: tagged.map(({ word }) => word),
        labels: tagged.map(({ tag }) => partsOfSpeech.indexOf(tag)),
      };
    });
  });
}

const known: ReadonlySet<string> = new Set(partsOfSpeech);
const isTag = (tag: string): tag is PartOfSpeech => known.has(tag);

function tagOf(tag: string): PartOfSpeech {
  if (tag === 'AUX:Ger') return 'AUX:Part';
  return isTag(tag) ? tag : 'X';
}

/** What the treebanks part and our tokens do not: "do" + "n't", "they" + "'re", "web" + "-" + "based". */
function joined(tagged: readonly Tagged[]): Tagged[] {
  const result: Tagged[] = [];
  for (let at = 0; at < tagged.length; at++) {
    const here = tagged[at];
    const last = result.at(-1);
    if (!here) continue;
    if (last && /^(?:n['’]t|['’](?:re|ve|ll|d|m))$/i.test(here.word)) {
      result[result.length - 1] = { word: last.word + here.word, tag: last.tag };
      continue;
    }
    const next = tagged[at + 1];
    if (last && next && here.word === '-' && isCompound(last, next)) {
      const tag = compoundTag(last, next, tagged[at + 2]);
      result[result.length - 1] = { word: `${last.word}-${next.word}`, tag };
      at++;
      continue;
    }
    result.push(here);
  }
  return result;
}

const firstParts = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'VERB:Inf']);
const lastParts = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB:Part', 'ADP']);
const isWord = (word: string) => /^\p{L}[\p{L}-]+$/u.test(word);

const isCompound = (first: Tagged, last: Tagged) =>
  firstParts.has(first.tag) &&
  lastParts.has(last.tag) &&
  (isWord(first.word) || first.tag === 'NUM') &&
  isWord(last.word) &&
  (first.tag === 'PROPN') >= (last.tag === 'PROPN');

/** A compound before a noun serves as an adjective, as the treebanks tag those they do not part. */
function compoundTag(first: Tagged, last: Tagged, next: Tagged | undefined): PartOfSpeech {
  if (last.tag === 'PROPN' || last.tag === 'NUM') return last.tag;
  if (last.tag === 'ADJ' || last.tag === 'VERB:Part') return 'ADJ';
  if (next?.tag === 'NOUN' || next?.tag === 'ADJ') return 'ADJ';
  return first.tag === 'VERB:Inf' || last.tag === 'ADP' ? 'NOUN' : last.tag;
}

/** A token of the treebank as one token of ours or several. */
function cut({ word, tag }: Tagged): Tagged[] {
  // Our tokens hold the possessive as the treebanks do, once its owner stands before it.
  if (/^['’]s$/i.test(word)) return [{ word, tag }];
  const pieces = tokenise(word);
  if (pieces.length < 2) return [{ word, tag }];
  return pieces.map(({ text, isWord: isWordPiece }) => ({ word: text, tag: isWordPiece ? tag : 'PUNCT' }));
}
