import { files as en } from './en/pack';
import type { LanguagePack } from './pack';
import { readPack } from './read-pack';
import { smallPackOf } from './small-packs';

const packs = new Map([['en', readPack('en', en)]]);

/** The pack of a language (ISO 639-1, or 'und'), its trained models included. */
export const packOf = (language: string): LanguagePack => packs.get(language) ?? smallPackOf(language);
