import { normalise } from '@/utils/text/fold';
import type { PeopleWords, TaggingWords } from '../language/people-words';
import { mentionAt, type NameMention } from '../names/find-names';
import { knownKind } from '../names/known-names';
import type { NameKind } from '../names/labels';
import { clue, cluesOf } from '../names/name-lists';
import type { Prose, ProseBlock, ProseSentence } from '../prose';
import { aliasNames } from './alias-names';
import { isTitleWord } from './name-words';
import { placeNames } from './place-names';
import { thingNames } from './thing-names';
import { trimName } from './trim-name';
import { wholeNames } from './whole-names';

/**
 * The tagger's findings after a look at the whole document: titles cut off names, one kind for one form, and the forms
 * of a person found where the tagger missed them. In page order.
 */
export function settleMentions(prose: Prose, tagged: readonly NameMention[], words: PeopleWords): NameMention[] {
  const texts = new Map(prose.blocks.map(({ index, text }) => [index, text]));
  const trimmed = wholeNames(prose, tagged, words).flatMap((mention) => {
    if (isShouted(mention)) return [];
    if (mention.kind !== 'person') return [mention];
    return trimName(mention, texts.get(mention.span.block) ?? '', words) ?? [];
  });
  const kinds = kindsByGrammar(trimmed, words);
  const settled = vote(trimmed).map((mention) => {
    const kind = mention.kind === 'person' ? kinds.get(normalise(mention.text)) : undefined;
    return kind ? { ...mention, kind } : mention;
  });
  return addMissed(prose, claimSurnames(settled, words.names), words.names);
}

/** What the text treats names of persons as, where that is nobody. */
function kindsByGrammar(mentions: readonly NameMention[], words: PeopleWords): ReadonlyMap<string, NameKind> {
  const others = [...thingNames(mentions, words), ...aliasNames(mentions, words)];
  return new Map<string, NameKind>([
    ...[...placeNames(mentions, words)].map((form) => [form, 'place'] as const),
    ...others.map((form) => [form, 'other'] as const),
  ]);
}

/** A name of several words in a line that has only capitals: a heading, which names what it likes. */
function isShouted({ kind, from, to, sentence }: NameMention): boolean {
  return kind === 'person' && to - from > 1 && !/\p{Ll}/u.test(sentence.text);
}

/** What a mention counts that the tagger did not find itself. */
const leastVote = 0.05;

/** Each form gets the kind it is known to have, else the one that leads over all its mentions, weighed by how sure the tagger was. */
export function vote(mentions: readonly NameMention[]): NameMention[] {
  const votes = new Map<string, Map<NameKind, number>>();
  for (const { text, kind, chance } of mentions) {
    const form = normalise(text);
    const kinds = votes.get(form) ?? new Map<NameKind, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + chance + leastVote);
    votes.set(form, kinds);
  }
  return mentions.map((mention) => {
    const form = normalise(mention.text);
    const kinds = votes.get(form);
    const best = knownKind(form) ?? [...(kinds ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? mention.kind;
    return best === mention.kind ? mention : { ...mention, kind: best };
  });
}

/** A lone word that ends a person's full name is that person, whatever the tagger took it for alone; places excepted. */
export function claimSurnames(mentions: readonly NameMention[], names: TaggingWords): NameMention[] {
  const surnames = new Set(
    mentions
      .filter(({ kind, to, from }) => kind === 'person' && to - from > 1)
      .map(({ text }) => text.split(/\s+/).at(-1)),
  );
  return mentions.map((mention) => {
    if (mention.kind === 'person' || mention.to - mention.from !== 1 || !surnames.has(mention.text)) return mention;
    const isPlace = (cluesOf(mention.text.toLowerCase(), names) & (clue.place | clue.demonym)) !== 0;
    return isPlace ? mention : { ...mention, kind: 'person' as const, chance: 0 };
  });
}

/** Full names and lone names of persons wherever the same words stand in the text outside any other name. */
export function addMissed(prose: Prose, mentions: readonly NameMention[], names: TaggingWords): NameMention[] {
  const forms = formsOf(mentions, names);
  const lower = lowerWords(prose);
  const taken = new Map<number, [number, number][]>();
  for (const { sentenceIndex, from, to } of mentions)
    taken.set(sentenceIndex, [...(taken.get(sentenceIndex) ?? []), [from, to]]);
  const found: NameMention[] = [];
  let sentenceIndex = -1;
  for (const block of prose.blocks) {
    for (const sentence of block.sentences) {
      sentenceIndex++;
      const place: SentencePlace = { block, sentence, sentenceIndex, taken: taken.get(sentenceIndex) ?? [] };
      found.push(...missedIn(place, forms, lower, names));
    }
  }
  return [...mentions, ...found].sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
}

/** Names as their words, by the first of them, the longest first. */
type NameForms = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What the persons among the mentions may be called: by their full name and by its last word. */
function formsOf(mentions: readonly NameMention[], names: TaggingWords): NameForms {
  const forms = new Map<string, string[][]>();
  for (const { kind, text } of mentions) {
    if (kind !== 'person') continue;
    const words = text.split(/\s+/);
    const isByForename = isForenameAlone(words[0] ?? '', names);
    const all = words.length > 1 ? [words, [words.at(-1) ?? ''], ...(isByForename ? [[words[0] ?? '']] : [])] : [words];
    for (const form of all) {
      const first = form[0] ?? '';
      if (form.length === 1 && !isTelling(first, names)) continue;
      const known = forms.get(first) ?? [];
      if (known.some((other) => other.join(' ') === form.join(' '))) continue;
      forms.set(
        first,
        [...known, form].sort((a, b) => b.length - a.length),
      );
    }
  }
  return forms;
}

/** A first word by which its bearer may be called: one the lists do not know as a title or a thing. */
function isForenameAlone(word: string, names: TaggingWords): boolean {
  const clues = cluesOf(word.toLowerCase(), names);
  return /^\p{Lu}\p{Ll}{3,}$/u.test(word) && (clues & ~(clue.forename | clue.surname)) === 0;
}

/** A word that alone may be taken for a person: no short one, no day, no place. */
function isTelling(word: string, names: TaggingWords): boolean {
  return word.length >= 4 && (cluesOf(word.toLowerCase(), names) & (clue.calendar | clue.place | clue.demonym)) === 0;
}

/** A sentence, where it stands, and the tokens that names have in it, `to` exclusive. */
interface SentencePlace {
  readonly block: ProseBlock;
  readonly sentence: ProseSentence;
  readonly sentenceIndex: number;
  readonly taken: readonly (readonly [from: number, to: number])[];
}

/** The persons of `forms` in one sentence where no name was found; `lower`: words that the text has in lower case. */
function missedIn(
  { block, sentence, sentenceIndex, taken }: SentencePlace,
  forms: NameForms,
  lower: ReadonlySet<string>,
  names: TaggingWords,
): NameMention[] {
  const found: NameMention[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const form = forms
      .get(tokens[at]?.text ?? '')
      ?.find((words) => words.every((word, i) => tokens[at + i]?.text === word));
    if (!form) continue;
    const to = at + form.length;
    if (taken.some(([start, end]) => at < end && to > start)) continue;
    const isLone = form.length === 1;
    if (isLone && (lower.has((form[0] ?? '').toLowerCase()) || isPartOfLargerName(tokens, at, names))) continue;
    found.push(
      mentionAt(block.index, block.text, sentence, sentenceIndex, { kind: 'person', from: at, to, chance: 0 }),
    );
    at = to - 1;
  }
  return found;
}

function isPartOfLargerName(tokens: ProseSentence['tokens'], at: number, names: TaggingWords): boolean {
  const isCapital = (text: string) => /^\p{Lu}\p{Ll}/u.test(text);
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  return isCapital(after) || (isCapital(before) && at > 1 && !isTitleWord(before, names));
}

function lowerWords(prose: Prose): Set<string> {
  const words = new Set<string>();
  for (const { sentences } of prose.blocks) {
    for (const { tokens } of sentences) for (const { text } of tokens) if (/^\p{Ll}/u.test(text)) words.add(text);
  }
  return words;
}
