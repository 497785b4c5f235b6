import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from './IconButton';

interface DialogProps {
  title: string;
  /** As wide as the window lets it be. */
  isWide?: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal sheet with a heading; Escape and a click beside it close it, and focus goes back to where it was. */
export function Dialog({ title, isWide = false, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <dialog
      ref={element}
      class={`dialog${isWide ? ' is-wide' : ''}`}
      aria-labelledby={headingId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div class="dialog-sheet">
        <header class="dialog-head">
          <h2 id={headingId}>{title}</h2>
          <IconButton icon="close" name={i18n.t('library.close')} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
