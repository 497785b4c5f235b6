import type { NounPhraseWords, TopicWords } from '../language/pack';
import type { NameMention } from '../names/find-names';
import type { Prose, ProseSentence } from '../prose';
import type { PartOfSpeech } from '../tags/part-of-speech';
import { contentKey } from './content-key';

/** A word or a whole name that may be part of a topic. UTF-16 units into its block's text. */
export interface TopicUnit {
  readonly start: number;
  readonly end: number;
  /** Folded words. */
  readonly words: readonly string[];
  readonly isName: boolean;
  /** A phrase may begin with it. */
  readonly opens: boolean;
  /** A phrase may end with it. */
  readonly closes: boolean;
  readonly tag: PartOfSpeech;
}

/** Units that stand side by side, and what stands around them. */
export interface UnitRun {
  readonly block: number;
  /** Number of the sentence in the article. */
  readonly sentence: number;
  readonly units: readonly TopicUnit[];
  readonly before: PartOfSpeech | null;
  readonly after: PartOfSpeech | null;
}

interface Naming {
  readonly mention: NameMention;
  readonly isPerson: boolean;
}

/** The runs of nouns, names and what stands before nouns, in page order. A person's name parts two runs, a name is never cut. */
export function unitRuns(
  prose: Prose,
  people: readonly NameMention[],
  others: readonly NameMention[],
  words: NounPhraseWords,
): UnitRun[] {
  const names = new Map<ProseSentence, Map<number, Naming>>();
  const note = (mention: NameMention, isPerson: boolean) => {
    const inSentence = names.get(mention.sentence) ?? new Map<number, Naming>();
    if (!inSentence.has(mention.from)) inSentence.set(mention.from, { mention, isPerson });
    names.set(mention.sentence, inSentence);
  };
  for (const mention of people) note(mention, true);
  for (const mention of others) note(mention, false);
  const runs: UnitRun[] = [];
  const fold = foldOnce(prose.pack.topics);
  let number = 0;
  for (const block of prose.blocks) {
    for (const sentence of block.sentences) {
      for (const run of runsOf(sentence, names.get(sentence) ?? noNames, words, fold)) {
        runs.push({ block: block.index, sentence: number, ...run });
      }
      number++;
    }
  }
  return runs;
}

type Fold = (text: string) => readonly string[];

/** The folded words of a word or name; most come more than once in a text. */
function foldOnce(topics: TopicWords): Fold {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    let words = known.get(text);
    if (!words) {
      words = contentKey(text, topics).split(' ');
      known.set(text, words);
    }
    return words;
  };
}

const noNames: ReadonlyMap<number, Naming> = new Map<number, Naming>();

function runsOf(
  sentence: ProseSentence,
  names: ReadonlyMap<number, Naming>,
  words: NounPhraseWords,
  fold: Fold,
): Pick<UnitRun, 'units' | 'before' | 'after'>[] {
  const { tokens, tags } = sentence;
  const runs: Pick<UnitRun, 'units' | 'before' | 'after'>[] = [];
  let units: TopicUnit[] = [];
  let before: PartOfSpeech | null = null;
  for (let at = 0; at <= tokens.length; ) {
    const naming = names.get(at);
    const to = naming ? Math.max(at + 1, naming.mention.to) : at + 1;
    const unit = naming ? nameUnit(sentence, naming, fold) : wordUnit(sentence, at, words, fold);
    if (unit) {
      if (units.length === 0) before = tags[at - 1] ?? null;
      units.push(unit);
    } else {
      if (units.length > 0) runs.push({ units, before, after: tags[at] ?? null });
      units = [];
    }
    at = to;
  }
  return runs;
}

function nameUnit({ tokens, tags }: ProseSentence, { mention, isPerson }: Naming, fold: Fold): TopicUnit | null {
  const [first, last] = [tokens[mention.from], tokens[mention.to - 1]];
  if (isPerson || !first || !last) return null;
  const isAdjective = tags[mention.to - 1] === 'ADJ';
  return {
    start: first.start,
    end: last.end,
    words: fold(mention.text),
    isName: true,
    opens: true,
    closes: !isAdjective,
    tag: isAdjective ? 'ADJ' : 'PROPN',
  };
}

const opening = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ', 'VERB:Part', 'VERB:Ger']);
const closing = new Set<PartOfSpeech>(['NOUN', 'PROPN']);

function wordUnit(
  { tokens, tags }: ProseSentence,
  at: number,
  { stops }: NounPhraseWords,
  fold: Fold,
): TopicUnit | null {
  const [token, tag] = [tokens[at], tags[at]];
  if (!token?.isWord || !tag || !opening.has(tag) || /^\d/.test(token.text)) return null;
  const lower = token.text.toLowerCase().replace('’', "'");
  if (lower.length < 3 && !/^\p{Lu}{2}$/u.test(token.text)) return null;
  // A stop word may stand inside or close a phrase as a noun ("peace plan"), never as anything else ("last week").
  if (stops.has(lower) && tag !== 'NOUN') return null;
  // A participle is part of a phrase only before its noun: "renewed talks", not "talks renewed".
  if (tag.startsWith('VERB') && !closing.has(tags[at + 1] ?? 'X')) return null;
  const folded = fold(token.text);
  if (folded[0] === '') return null;
  return {
    start: token.start,
    end: token.end,
    words: folded,
    isName: false,
    opens: true,
    closes: closing.has(tag),
    tag,
  };
}
