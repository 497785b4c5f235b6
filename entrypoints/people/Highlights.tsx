import { useMemo } from 'preact/hooks';
import { HighlightsPage } from '@/components/highlights/HighlightsPage';
import { HighlightsSession, type HighlightsView } from '@/utils/app/people/highlights-session';
import type { PeopleSession } from '@/utils/app/people/people-session';

interface HighlightsProps extends Pick<PeopleSession, 'ports' | 'announcer'> {
  view: HighlightsView;
  locale: string;
}

/** All highlighted passages; loaded when they are asked for. */
export function Highlights({ view, ports, announcer, locale }: HighlightsProps) {
  const session = useMemo(() => new HighlightsSession(view, ports, announcer), [view, ports, announcer]);
  return <HighlightsPage session={session} locale={locale} />;
}
