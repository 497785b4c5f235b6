import type { Announcer } from '@/utils/app/announcer';

/** What every place of the people page is given. */
export interface PlaceProps {
  locale: string;
  announcer: Announcer;
}
