import { files as de } from './de/pack';
import { files as en } from './en/small-pack';
import { files as es } from './es/pack';
import { files as fr } from './fr/pack';
import { files as it } from './it/pack';
import { files as nl } from './nl/pack';
import type { LanguagePack } from './pack';
import { files as pt } from './pt/pack';
import { type PackFiles, readPack } from './read-pack';

/**
 * What a language has no file for it takes from English: apostrophes, plurals in "s", nouns too general for a topic.
 * So do languages without a folder, whose own words nobody wrote down yet.
 */
const fallback = readPack('en', en);
const folders: Readonly<Record<string, PackFiles>> = { de, es, fr, it, nl, pt };
const packs = new Map(
  Object.entries(folders).map(([language, files]) => [language, readPack(language, files, fallback)] as const),
);

/** A language without a folder: no cues, no words too weak for a topic. */
const nothing: PackFiles = {
  summary: { dangling: '', connective: '', firstPerson: '', boilerplate: [] },
  topics: { weakNames: '' },
};

/**
 * The pack of a language (ISO 639-1, or 'und') without trained models; for one without a folder a pack without words of
 * its own. Not for the languages of with-models.ts.
 */
export const smallPackOf = (language: string): LanguagePack =>
  packs.get(language) ?? readPack(language, nothing, fallback);
