import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface KeptTextProps {
  name: string;
  /** null if nothing is written. */
  text: string | null;
  placeholder?: string;
  onKeep: (text: string | null) => void;
}

/** A pause in typing after which what is written is kept. */
const pauseMs = 800;

/** A field for a few lines that keeps what is written by itself: after a pause, and when it is left. */
export function KeptText({ name, text, placeholder, onKeep }: KeptTextProps) {
  const [draft, setDraft] = useState(text ?? '');
  const kept = useRef(text ?? '');
  // Beside the state: the field may go away before the state is drawn.
  const latest = useRef(draft);
  const keep = useRef(() => {});
  keep.current = () => {
    const written = latest.current;
    if (written === kept.current) return;
    kept.current = written;
    onKeep(written.trim() === '' ? null : written);
  };
  const write = (written: string) => {
    latest.current = written;
    setDraft(written);
  };
  // What another tab wrote is shown, unless something is being written here.
  useEffect(() => {
    if (latest.current === kept.current) write(text ?? '');
    kept.current = text ?? '';
  }, [text]);
  useEffect(() => {
    const timer = setTimeout(() => keep.current(), pauseMs);
    return () => clearTimeout(timer);
  }, [draft]);
  // A layout effect goes with the field, not some time after it. A tab that is closed is hidden first.
  useLayoutEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && keep.current();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      keep.current();
    };
  }, []);
  return (
    <textarea
      class="kept-text"
      aria-label={name}
      placeholder={placeholder ?? name}
      dir="auto"
      rows={Math.min(8, Math.max(1, draft.split('\n').length))}
      value={draft}
      onInput={(event) => write(event.currentTarget.value)}
      onBlur={() => keep.current()}
    />
  );
}
