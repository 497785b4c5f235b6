import type { FoundNames } from '../people/found-person';
import type { ReferringMention } from './speaker-reference';

/** All names of the text in its order, those of persons with whom they mean. */
export function referringMentions({ people, others }: FoundNames): ReferringMention[] {
  const own = people.flatMap(({ mentions }, person) => mentions.map((mention) => ({ mention, person })));
  const rest = others.map((mention) => ({ mention, person: null }));
  return [...own, ...rest].sort(
    (a, b) => a.mention.span.block - b.mention.span.block || a.mention.span.start - b.mention.span.start,
  );
}
