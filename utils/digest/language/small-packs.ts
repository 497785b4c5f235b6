import { files as ar } from './ar/pack';
import { files as cs } from './cs/pack';
import { files as da } from './da/pack';
import { files as de } from './de/pack';
import { files as en } from './en/small-pack';
import { files as es } from './es/pack';
import { files as fi } from './fi/pack';
import { files as fr } from './fr/pack';
import { files as hi } from './hi/pack';
import { files as it } from './it/pack';
import { files as ja } from './ja/pack';
import { files as ko } from './ko/pack';
import { files as nb } from './nb/pack';
import { files as nl } from './nl/pack';
import type { LanguagePack } from './pack';
import { files as pl } from './pl/pack';
import { files as pt } from './pt/pack';
import { type PackFiles, readPack } from './read-pack';
import { files as ru } from './ru/pack';
import { files as sv } from './sv/pack';
import { files as tr } from './tr/pack';
import { files as uk } from './uk/pack';
import { files as zh } from './zh/pack';

/**
 * What a language has no file for it takes from English: apostrophes, plurals in "s", nouns too general for a topic.
 * So do languages without a folder, whose own words nobody wrote down yet.
 */
const fallback = readPack('en', en);
const folders = { ar, cs, da, de, es, fi, fr, hi, it, ja, ko, nb, nl, pl, pt, ru, sv, tr, uk, zh };
const filesOf = new Map<string, PackFiles>(Object.entries(folders));

/** The pack of a language (ISO 639-1) out of the files of its folder. */
export const packFrom = (language: string, files: PackFiles): LanguagePack => readPack(language, files, fallback);

/** A language without a folder: no cues, no words too weak for a topic. */
const nothing: PackFiles = {
  summary: { dangling: '', connective: '', firstPerson: '', boilerplate: [] },
  topics: { weakNames: '', isInflected: true },
};

const packs = new Map<string, LanguagePack>();

/**
 * The pack of a language (ISO 639-1, or 'und') without trained models; for one without a folder a pack without words of
 * its own. Not for the languages of load-pack.ts.
 */
export function smallPackOf(language: string): LanguagePack {
  const pack = packs.get(language) ?? packFrom(language, filesOf.get(language) ?? nothing);
  packs.set(language, pack);
  return pack;
}
