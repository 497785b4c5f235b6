import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Announcer } from '@/utils/app/announcer';
import { messageText } from './message-text';
import { useSessionState } from './use-session-state';

/** Long enough to read and to reach the button. */
const shownMs = 10_000;

/** What was just done, with the way back; leaves by itself after ten seconds. */
export function Toast({ announcer, locale }: { announcer: Announcer; locale: string }) {
  const announcement = useSessionState(announcer.state);
  useEffect(() => {
    if (!announcement) return;
    const timer = setTimeout(announcer.close, shownMs);
    return () => clearTimeout(timer);
  }, [announcement, announcer]);
  const undo = announcement?.undo;
  return (
    <div class="toast" role="status">
      {announcement && (
        <div>
          <span>{messageText(announcement.message, locale)}</span>
          {undo && (
            <button
              type="button"
              onClick={() => {
                announcer.close();
                undo();
              }}
            >
              {i18n.t('library.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
