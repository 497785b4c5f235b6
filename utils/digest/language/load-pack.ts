import type { LanguagePack } from './pack';
import { packFrom, smallPackOf } from './small-packs';
import { trainedPacks } from './trained-packs';

const packs = new Map<string, Promise<LanguagePack>>();

/** The pack of a language (ISO 639-1, or 'und'), its trained models included; kept once it is loaded. */
export async function loadPack(language: string): Promise<LanguagePack> {
  const load = trainedPacks.get(language);
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
    await Promise.all([...trainedPacks.keys()].map(async (language) => [language, await loadPack(language)] as const)),
  );
  return (language) => all.get(language) ?? smallPackOf(language);
}
