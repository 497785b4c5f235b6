import { describe, expect, test } from 'vitest';
import { matchScore, sameFrom } from './match-score';
import { profileOf } from './person-profile';

const evidence = (name: string, roles: readonly string[] = [], more = {}) => ({
  name,
  roles,
  comentions: [],
  topics: [],
  publisher: null,
  ...more,
});
const score = (a: ReturnType<typeof evidence>, b: ReturnType<typeof evidence>) =>
  matchScore(profileOf(a), profileOf(b)).score;

describe('one full name', () => {
  test('is one person', () => {
    expect(score(evidence('Kim Larsen'), evidence('Kim Larsen'))).toBeGreaterThanOrEqual(sameFrom);
  });
  test('of a man and of a woman is two', () => {
    expect(score(evidence('Mr Kim Larsen'), evidence('Mrs Kim Larsen'))).toBeLessThan(sameFrom);
    expect(score(evidence('Mr Kim Larsen'), evidence('Mr Kim Larsen'))).toBeGreaterThanOrEqual(sameFrom);
  });
  test('of which one article says man and the other nothing is one', () => {
    expect(score(evidence('Mr Kim Larsen'), evidence('Kim Larsen'))).toBeGreaterThanOrEqual(sameFrom);
  });
});
