import type { Phrases } from '../../language/words';
import type { NameMention } from '../../names/find-names';

/** Letters of a base form at least. */
const leastOfBase = 3;

/**
 * The mentions of persons by the base form of their names, where the text has it: "Merkels" is "Merkel" beside "Angela
 * Merkel". Spans stay as they are.
 *
 * A last word is held against last words, any other against others: "Peter Peters" has no genitive in it.
 */
export function inBaseForm(mentions: readonly NameMention[], caseEndings: Phrases): NameMention[] {
  if (caseEndings.length === 0) return [...mentions];
  const last = new Set<string>();
  const others = new Set<string>();
  for (const { kind, text } of mentions) {
    if (kind !== 'person') continue;
    const words = text.split(/\s+/);
    for (const [at, word] of words.entries()) (at === words.length - 1 ? last : others).add(word);
    if (words.length === 1) others.add(text);
  }
  return mentions.map((mention) => {
    if (mention.kind !== 'person') return mention;
    const words = mention.text.split(/\s+/);
    const base = words.map((word, at) => baseOf(word, at === words.length - 1 ? last : others, caseEndings)).join(' ');
    return base === mention.text ? mention : { ...mention, text: base };
  });
}

function baseOf(word: string, known: ReadonlySet<string>, caseEndings: Phrases): string {
  for (const [ending = '', inBase = ''] of caseEndings) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, word.length - ending.length) + inBase;
    if (base.length >= leastOfBase && base !== word && known.has(base)) return base;
  }
  return word;
}
