import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Followable, FollowSession } from '@/utils/app/followed/follow-session';
import { useSessionState } from '../use-session-state';

/** Begins the session of what a page is about; the same function each time. */
export type OpenFollow = (subject: Followable) => FollowSession;

interface FollowButtonProps {
  open: OpenFollow;
  subject: Followable;
  locale: string;
}

/** Follows what the page is about, and says what is new since the reader looked. */
export function FollowButton({ open, subject, locale }: FollowButtonProps) {
  const session = useMemo(() => open(subject), [open, subject.kind, subject.key]);
  const { isFollowed, newCount } = useSessionState(session.state);
  useEffect(() => {
    void session.start();
    return session.stop;
  }, [session]);
  return (
    <>
      <button
        type="button"
        class="framed"
        data-command="follow"
        aria-pressed={isFollowed === true}
        onClick={() => void session.toggle()}
      >
        {i18n.t(isFollowed ? 'library.unfollow' : 'library.follow')}
      </button>
      {newCount > 0 && (
        <span class="new-count" role="status">
          {i18n.t('library.newSince', newCount, [new Intl.NumberFormat(locale).format(newCount)])}
        </span>
      )}
    </>
  );
}
