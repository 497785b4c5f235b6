import { useEffect, useRef, useState } from 'preact/hooks';

interface KeptTextProps {
  name: string;
  /** null where nothing is written. */
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
  const keep = useRef(() => {});
  keep.current = () => {
    if (draft === kept.current) return;
    kept.current = draft;
    onKeep(draft.trim() === '' ? null : draft);
  };
  // What another tab wrote is shown, unless something is being written here.
  useEffect(() => {
    if (draft === kept.current) setDraft(text ?? '');
    kept.current = text ?? '';
  }, [text]);
  useEffect(() => {
    const timer = setTimeout(() => keep.current(), pauseMs);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => () => keep.current(), []);
  return (
    <textarea
      class="kept-text"
      aria-label={name}
      placeholder={placeholder ?? name}
      dir="auto"
      rows={Math.min(8, Math.max(1, draft.split('\n').length))}
      value={draft}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => keep.current()}
    />
  );
}
