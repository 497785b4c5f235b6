import { foldText } from '@/utils/text/fold';

/**
 * The standfirst: as the page shows it, unless its head states the same or more. What a page shows under its headline is
 * taken out of the body, so it must not be lost to another text written for search engines.
 */
export function chooseDescription(stated: string | null, shown: string | null): string | null {
  if (!shown || !stated) return shown ?? stated;
  return foldText(stated).startsWith(foldText(shown)) ? stated : shown;
}
