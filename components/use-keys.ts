import { useEffect, useRef } from 'preact/hooks';
import { isTypingIn, type KeyAction, keyAction } from '@/utils/model/key-action';

/** Listens for the keys of the list anywhere on the page, except in an open dialog. */
export function useKeys(onAction: (action: KeyAction) => void): void {
  const latest = useRef(onAction);
  latest.current = onAction;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const action = keyAction(event, isTypingIn(event.target as HTMLElement));
      if (!action) return;
      if (action !== 'close') event.preventDefault();
      latest.current(action);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
