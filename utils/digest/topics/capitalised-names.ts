import type { Span } from '@/utils/model/article';
import type { Token } from '@/utils/text/tokens';
import type { TopicWords } from '../language/pack';
import type { Prose } from '../prose';
import { contentKey } from './content-key';

/** One place where capitalised words stand together. */
export interface CapitalisedName {
  /** Folded words with a space between. */
  readonly key: string;
  readonly words: readonly string[];
  readonly text: string;
  readonly span: Span;
  /** What stands before it says that it is a noun and no name: "die Arbeit", "20 Stellen". */
  readonly isNoun: boolean;
}

const maxWords = 3;
/** A run named once may be any two words that met; named twice it is something the text is about. */
const leastMentions = 2;

/**
 * Capitalised words that stand together inside sentences, named at least twice: what can be said about topics in a
 * language whose grammar we do not know. Nothing in scripts without capitals.
 */
export function capitalisedNames(prose: Prose): CapitalisedName[] {
  const byKey = new Map<string, CapitalisedName[]>();
  const { topics } = prose.pack;
  for (const block of prose.blocks) {
    if (block.kind === 'heading') continue;
    for (const { tokens } of block.sentences) {
      for (let from = 1; from < tokens.length; ) {
        let to = from;
        while (to < tokens.length && isName(tokens[to]?.text ?? '') && isInside(tokens[to - 1]?.text ?? '', to > from))
          to++;
        const [first, last] = [tokens[from], tokens[to - 1]];
        // "Einwanderungs- und Asylpolitik": the first is half a word.
        const isHalf = last !== undefined && /^-(?!\p{L})/u.test(block.text.slice(last.end, last.end + 2));
        const lower = first?.text.toLowerCase() ?? '';
        const isWeak = to - from === 1 && topics.weakNames.has(lower);
        const isTitled = topics.personTitles.has(lower) || isBehindTitle(tokens, from, topics);
        if (to > from && to - from <= maxWords && first && last && !isHalf && !isWeak && !isTitled) {
          const text = block.text.slice(first.start, last.end);
          const words = tokens.slice(from, to).map((token) => contentKey(token.text, topics));
          const phrase = {
            key: words.join(' '),
            text,
            span: { block: block.index, start: first.start, end: last.end },
            words,
            isNoun: isMarked(tokens[from - 1]?.text ?? '', topics),
          };
          byKey.set(phrase.key, [...(byKey.get(phrase.key) ?? []), phrase]);
        }
        from = Math.max(to, from + 1);
      }
    }
  }
  return [...byKey.values()].filter((all) => all.length >= leastMentions).flat();
}

/** "M. Dupont": the dot of a title may be a token of its own. */
function isBehindTitle(tokens: readonly Token[], from: number, { personTitles }: TopicWords): boolean {
  const before = tokens[from - 1]?.text ?? '';
  return personTitles.has((before === '.' ? (tokens[from - 2]?.text ?? '') : before).toLowerCase());
}

const isMarked = (before: string, { nounMarkers }: TopicWords) =>
  nounMarkers.size > 0 && (nounMarkers.has(before.toLowerCase()) || /^\p{N}/u.test(before));

const isName = (text: string) => /^\p{Lu}[\p{L}\p{M}’'-]{2,}$/u.test(text);

/** A capital after an end mark, a colon or an opening quote may only open a sentence. */
function isInside(before: string, isInRun: boolean): boolean {
  return isInRun || /^[\p{L}\p{N},(]/u.test(before);
}
