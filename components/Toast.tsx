import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';

export interface ToastMessage {
  readonly text: string;
  readonly undo?: () => void;
}

/** Long enough to read and to reach the button; look.md. */
const shownMs = 10_000;

/** What was just done, with the way back; leaves by itself after ten seconds. */
export function Toast({ message, onClose }: { message: ToastMessage | null; onClose: () => void }) {
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(onClose, shownMs);
    return () => clearTimeout(timer);
  }, [message, onClose]);
  return (
    <div class="toast" role="status">
      {message && (
        <div>
          <span>{message.text}</span>
          {message.undo && (
            <button
              type="button"
              onClick={() => {
                message.undo?.();
                onClose();
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
