import { normalise } from '@/utils/text/normalise';
import { mentionAt, type NameMention } from '../names/find-names';
import { knownKind } from '../names/known-names';
import type { NameKind } from '../names/labels';
import { clue, cluesOf } from '../names/name-lists';
import type { Prose } from '../prose';
import { trimName } from './trim-name';

/**
 * The tagger's findings after a look at the whole document: titles cut off names, one kind for one form, and the forms
 * of a person found where the tagger missed them. In page order.
 */
export function settleMentions(prose: Prose, tagged: readonly NameMention[]): NameMention[] {
  const texts = new Map(prose.blocks.map(({ index, text }) => [index, text]));
  const trimmed = tagged.flatMap((mention) => {
    if (mention.kind !== 'person') return [mention];
    return trimName(mention, texts.get(mention.span.block) ?? '') ?? [];
  });
  return addMissed(prose, claimSurnames(vote(trimmed)));
}

/** What a mention counts that the tagger did not find itself. */
const leastVote = 0.05;

/** Each form gets the kind it is known to have, else the one that leads over all its mentions, weighed by how sure the tagger was. */
function vote(mentions: readonly NameMention[]): NameMention[] {
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
function claimSurnames(mentions: readonly NameMention[]): NameMention[] {
  const surnames = new Set(
    mentions
      .filter(({ kind, to, from }) => kind === 'person' && to - from > 1)
      .map(({ text }) => text.split(/\s+/).at(-1)),
  );
  return mentions.map((mention) => {
    if (mention.kind === 'person' || mention.to - mention.from !== 1 || !surnames.has(mention.text)) return mention;
    const isPlace = (cluesOf(mention.text.toLowerCase()) & (clue.place | clue.demonym)) !== 0;
    return isPlace ? mention : { ...mention, kind: 'person' as const, chance: 0 };
  });
}

/** Full names and lone names of persons wherever the same words stand in the text outside any other name. */
function addMissed(prose: Prose, mentions: readonly NameMention[]): NameMention[] {
  const forms = new Map<string, string[][]>();
  for (const { kind, text } of mentions) {
    if (kind !== 'person') continue;
    const words = text.split(/\s+/);
    const all = words.length > 1 ? [words, [words.at(-1) ?? '']] : [words];
    for (const form of all) {
      const first = form[0] ?? '';
      if (
        form.length === 1 &&
        (first.length < 4 || cluesOf(first.toLowerCase()) & (clue.calendar | clue.place | clue.demonym))
      )
        continue;
      const known = forms.get(first) ?? [];
      if (!known.some((other) => other.join(' ') === form.join(' ')))
        forms.set(
          first,
          [...known, form].sort((a, b) => b.length - a.length),
        );
    }
  }
  const taken = new Map<number, [number, number][]>();
  for (const { sentenceIndex, from, to } of mentions)
    taken.set(sentenceIndex, [...(taken.get(sentenceIndex) ?? []), [from, to]]);
  const lower = lowerWords(prose);
  const found: NameMention[] = [];
  let sentenceIndex = -1;
  for (const block of prose.blocks) {
    for (const sentence of block.sentences) {
      sentenceIndex++;
      const spans = taken.get(sentenceIndex) ?? [];
      for (let at = 0; at < sentence.tokens.length; at++) {
        const form = forms
          .get(sentence.tokens[at]?.text ?? '')
          ?.find((words) => words.every((word, i) => sentence.tokens[at + i]?.text === word));
        if (!form || (form.length === 1 && lower.has((form[0] ?? '').toLowerCase()))) continue;
        const to = at + form.length;
        if (spans.some(([start, end]) => at < end && to > start)) continue;
        if (form.length === 1 && isPartOfLargerName(sentence.tokens, at)) continue;
        found.push(
          mentionAt(block.index, block.text, sentence, sentenceIndex, { kind: 'person', from: at, to, chance: 0 }),
        );
        at = to - 1;
      }
    }
  }
  return [...mentions, ...found].sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
}

function isPartOfLargerName(tokens: NameMention['sentence']['tokens'], at: number): boolean {
  const isCapital = (text: string | undefined) => /^\p{Lu}\p{Ll}/u.test(text ?? '');
  const before = tokens[at - 1]?.text;
  const after = tokens[at + 1]?.text;
  return (
    isCapital(after) || (isCapital(before) && at > 1 && (cluesOf((before ?? '').toLowerCase()) & clue.title) === 0)
  );
}

function lowerWords(prose: Prose): Set<string> {
  const words = new Set<string>();
  for (const { sentences } of prose.blocks) {
    for (const { tokens } of sentences) for (const { text } of tokens) if (/^\p{Ll}/u.test(text)) words.add(text);
  }
  return words;
}
