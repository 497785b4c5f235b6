import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nounPhrases from '@/utils/digest/language/en/noun-phrases.json';
import { splitSentences } from '@/utils/text/sentences';
import { tokenise } from '@/utils/text/tokens';
import { readNewsCorpus } from './read-news-corpus';
import { readTokenCorpus } from './read-token-corpus';

/** Words before a verb, and words before a noun, in English. */
const beforeVerb = new Set(
  "to will would can could may might should must not n't he she they we i you it who don't didn't doesn't can't won't never also".split(
    ' ',
  ),
);
const beforeNoun = new Set(
  'the a an this his her their its our my your of in for with by on from at no some any these those'.split(' '),
);
const afterVerb = new Set('the a an his her their its our my to that him them it me us up out'.split(' '));
/** Seen less often a word tells nothing. */
const leastCount = 8;
const leastVerbShare = 0.55;
/** Adjectives end a noun phrase in at most this share of their places, nouns in half of them and more. */
const mostModifierEnds = 0.27;

interface Counts {
  total: number;
  verb: number;
  noun: number;
  ends: number;
}

/**
 * Which frequent words are mostly verbs and which only modify nouns, from the words that stand beside them: enough to
 * find noun phrases without a part-of-speech tagger. Writes verbs and modifiers as word lists.
 */
export function learnWordClasses(folder: string, out: string): void {
  const counts = new Map<string, Counts>();
  const stops = new Set(nounPhrases.stops.split(' '));
  for (const words of sentencesOf(folder)) {
    for (const [at, word] of words.entries()) {
      if (!/^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) || stops.has(word)) continue;
      const before = words[at - 1]?.toLowerCase() ?? '';
      const after = words[at + 1]?.toLowerCase() ?? '.';
      const entry = counts.get(word) ?? { total: 0, verb: 0, noun: 0, ends: 0 };
      entry.total++;
      if (beforeVerb.has(before) || afterVerb.has(after)) entry.verb++;
      if (beforeNoun.has(before)) entry.noun++;
      if (!/^\p{L}/u.test(after) || stops.has(after)) entry.ends++;
      counts.set(word, entry);
    }
  }
  const frequent = [...counts].filter(([, { total }]) => total >= leastCount).sort(([a], [b]) => (a < b ? -1 : 1));
  const isVerb = ({ total, verb, noun }: Counts) => verb / total >= leastVerbShare && noun / total < 0.25;
  const verbs = frequent.filter(([, entry]) => isVerb(entry)).map(([word]) => word);
  const modifiers = frequent
    .filter(([, entry]) => !isVerb(entry) && entry.ends / entry.total <= mostModifierEnds)
    .map(([word]) => word);
  writeFileSync(out, `${JSON.stringify({ verbs: verbs.join(' '), modifiers: modifiers.join(' ') }, null, 2)}\n`);
}

function sentencesOf(folder: string): string[][] {
  const news = readNewsCorpus(join(folder, 'news-names.jsonl.gz')).flatMap(({ text }) =>
    splitSentences(text).map(({ start, end }) => tokenise(text.slice(start, end)).map((token) => token.text)),
  );
  const tokens = readTokenCorpus(join(folder, 'ner-tokens.jsonl.gz')).flatMap(({ sentences }) =>
    sentences.map((sentence) => sentence.tokens.map((token) => token.text)),
  );
  return [...news, ...tokens];
}
