import type { PhraseFile } from '../judge/phrase-reason';
import en from './phrases/en.json' with { type: 'json' };

/** What clutter says, one file a language. A new language is a new file and a line here. */
export const phrases: readonly PhraseFile[] = [en];
