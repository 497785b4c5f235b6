import type { PackFiles } from './read-pack';

/** The languages whose packs hold trained models, and how their files are loaded: each only for an article in it. */
export const trainedPacks: ReadonlyMap<string, () => Promise<{ readonly files: PackFiles }>> = new Map([
  ['da', () => import('./da/people-pack')],
  ['de', () => import('./de/people-pack')],
  ['en', () => import('./en/pack')],
  ['es', () => import('./es/people-pack')],
  ['fr', () => import('./fr/people-pack')],
  ['it', () => import('./it/people-pack')],
  ['nb', () => import('./nb/people-pack')],
  ['pt', () => import('./pt/people-pack')],
  ['sv', () => import('./sv/people-pack')],
  ['tr', () => import('./tr/people-pack')],
]);
