import { normalise } from '@/utils/text/fold';
import type { PeopleWords } from '../language/people-words';
import type { NameMention } from '../names/find-names';
import { isRoleHead } from './role-lexicon';

/**
 * The names among those of persons that the text only gives somebody or something as another name, as `normalise` gives
 * them: "dubbed Moscow Mick and Kremlin Clare", "the camp, known as Sacred Stone". One that comes again without is kept.
 */
export function aliasNames(mentions: readonly NameMention[], words: PeopleWords): ReadonlySet<string> {
  const aliases = new Set<string>();
  const others = new Set<string>();
  let last: NameMention | null = null;
  for (const mention of mentions) {
    const isListed: boolean = last !== null && isJoined(last, mention, words);
    const isAlias: boolean = isListed || isGivenName(mention, mentions, words);
    if (mention.kind === 'person') (isAlias ? aliases : others).add(normalise(mention.text));
    last = isAlias ? mention : null;
  }
  for (const form of others) aliases.delete(form);
  return aliases;
}

/** "Moscow Mick and Kremlin Clare": only capitals and "and" stand between the two. */
function isJoined(alias: NameMention, next: NameMention, { grammar }: PeopleWords): boolean {
  if (alias.sentence !== next.sentence || !grammar.and.has(wordAt(next, next.from - 1))) return false;
  return next.sentence.tokens.slice(alias.to, next.from - 1).every(({ text }) => /^\p{Lu}/u.test(text));
}

const wordAt = ({ sentence }: NameMention, at: number) => sentence.tokens[at]?.text.toLowerCase() ?? '';

/** Behind "dubbed"; behind "known as" where that is said of a name or a thing. */
function isGivenName(mention: NameMention, mentions: readonly NameMention[], words: PeopleWords): boolean {
  const phrase = words.persons.namers.find((each) =>
    each.every((word, i) => wordAt(mention, mention.from - each.length + i) === word),
  );
  if (!phrase || phrase.length === 1) return phrase !== undefined;
  const { tags, tokens } = mention.sentence;
  let at = mention.from - phrase.length - 1;
  while (wordAt(mention, at) === ',' || tags[at] === 'ADV') at--;
  const isOfName = mentions.some(({ sentence, to }) => sentence === mention.sentence && to === at + 1);
  return isOfName || (tags[at] === 'NOUN' && !isRoleHead(tokens[at]?.text ?? '', words.roles));
}
