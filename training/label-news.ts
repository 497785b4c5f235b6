import type { TaggingWords } from '@/utils/digest/language/people-words';
import { beginOf, insideOf } from '@/utils/digest/names/labels';
import { clue, cluesOf } from '@/utils/digest/names/name-lists';
import { splitSentences } from '@/utils/text/sentences';
import { type Token, type TokenRules, tokenise } from '@/utils/text/tokens';
import { type LabelledDocument, labelledDocument, unsure } from './labelled-document';
import type { NewsRecord } from './read-news-corpus';

/** A listed name as words, and the kind it labels; null for a name the annotators were not sure of. */
interface Entry {
  readonly words: readonly string[];
  readonly kind: number | null;
}

/** How the text of an article is read. */
interface Reading {
  readonly language: string;
  readonly names: TaggingWords;
  readonly tokens?: TokenRules;
}

/** Labels an annotated article by finding its listed names in the text, longest first. */
export function labelNews(record: NewsRecord, reading: Reading): LabelledDocument {
  const entries = entriesByFirstWord(record, reading);
  const sentences = splitSentences(record.text, reading.language).map(({ start, end }) => {
    const tokens = tokenise(record.text.slice(start, end), 0, reading.tokens);
    return { tokens, labels: labelTokens(tokens, entries) };
  });
  return labelledDocument(record.id, 'news-names', sentences, reading.names);
}

function entriesByFirstWord(record: NewsRecord, { names, tokens }: Reading): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (name: string, kind: number | null) => {
    const all = tokenise(name, 0, tokens).map(({ text }) => text);
    const words = kind === 0 ? withoutTitle(all, names) : all;
    const first = words[0];
    if (first) entries.set(first, [...(entries.get(first) ?? []), { words, kind }]);
  };
  for (const { name, aliases } of record.persons) for (const form of [name, ...aliases]) add(form, 0);
  for (const name of record.places) add(name, 1);
  for (const name of record.orgs) add(name, 2);
  for (const name of record.other) add(name, 3);
  for (const name of record.ambiguous) add(name, null);
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return entries;
}

/** "Dr. Kristina Box" is listed as an alias; the name starts after the title. */
function withoutTitle(words: readonly string[], names: TaggingWords): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from] ?? '', words.length, names)) from++;
  return words.slice(from);
}

function isTitle(word: string, count: number, names: TaggingWords): boolean {
  const clues = cluesOf(word.toLowerCase(), names);
  return (clues & clue.title) !== 0 && ((clues & clue.forename) === 0 || count === 2 || word.endsWith('.'));
}

function labelTokens(tokens: readonly Token[], entries: Map<string, Entry[]>): number[] {
  const labels: number[] = tokens.map(() => 0);
  for (let at = 0; at < tokens.length; ) {
    const entry = entries
      .get(tokens[at]?.text ?? '')
      ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.text === word));
    if (!entry) {
      at++;
      continue;
    }
    for (let i = 0; i < entry.words.length; i++) {
      labels[at + i] = entry.kind === null ? unsure : i === 0 ? beginOf(entry.kind) : insideOf(entry.kind);
    }
    at += entry.words.length;
  }
  return labels;
}
