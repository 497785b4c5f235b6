import type { FoundPerson } from './found-person';

/** Shares of the score, chosen on the held-out training articles and looked at by eye; none comes from a paper. */
const weights = { mentions: 0.5, lead: 0.25, title: 0.15, role: 0.05, quotes: 0.2 } as const;

export interface SalienceInput {
  /** The most mentions any person has. */
  readonly topMentions: number;
  readonly blockCount: number;
  readonly quotes: number;
  readonly isInTitle: boolean;
}

/** How much the article is about somebody, 0..1. */
export function salience(
  { mentions, roles }: FoundPerson,
  { topMentions, blockCount, quotes, isInTitle }: SalienceInput,
): number {
  const share = mentions.length / Math.max(topMentions, 1);
  const first = mentions[0]?.span.block ?? blockCount;
  const lead = 1 - Math.min(1, first / Math.max(blockCount, 1));
  const raw =
    weights.mentions * Math.sqrt(share) +
    weights.lead * lead +
    (isInTitle ? weights.title : 0) +
    (roles.length > 0 ? weights.role : 0) +
    weights.quotes * Math.min(1, quotes / 3);
  return Math.min(1, Math.round(raw * 100) / 100);
}
