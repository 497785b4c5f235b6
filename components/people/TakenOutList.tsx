import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TakenOutSession } from '@/utils/app/people/taken-out-session';
import { formatExact, formatLocalDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { useSessionState } from '../use-session-state';

/** The names that the reader said are nobody's, each with its way back. */
export function TakenOutList({ session, locale }: { session: TakenOutSession; locale: string }) {
  const takenOut = useSessionState(session.state);
  useEffect(session.start, [session]);
  if (takenOut.length === 0) return null;
  return (
    <details class="decisions">
      <summary>{i18n.t('people.takenOut', takenOut.length)}</summary>
      <ul>
        {takenOut.map(({ id, names: [name = '', ...others], at }) => (
          <li key={id}>
            <span>
              <bdi>{isolated(name)}</bdi>
              {others.length > 0 && <span class="muted"> ({others.map(isolated).join(', ')})</span>}{' '}
              <time class="muted" dateTime={at} title={formatExact(at, locale) ?? undefined}>
                {formatLocalDay(at, locale)}
              </time>
            </span>
            <button
              type="button"
              class="framed"
              aria-label={`${i18n.t('people.takeBack')}: ${isolated(name)}`}
              onClick={() => void session.takeBack(id)}
            >
              {i18n.t('people.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
