import type { Announcer } from '@/utils/app/announcer';

/** What every page about people, topics and stories is given. */
export interface PageProps {
  locale: string;
  announcer: Announcer;
}
