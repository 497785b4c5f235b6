import type { LanguagePack } from './pack';
import type { PackFiles } from './read-pack';
import { packFrom, smallPackOf } from './small-packs';

/** The languages whose packs hold trained models: each is loaded only for an article in it. */
const files: ReadonlyMap<string, () => Promise<{ readonly files: PackFiles }>> = new Map([
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
const packs = new Map<string, Promise<LanguagePack>>();

/** The pack of a language (ISO 639-1, or 'und'), its trained models included; kept once it is loaded. */
export async function loadPack(language: string): Promise<LanguagePack> {
  const load = files.get(language);
  if (!load) return smallPackOf(language);
  const known = packs.get(language) ?? load().then((module) => packFrom(language, module.files));
  packs.set(language, known);
  // What could not be loaded is asked for again.
  known.catch(() => packs.delete(language));
  return known;
}

/** All packs at once: what tells that of a language without waiting. */
export async function loadAllPacks(): Promise<(language: string) => LanguagePack> {
  const all = new Map(
    await Promise.all([...files.keys()].map(async (language) => [language, await loadPack(language)] as const)),
  );
  return (language) => all.get(language) ?? smallPackOf(language);
}
