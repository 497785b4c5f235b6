import type { Voice } from './listen-ports';

/** The voices that speak a language (BCP 47); those of its very region first, otherwise in the browser's order. */
export function voicesOfLanguage(voices: readonly Voice[], language: string): readonly Voice[] {
  // Android writes 'en_GB'.
  const plain = (tag: string) => tag.toLowerCase().replaceAll('_', '-');
  const primary = (tag: string) => plain(tag).split('-')[0];
  const speaking = voices.filter((voice) => primary(voice.language) === primary(language));
  const isExact = (voice: Voice) => plain(voice.language) === plain(language);
  return [...speaking.filter(isExact), ...speaking.filter((voice) => !isExact(voice))];
}
